package org.onrecord.source;

import java.io.IOException;

/** A file, or a record of one, cannot be an article. The message is for the journalist. */
final class UnreadableException extends IOException {

    private final String detail;

    /**
     * @param reason in words a journalist understands
     * @param detail more of it, or null
     */
    UnreadableException(String reason, String detail) {
        super(reason);
        this.detail = detail;
    }

    String detail() {
        return detail;
    }
}
