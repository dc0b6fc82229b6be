package org.onrecord.dataset;

import java.io.IOException;

/** The output folder cannot be used; the message says why and what to do, for the person at the terminal. */
public final class OutputException extends IOException {

    public OutputException(String message) {
        super(message);
    }
}
