package org.onrecord.corrections;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Id of a record of one article, taken apart.
 *
 * @param docId the article
 * @param letter of the table: q quotes, d dates, m demands, x mentions
 */
record RecordId(String docId, char letter) {

    private static final Pattern DOC_ID = Pattern.compile("[a-z][a-z0-9-]*-[0-9a-f]{8}");
    private static final Pattern FORM = Pattern.compile("(" + DOC_ID + ")-([qdmx])[0-9]{4,}");

    static boolean isDocId(String id) {
        return DOC_ID.matcher(id).matches();
    }

    /** Null where it is no such id. */
    static RecordId parse(String id) {
        Matcher parts = FORM.matcher(id);
        return parts.matches() ? new RecordId(parts.group(1), parts.group(2).charAt(0)) : null;
    }
}
