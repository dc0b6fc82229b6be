package org.onrecord.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;

/** Expressions that SUTime has no rule for: "mid-1996", "fiscal 1989", "the latest period", "the nineties", "nineteen ninety-six". Stateless. */
final class MissedExpressions {

    /** Longest first, in the spelling of {@link PhraseText}. */
    private static final int MOST_TOKENS = 5;

    private static final Pattern MISSED = Pattern.compile("(?:early|mid|late) (?:1[5-9]\\d\\d|20\\d\\d)"
            + "|(?:mid|late|early) (?:" + PhraseText.MONTHS + ")"
            + "|(?:the )?(?:early|mid|late) (?:1[5-9]\\d0|20\\d0|['’]\\d0)s"
            + "|(?:19|20)\\d\\d[-–/](?:19|20)?\\d\\d"
            + "|fiscal (?:1[89]\\d\\d|20\\d\\d)"
            + "|the latest (?:period|quarter)"
            + "|the (?:(?:early|mid|late) )?(?:twenties|thirties|forties|fifties|sixties|seventies"
            + "|eighties|nineties)");

    private static final Pattern OPENING = Pattern.compile("early|late|fiscal|the|mid.*|[12]\\d{3}[-–/]\\d+");
    private static final Pattern SPELLED_OPENING = Pattern.compile("nineteen|eighteen|twenty");
    private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20[0-4]\\d");
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("in|since|under|until|before|after|during|from|the|a|its|their|his|her|this|'s|’s|and");
    private static final Pattern COUNTED =
            Pattern.compile("people|men|women|children|troops|soldiers|refugees|dollars|euros|pounds|votes|seats"
                    + "|jobs|homes|houses|miles|kilometers|kilometres|feet|meters|metres|acres|hectares|tons|tonnes"
                    + "|percent|%|million|thousand|calories|pages|copies|times|degrees");

    private static final Pattern SPELLED_YEAR = Pattern.compile("1[89]\\d\\d|20[01]\\d");

    private MissedExpressions() {}

    /** Those that overlap none of the known ones. */
    static List<Timexpression> in(Sentence sentence, List<Timexpression> known) {
        List<Timexpression> missed = new ArrayList<>();
        for (int first = 0; first < sentence.size(); first++) {
            int last = lastToken(sentence, first);
            if (last >= 0) {
                Timexpression found = new Timexpression(sentence, first, last, "DATE", null);
                if (known.stream().noneMatch(found::overlaps)) {
                    missed.add(found);
                    first = last;
                }
            }
        }
        return missed;
    }

    /** Last token of the longest expression that begins at a token, or -1. */
    private static int lastToken(Sentence sentence, int first) {
        String opening = sentence.token(first).lower();
        boolean spelled = SPELLED_OPENING.matcher(opening).matches();
        if (!spelled && !OPENING.matcher(opening).matches()) {
            return isYear(sentence, first) ? first : -1;
        }
        for (int last = Math.min(sentence.size() - 1, first + MOST_TOKENS - 1); last >= first; last--) {
            String text = PhraseText.of(sentence, first, last);
            if ((spelled && last > first ? SPELLED_YEAR : MISSED).matcher(text).matches()) {
                return last;
            }
        }
        return -1;
    }

    /** "Under 2015 rules": SUTime takes a year before a plural for a count. */
    private static boolean isYear(Sentence sentence, int index) {
        if (index == 0
                || index + 1 >= sentence.size()
                || !YEAR.matcher(sentence.token(index).word()).matches()) {
            return false;
        }
        String before = sentence.token(index - 1).lower();
        String after = sentence.token(index + 1).lower();
        return BEFORE_YEAR.matcher(before).matches() && !COUNTED.matcher(after).matches();
    }
}
