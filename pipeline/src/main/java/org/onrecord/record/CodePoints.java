package org.onrecord.record;

/**
 * Translates between Java's UTF-16 indices and the code points that spans count, for one text.
 * Texts without surrogate pairs cost nothing. Immutable; thread-safe.
 */
public final class CodePoints {

    private final String text;
    /** UTF-16 index of every code point and of the end; null where both counts agree. */
    private final int[] utf16;

    public CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            utf16 = null;
            return;
        }
        utf16 = new int[count + 1];
        for (int i = 0, at = 0; i < count; i++) {
            utf16[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        utf16[count] = text.length();
    }

    /** Whether a code point is white space, no-break blanks too. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Number of code points in the text. */
    public int length() {
        return utf16 == null ? text.length() : utf16.length - 1;
    }

    public int toUtf16(int codePoint) {
        return utf16 == null ? codePoint : utf16[codePoint];
    }

    /** The code point that holds this UTF-16 index. */
    public int fromUtf16(int index) {
        if (utf16 == null) {
            return index;
        }
        int at = java.util.Arrays.binarySearch(utf16, index);
        return at >= 0 ? at : -at - 2;
    }

    public Span spanFromUtf16(int start, int end) {
        return new Span(fromUtf16(start), fromUtf16(end));
    }

    public String slice(Span span) {
        return text.substring(toUtf16(span.start()), toUtf16(span.end()));
    }

    public String slice(int start, int end) {
        return text.substring(toUtf16(start), toUtf16(end));
    }
}
