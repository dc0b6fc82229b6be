package org.onrecord.source;

import java.io.IOException;

/** Reads a file or a part of one; what it throws becomes a reject, and the others are still to be read. */
final class Attempt {

    private Attempt() {}

    /** Something that may fail for what is in a file. */
    interface Reading {
        void run() throws IOException;
    }

    /** What the sink itself threw: that says nothing about the file, and is thrown on. */
    static final class SinkFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SinkFailure(RuntimeException cause) {
            super(cause);
        }
    }

    static void run(String name, ArticleSink sink, Reading reading) {
        try {
            reading.run();
        } catch (UnreadableException e) {
            sink.reject(Rejects.of(name, e.getMessage(), e.detail(), null));
        } catch (IOException e) {
            sink.reject(Rejects.of(
                    name, ReadFailure.reason(e), e.getClass().getSimpleName() + ": " + e.getMessage(), null));
        } catch (SinkFailure e) {
            throw e;
        } catch (OutOfMemoryError e) {
            sink.reject(Rejects.of(
                    name,
                    "needs more memory than there is; set ONRECORD_MEMORY to more than 3g, or split it",
                    e.toString(),
                    null));
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever a library makes of a broken page, the other files are still to be read.
            sink.reject(Rejects.of(name, "cannot be made sense of", e.toString(), null));
        }
    }
}
