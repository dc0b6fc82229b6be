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

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]*-[0-9a-f]{8})-([qdmx])[0-9]{4,}");

    /** Null where it is no such id. */
    static RecordId parse(String id) {
        Matcher parts = FORM.matcher(id);
        return parts.matches() ? new RecordId(parts.group(1), parts.group(2).charAt(0)) : null;
    }
}
