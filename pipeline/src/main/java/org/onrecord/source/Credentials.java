package org.onrecord.source;

import java.util.regex.Pattern;
import org.onrecord.words.WordList;

/** Passwords in web addresses: they are nobody's business who gets the datasets. Stateless. */
final class Credentials {

    /** "user:password@" between scheme and host; a password may hold an "@" itself. */
    private static final Pattern USER =
            Pattern.compile("(?i)(?<![a-z0-9+.-])([a-z][a-z0-9+.-]{1,20}:/{1,2})[^\\s/?#\"<>]*@");

    private static final Pattern PARAMETER = Pattern.compile(
            "(?i)([?&;](?:" + String.join("|", WordList.lines("source/secret-parameters.txt")) + ")=)[^\\s&#;\"<>]+");

    private Credentials() {}

    /** The text with the addresses in it, but without user names, passwords and tokens in these; null for null. */
    static String without(String text) {
        if (text == null || text.indexOf('@') < 0 && text.indexOf('=') < 0) {
            return text;
        }
        return PARAMETER.matcher(USER.matcher(text).replaceAll("$1")).replaceAll("$1…");
    }
}
