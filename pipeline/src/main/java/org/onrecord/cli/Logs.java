package org.onrecord.cli;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Keeps the libraries' logs off the terminal, or brings them. */
final class Logs {

    private Logs() {}

    static void quiet() {
        set(Level.OFF);
    }

    static void verbose() {
        set(Level.INFO);
    }

    private static void set(Level level) {
        Logger root = LogManager.getLogManager().getLogger("");
        root.setLevel(level);
        for (Handler handler : root.getHandlers()) {
            handler.setLevel(level);
        }
    }
}
