package org.onrecord.evaluate;

/**
 * A text without its white space. Immutable.
 *
 * @param text the inked characters
 * @param before how many of them stand before each code point of the whole text, and before its end
 */
record Ink(String text, int[] before) {

    static Ink of(String text) {
        StringBuilder inked = new StringBuilder(text.length());
        int[] before = new int[text.codePointCount(0, text.length()) + 1];
        int i = 0;
        int count = 0;
        for (int c : (Iterable<Integer>) text.codePoints()::iterator) {
            before[i++] = count;
            if (!isSpace(c)) {
                inked.appendCodePoint(c);
                count++;
            }
        }
        before[i] = count;
        return new Ink(inked.toString(), before);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85
                || (codePoint >= 0x1c && codePoint <= 0x1f);
    }

    /** How many inked characters there are. */
    int length() {
        return before[before.length - 1];
    }

    /** How many inked characters stand before this index of {@link #text}. */
    int countBefore(int index) {
        return text.codePointCount(0, index);
    }
}
