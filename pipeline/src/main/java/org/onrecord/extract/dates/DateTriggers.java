package org.onrecord.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.words.WordList;

/**
 * Where a sentence could hold a time expression: around a word of {@code date-triggers.txt} or
 * figures that look like a year, a day or a time. SUTime costs more than tagging, so it sees no more. Stateless.
 */
final class DateTriggers {

    /** Tokens on either side that can belong to the expression of a trigger. */
    private static final int REACH = 5;

    private static final Set<String> WORDS = WordList.words("extract/date-triggers.txt");
    private static final Set<String> INNER = WordList.words("extract/date-words.txt");
    /** Tags of words that time expressions hold few of. */
    private static final Pattern ELSEWHERE = Pattern.compile("VB.?|MD|PRP\\$?|WP\\$?|WDT|WRB|EX|NNP?|NNPS|IN");

    private static final Pattern FIGURES =
            Pattern.compile("(?:mid-)?[12]\\d{3}|'\\d\\ds?|[12]?\\d{2,3}0s|\\d{1,2}[:.]\\d\\d"
                    + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}[ap]\\.?m\\.?");

    private DateTriggers() {}

    /** The stretches of a sentence (first and last token) that could hold time expressions, in text order. */
    static List<int[]> stretches(Sentence sentence) {
        List<int[]> stretches = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!isTrigger(token)) {
                continue;
            }
            int first = token.index();
            while (first > 0 && token.index() - first < REACH && goesOn(sentence.token(first - 1))) {
                first--;
            }
            int last = token.index();
            while (last + 1 < sentence.size() && last - token.index() < REACH && goesOn(sentence.token(last + 1))) {
                last++;
            }
            int[] open = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (open != null && first <= open[1] + 1) {
                open[1] = last;
            } else {
                stretches.add(new int[] {first, last});
            }
        }
        return stretches;
    }

    /** Whether an expression could hold the token; plural nouns stay, as "2030 levels" are no year. */
    private static boolean goesOn(Token token) {
        return !ELSEWHERE.matcher(token.pos()).matches()
                || !token.word().chars().allMatch(Character::isLetter)
                || INNER.contains(token.lower())
                || isTrigger(token);
    }

    private static boolean isTrigger(Token token) {
        String word = token.lower();
        if (WORDS.contains(word)) {
            return true;
        }
        boolean digits = word.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits && FIGURES.matcher(word).matches();
    }
}
