package org.onrecord.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;

/** Expressions that SUTime has no rule for: "mid-1996", "fiscal 1989", "the latest period", "the nineties", "nineteen ninety-six". */
final class MissedExpressions {

  /** Longest first, in the spelling of {@link PhraseText}. */
  private static final int MOST_TOKENS = 5;

  private static final Pattern MISSED =
      Pattern.compile(
          "(?:early|mid|late) (?:1[5-9]\\d\\d|20\\d\\d)"
              + "|(?:mid|late|early) (?:" + MonthRule.MONTHS + ")"
              + "|fiscal (?:1[89]\\d\\d|20\\d\\d)"
              + "|the latest (?:period|quarter)"
              + "|the (?:(?:early|mid|late) )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)");

  private static final Pattern SPELLED_YEAR = Pattern.compile("1[89]\\d\\d|20[01]\\d");

  private MissedExpressions() {}

  /** Those that overlap none of the known ones. */
  static List<Timexpression> in(Sentence sentence, List<Timexpression> known) {
    List<Timexpression> missed = new ArrayList<>();
    for (int first = 0; first < sentence.size(); first++) {
      for (int last = Math.min(sentence.size() - 1, first + MOST_TOKENS - 1); last >= first; last--) {
        if (isMissed(sentence, first, last)) {
          Timexpression found = new Timexpression(sentence, first, last, "DATE", null);
          if (known.stream().noneMatch(found::overlaps)) {
            missed.add(found);
            first = last;
          }
          break;
        }
      }
    }
    return missed;
  }

  private static boolean isMissed(Sentence sentence, int first, int last) {
    String opening = sentence.token(first).word().toLowerCase(Locale.ROOT);
    if (opening.matches("nineteen|eighteen|twenty") && last > first) {
      return SPELLED_YEAR.matcher(PhraseText.of(sentence, first, last)).matches();
    }
    return (opening.matches("early|late|fiscal|the") || opening.startsWith("mid"))
        && MISSED.matcher(PhraseText.of(sentence, first, last)).matches();
  }
}
