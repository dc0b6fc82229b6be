package org.onrecord.evaluate;

import java.io.IOException;

/** A file of annotated articles that cannot be used; the message says where it is wrong and what to do, for the person at the terminal. */
public final class GoldFileException extends IOException {

    private static final long serialVersionUID = 1L;

    public GoldFileException(String message) {
        super(message);
    }
}
