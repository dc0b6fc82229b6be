package org.onrecord.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings text of any origin to one form: LF line ends, no NUL, no half characters. */
final class CleanText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFEFF]+");

    private CleanText() {}

    /**
     * The text with LF for every kind of line end, blanks for form feeds and the like, and without NUL
     * characters; half a surrogate pair becomes U+FFFD. Every other character stays.
     */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                clean.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\u2028' || c == '\u0085') {
                clean.append('\n');
            } else if (c == '\u2029') {
                clean.append("\n\n");
            } else if (c == '\u000B' || c == '\f' || c >= '\u001C' && c <= '\u001F') {
                clean.append(' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append('\uFFFD');
            } else if (c != 0) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Like {@link String#strip}, but no-break blanks go too. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** For metadata: one line, NFC, single blanks. */
    static String line(String text) {
        return BLANKS.matcher(Normalizer.normalize(of(text), Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
