package org.onrecord.extract.dates;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A season without a year: "last winter", "this fall", "in the spring". A winter is written with the year it begins in. Stateless. */
final class SeasonRule implements PhraseRule {

    private static final Pattern SEASON = Pattern.compile(
            "(?:(?:early|mid|late|earlier|later) )?(?:the )?(?:(last|this past|past|this|next|this coming"
                    + "|coming|following|previous) )?"
                    + "(spring|summer|autumn|fall|winter)(?: (\\d{4}))?(?: of (\\d{4}))?");

    private static final Set<String> BESIDE = Set.of("following", "previous");

    @Override
    public TimexValue read(Phrase phrase) {
        Matcher matcher = SEASON.matcher(phrase.text());
        if (!matcher.matches() || "SET".equals(phrase.source().type())) {
            return null;
        }
        String code = switch (matcher.group(2)) {
            case "spring" -> "-SP";
            case "summer" -> "-SU";
            case "winter" -> "-WI";
            default -> "-FA";
        };
        String stated = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
        if (stated != null) {
            return TimexValue.stated("DATE", stated + code);
        }
        String which = matcher.group(1) == null ? "" : matcher.group(1);
        if (BESIDE.contains(which) && phrase.earlier() != null) {
            return phrase.fromText("DATE", beside(phrase.earlier(), which.equals("following"), code) + code);
        }
        if (phrase.published() == null) {
            return TimexValue.unresolved("DATE", "XXXX" + code);
        }
        return phrase.fromArticle("DATE", year(phrase, which, code) + code);
    }

    /** Year of the season after or before a day. */
    private static int beside(LocalDate day, boolean following, String code) {
        int year = day.getYear();
        boolean begun = !DayRange.of(year + code).first().isAfter(day);
        return following ? (begun ? year + 1 : year) : begun ? year : year - 1;
    }

    private static int year(Phrase phrase, String which, String code) {
        LocalDate published = phrase.published();
        int year = published.getYear();
        // The latest one that has begun.
        int begun = DayRange.of(year + code).first().isAfter(published) ? year - 1 : year;
        boolean running = !DayRange.of(begun + code).last().isBefore(published);
        if (which.equals("last")) {
            return running ? begun - 1 : begun;
        }
        if (which.contains("past")) {
            return begun;
        }
        if (which.contains("next") || which.contains("coming")) {
            return begun + 1;
        }
        if (which.equals("this")) {
            return phrase.tense() == Tense.PAST || running ? begun : Math.max(begun, year);
        }
        return running || phrase.tense() != Tense.FUTURE ? begun : begun + 1;
    }
}
