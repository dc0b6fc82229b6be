package org.onrecord.source;

import org.onrecord.record.Reject;

/** Makes the rejects of this room: stage "read", no id yet. */
final class Rejects {

    /** Longer ones are cut: a reject is a row to read, not a second copy of the input. */
    private static final int LONGEST_DETAIL = 300;

    private Rejects() {}

    /**
     * @param reason in words a journalist understands
     * @param detail where in the file and what was there, or null
     * @param record JSON, or null
     */
    static Reject of(String sourceFile, String reason, String detail, String record) {
        return new Reject(
                null,
                Credentials.without(sourceFile),
                null,
                Reject.Stage.READ,
                null,
                reason,
                shorten(Credentials.without(detail)),
                Credentials.without(record));
    }

    private static String shorten(String detail) {
        if (detail == null || detail.length() <= LONGEST_DETAIL) {
            return detail;
        }
        int end = Character.isHighSurrogate(detail.charAt(LONGEST_DETAIL - 1)) ? LONGEST_DETAIL - 1 : LONGEST_DETAIL;
        return detail.substring(0, end) + "…";
    }
}
