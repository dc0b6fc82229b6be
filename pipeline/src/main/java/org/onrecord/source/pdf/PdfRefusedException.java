package org.onrecord.source.pdf;

import java.io.IOException;

/** A PDF that cannot be read; the message is for the journalist. */
public final class PdfRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    /**
     * @param detail more of it, or null
     */
    PdfRefusedException(String reason, String detail) {
        super(reason);
        this.detail = detail;
    }

    public String detail() {
        return detail;
    }
}
