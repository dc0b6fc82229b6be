package org.onrecord.extract.dates;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes apart what SUTime joins and TimeML counts as two: "the first nine
 * months | of 1997", "four hours | Friday". Stateless. */
final class Splitter {

    private static final Set<String> LENGTHS = Set.of("days", "weeks", "months", "quarters", "hours", "minutes");
    private static final Pattern POINT = Pattern.compile("\\d{4}|this|last|next|fiscal|" + PhraseText.MONTHS);

    private static final Pattern DAY = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day");

    private Splitter() {}

    static List<Timexpression> split(Timexpression found) {
        for (int i = found.first(); i < found.last(); i++) {
            // "ten years ago, three weeks ago"
            if (found.word(i).equals("ago") && found.word(found.last()).equals("ago")) {
                int second = found.is(i + 1, ",", "and", "or") ? i + 2 : i + 1;
                return List.of(
                        new Timexpression(found.sentence(), found.first(), i, "DATE", null),
                        new Timexpression(found.sentence(), second, found.last(), "DATE", null));
            }
            if (!LENGTHS.contains(found.word(i))) {
                continue;
            }
            boolean of = found.is(i + 1, "of", "in");
            int second = of ? i + 2 : i + 1;
            if (second > found.last()) {
                continue;
            }
            String word = PhraseText.of(found.sentence(), second, second);
            if (of && POINT.matcher(word).matches() || !of && DAY.matcher(word).matches()) {
                return List.of(
                        new Timexpression(found.sentence(), found.first(), i, "DURATION", null),
                        new Timexpression(found.sentence(), second, found.last(), "DATE", null));
            }
        }
        return List.of(found);
    }
}
