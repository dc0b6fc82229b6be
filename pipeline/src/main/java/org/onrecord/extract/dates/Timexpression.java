package org.onrecord.extract.dates;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * A time expression found in a sentence. Immutable.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param type DATE, TIME, DURATION or SET (TIMEX3)
 * @param value TIMEX3 value, null where unknown
 */
public record Timexpression(Sentence sentence, int first, int last, String type, String value) {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("[12]?\\d|3[01]");

    public Timexpression {
        if (first < 0 || last < first || last >= sentence.size()) {
            throw new IllegalArgumentException(
                    "no tokens " + first + ".." + last + " in a sentence of " + sentence.size());
        }
    }

    Timexpression withBounds(int newFirst, int newLast) {
        return new Timexpression(sentence, newFirst, newLast, type, value);
    }

    boolean overlaps(Timexpression other) {
        return sentence == other.sentence && first <= other.last && other.first <= last;
    }

    int length() {
        return last - first + 1;
    }

    /** Lower-case word at an offset from the first token, "" outside of the sentence. */
    String word(int index) {
        return index < 0 || index >= sentence.size()
                ? ""
                : sentence.token(index).lower();
    }

    /** Whether the word at an index, in lower case, is one of these. */
    boolean is(int index, String... words) {
        return List.of(words).contains(word(index));
    }

    boolean isHyphen(int index) {
        return is(index, "-", "–");
    }

    /** Whether the word at an index is four figures that can be a year. */
    boolean isYear(int index) {
        return YEAR.matcher(word(index)).matches();
    }

    /** Whether the word at an index is a figure up to 31. */
    boolean isDayOfMonth(int index) {
        return DAY_OF_MONTH.matcher(word(index)).matches();
    }

    boolean isCommonNoun(int index) {
        return pos(index).equals("NN") || pos(index).equals("NNS");
    }

    /** Whether the token names a month, in full or short. */
    boolean isMonth(int index) {
        return index >= 0 && index < sentence.size() && PhraseText.isMonth(PhraseText.of(sentence, index, index));
    }

    String pos(int index) {
        return index < 0 || index >= sentence.size()
                ? ""
                : sentence.token(index).pos();
    }

    Token token(int index) {
        return sentence.token(index);
    }
}
