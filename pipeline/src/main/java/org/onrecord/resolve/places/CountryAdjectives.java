package org.onrecord.resolve.places;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Tells an abbreviation that is used as an adjective from the country's name: "U.S. officials" and "UK-based" are what
 * "American officials" is, as style books have it, where "left the U.S." names the country. Stateless.
 */
final class CountryAdjectives {

    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.?){2,}");
    private static final Set<String> WITHIN = Set.of("compound", "amod", "nmod", "nmod:poss");

    private CountryAdjectives() {}

    /** Whether the name, which is a country's, stands before the noun or participle that it belongs to. */
    static boolean isAdjective(Sentence sentence, int first, int last) {
        if (first != last
                || last + 1 >= sentence.size()
                || !ABBREVIATION.matcher(sentence.token(first).word()).matches()) {
            return false;
        }
        Token next = sentence.token(last + 1);
        if (next.word().equals("-")) {
            // "the U.S.-led coalition", but not "the U.S.-Norland border", which names two.
            return last + 2 < sentence.size()
                    && Character.isLowerCase(sentence.token(last + 2).word().codePointAt(0));
        }
        boolean phrase =
                next.isNoun() || next.pos().startsWith("JJ") || next.pos().equals("VBN");
        return phrase && !isDay(next) && (!(sentence instanceof ParsedSentence parsed) || isBefore(parsed, last));
    }

    /** "He left the U.S. Monday". */
    private static boolean isDay(Token token) {
        return Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().equalsIgnoreCase(token.word()));
    }

    private static boolean isBefore(ParsedSentence sentence, int name) {
        return sentence.head(name) > name
                && WITHIN.contains(sentence.relation(name))
                && sentence.child(name, "case") < 0;
    }
}
