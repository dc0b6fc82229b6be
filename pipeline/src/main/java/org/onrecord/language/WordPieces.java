package org.onrecord.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of an encoder's vocabulary, as the uncased BERT models do: without case and
 * accents, punctuation apart, then the longest piece first (Devlin et al. 2019; Schuster and Nakajima 2012).
 * Immutable; thread-safe.
 */
public final class WordPieces {

    /** A word longer than this is one unknown piece. */
    private static final int LONGEST_WORD = 100;

    private static final String INSIDE = "##";

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final int unknown;

    /** @param pieces in the order of their numbers; one of them is {@code [UNK]} */
    public WordPieces(List<String> pieces) {
        for (String piece : pieces) {
            vocabulary.put(piece, vocabulary.size());
        }
        unknown = number("[UNK]");
    }

    /** Number of a piece of the vocabulary. */
    public int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no piece " + piece);
        }
        return number;
    }

    /**
     * @param word a token as it stands in the text
     * @return numbers of its pieces, at least one
     */
    public int[] of(String word) {
        int[] pieces = new int[word.length() + 1];
        int count = 0;
        for (String part : parts(word)) {
            count = add(part, pieces, count);
        }
        return count == 0 ? new int[] {unknown} : Arrays.copyOf(pieces, count);
    }

    private int add(String part, int[] pieces, int from) {
        if (part.length() > LONGEST_WORD) {
            pieces[from] = unknown;
            return from + 1;
        }
        int count = from;
        int start = 0;
        while (start < part.length()) {
            int end = part.length();
            Integer piece = null;
            while (end > start && piece == null) {
                piece = vocabulary.get((start > 0 ? INSIDE : "") + part.substring(start, end));
                end -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                pieces[from] = unknown;
                return from + 1;
            }
            pieces[count++] = piece;
            start = end;
        }
        return count;
    }

    /** The word without case and accents, each punctuation mark and each Chinese character on its own. */
    private static List<String> parts(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK
                    || Character.isISOControl(c)
                    || type == Character.FORMAT
                    || c == 0xFFFD) {
                return;
            }
            boolean alone = isPunctuation(c, type) || Character.isIdeographic(c);
            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(part, parts);
            }
            if (alone) {
                parts.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                part.appendCodePoint(c);
            }
        });
        flush(part, parts);
        return parts;
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private static boolean isPunctuation(int c, int type) {
        boolean ascii = c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        return ascii
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }
}
