package org.onrecord.language.reader;

import java.util.List;
import org.onrecord.language.Sentence;

/**
 * How a word is written, which the encoder's vocabulary does not tell: it knows no capitals. As {@code shape} in the
 * training module's articles.py. Stateless.
 */
final class WordShape {

    private static final int NO_LETTERS = 0;
    private static final int LOWER = 1;
    private static final int CAPITALISED = 2;
    private static final int CAPITALS = 3;
    private static final int MIXED = 4;
    private static final int ONE_CAPITAL = 5;

    private static final int SHAPES = 6;
    /** A line with fewer words is no headline for its capitals. */
    private static final int HEADLINE = 4;

    private WordShape() {}

    /**
     * @param quoted whether the word stands in a quotation
     * @param titled whether nearly all words of its sentence have capitals
     * @return 0 to 23
     */
    static int feature(String word, boolean quoted, boolean titled) {
        return of(word) + (quoted ? SHAPES : 0) + (titled ? 2 * SHAPES : 0);
    }

    /** Whether more than six in ten words of a sentence have capitals. */
    static boolean isTitled(Sentence sentence) {
        List<Integer> lettered = sentence.tokens().stream()
                .map(token -> of(token.word()))
                .filter(shape -> shape != NO_LETTERS)
                .toList();
        long capitals = lettered.stream().filter(shape -> shape != LOWER).count();
        return lettered.size() >= HEADLINE && 10 * capitals > 6 * lettered.size();
    }

    private static int of(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        int upper = 0;
        for (int letter : letters) {
            upper += Character.isUpperCase(letter) ? 1 : 0;
        }
        if (letters.length == 0) {
            return NO_LETTERS;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (letters.length == 1) {
            return ONE_CAPITAL;
        }
        if (upper == letters.length) {
            return CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(letters[0]) ? CAPITALISED : MIXED;
    }
}
