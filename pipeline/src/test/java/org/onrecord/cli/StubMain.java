package org.onrecord.cli;

import org.onrecord.pipeline.StubAnnotator;

/** The command with an engine without models, for tests in processes of their own. */
public final class StubMain {

    private StubMain() {}

    public static void main(String[] args) {
        Main.exit(args, StubAnnotator.ENGINE);
    }
}
