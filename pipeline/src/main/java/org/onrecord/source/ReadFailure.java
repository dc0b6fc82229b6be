package org.onrecord.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why the system did not let a file be read, and what to do. */
final class ReadFailure {

    private ReadFailure() {}

    static String reason(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return "gone since the run began; put it back and run again";
        } else if (failure instanceof AccessDeniedException) {
            return "no permission to read it; ask its owner, or take it out of the input";
        } else if (message.contains("No space left") || message.contains("not enough space")) {
            return "the disk for temporary files is full (" + System.getProperty("java.io.tmpdir")
                    + "); make room and run again";
        }
        return "cannot be read; is its disk or network folder all right?";
    }
}
