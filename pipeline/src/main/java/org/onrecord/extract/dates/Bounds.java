package org.onrecord.extract.dates;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where an expression begins and ends, by the conventions of TimeML (Saurí et al., Annotation
 * Guidelines 1.2.1): pointing words and parts belong to it ("later that year", "the early 1980s", "the
 * year-ago quarter"), prepositions, hedges and the words of a neighbouring phrase do not. SUTime's
 * bounds are moved to there.
 */
final class Bounds {

  private static final Pattern UNIT =
      Pattern.compile("(?:day|week|weekend|month|quarter|year|decade|century|night|morning|afternoon|evening|summer|winter|spring|autumn|season)s?|centuries|period");
  private static final Pattern POINTING =
      Pattern.compile("that|same|following|previous|preceding|ensuing|coming|past|recent|these|those|latest|next|last|this|fiscal|new|entire|whole|full");
  private static final Set<String> EARLY_LATE = Set.of("early", "mid", "late");
  private static final Pattern HYPHEN = Pattern.compile("[-–]");

  private Bounds() {}

  static Timexpression mend(Timexpression found) {
    Timexpression mended = cutAtAside(found);
    mended = extendRight(mended);
    mended = extendLeft(mended);
    return trimLeft(mended);
  }

  /** "Nov. 3, the day before" ends at the comma. */
  private static Timexpression cutAtAside(Timexpression found) {
    for (int i = found.first() + 1; i < found.last(); i++) {
      if (found.word(i).equals(",") && found.word(i + 1).matches("the|a|an")) {
        return found.withBounds(found.first(), i - 1);
      }
    }
    return found;
  }

  private static Timexpression extendRight(Timexpression found) {
    int last = found.last();
    if (found.word(last).equals("year")) {
      last = yearRight(found, last);
    }
    if (found.word(last).matches("\\w+ty") && HYPHEN.matcher(found.word(last + 1)).matches()
        && isSmallNumber(found.word(last + 2)) && found.first() < last) {
      // "nineteen ninety-six"
      last += 2;
    }
    // "Feb. 29, 2019", which SUTime splits as it is no day
    if (found.word(last).matches("[12]?\\d|3[01]") && last > found.first()
        && MonthRule.isMonth(PhraseText.of(found.sentence(), last - 1, last - 1))) {
      int year = found.word(last + 1).equals(",") ? last + 2 : last + 1;
      if (found.word(year).matches("1[5-9]\\d\\d|20\\d\\d")) {
        last = year;
      }
    }
    // "last Oct. 23"
    if (MonthRule.isMonth(PhraseText.of(found.sentence(), last, last)) && found.word(last + 1).matches("[12]?\\d|3[01]")) {
      last++;
    }
    // "the 1988 period"
    if (found.first() == last && found.word(last).matches("[12]\\d{3}") && found.word(last + 1).matches("period|quarter")
        && found.word(found.first() - 1).equals("the")) {
      return found.withBounds(found.first() - 1, last + 1);
    }
    if (found.word(last + 1).matches("day|eve|week|weekend") && isHoliday(found, last)) {
      last++;
    }
    return found.withBounds(found.first(), last);
  }

  /** "Year" with "-end", "'s end" or "-earlier quarter" behind it. */
  private static int yearRight(Timexpression found, int last) {
    int next = HYPHEN.matcher(found.word(last + 1)).matches() ? last + 2 : last + 1;
    if (found.word(next).equals("end")) {
      return next;
    }
    if (found.word(next).matches("'s|’s") && found.word(next + 1).equals("end")) {
      return next + 1;
    }
    if (next == last + 2 && found.word(next).matches("ago|earlier")) {
      int after = next + 1;
      if (found.word(after).matches("first|second|third|fourth|nine|six")) {
        after++;
      }
      return found.word(after).matches("quarter|period|months") ? after : next;
    }
    return last;
  }

  private static boolean isSmallNumber(String word) {
    int number = PhraseText.number(word);
    return number >= 1 && number <= 9;
  }

  private static boolean isHoliday(Timexpression found, int token) {
    return found.pos(token).startsWith("NNP") && found.pos(token + 1).startsWith("NN")
        && found.type().equals("DATE") && !found.word(token).matches(".*day") && PhraseText.number(found.word(token)) < 0
        && !MonthRule.isMonth(PhraseText.of(found.sentence(), token, token));
  }

  private static Timexpression extendLeft(Timexpression found) {
    int first = found.first();
    if (UNIT.matcher(found.word(first)).matches()) {
      while (POINTING.matcher(found.word(first - 1)).matches()) {
        first--;
      }
      if (first < found.first() && found.word(first).matches("same|following|previous|preceding|ensuing|latest|past|last|next|coming|fiscal|entire|whole|full")
          && found.word(first - 1).equals("the")) {
        first--;
      }
      if (first < found.first() && found.word(first).matches("that|the") && found.word(first - 1).matches("later|earlier|late|early")) {
        first--;
      }
    }
    if (found.word(first).matches("the") && found.word(first - 1).equals("in") && found.word(first - 2).matches("earlier|later")) {
      first -= 2;
    }
    if (found.word(first).matches("'?\\d\\d(?:\\d\\d)?s|\\w+ties")) {
      first = decadeLeft(found, first);
    }
    if (found.word(first - 1).equals("fiscal") && found.word(first).matches("\\d{4}")) {
      first--;
    }
    if (HYPHEN.matcher(found.word(first - 1)).matches() && found.word(first - 2).equals("mid")) {
      first -= 2;
    }
    // "30 February 2020"
    if (found.word(first - 1).matches("[12]?\\d|3[01]") && found.word(found.last()).matches("\\d{4}")
        && MonthRule.isMonth(PhraseText.of(found.sentence(), first, first))) {
      first--;
    }
    // "the same period last year"
    if (found.word(first).matches("last|a|of") && found.word(found.last()).matches("year|earlier|ago")
        && found.word(first - 1).matches("period|quarter") && found.word(first - 2).matches("same|comparable|corresponding")) {
      first -= found.word(first - 3).equals("the") ? 3 : 2;
    }
    // "almost two years ago"
    if (found.word(found.last()).equals("ago") && found.word(first - 1).matches("almost|nearly|about")) {
      first--;
    }
    // "2 1/2 years"
    if (found.word(first).matches("years?|months?|weeks?|hours?") && found.word(first - 1).matches("(?:\\d+[\\s\\u00a0])?\\d+/\\d+|½")) {
      first -= found.word(first - 2).matches("\\d+") && !found.word(first - 1).contains("\u00a0") ? 2 : 1;
    }
    return found.withBounds(Math.max(0, first), found.last());
  }

  private static int decadeLeft(Timexpression found, int first) {
    int at = first;
    if (HYPHEN.matcher(found.word(at - 1)).matches() && found.word(at - 2).equals("mid")) {
      at -= 2;
    } else if (EARLY_LATE.contains(found.word(at - 1))) {
      at--;
    }
    return found.word(at - 1).equals("the") ? at - 1 : at;
  }

  private static Timexpression trimLeft(Timexpression found) {
    int first = found.first();
    String next = found.word(first + 1);
    if (first == found.last()) {
      return found;
    }
    // "beginning in 1997"
    while (first < found.last() && found.word(first).matches("beginning|starting|in|on|since|by|from|during")) {
      first++;
    }
    next = found.word(first + 1);
    // "earlier Friday"
    if (found.word(first).matches("earlier|later") && next.matches("\\w+day") && !next.endsWith("yesterday")) {
      first++;
    }
    // "a year-earlier loss": the article belongs to the noun
    if (found.word(first).matches("a|the") && next.equals("year") && found.last() == first + 3
        && HYPHEN.matcher(found.word(first + 2)).matches()) {
      first++;
    }
    // "right now"; "a reasonably flat year this year"; "its second this year"
    if (found.word(first).equals("right") && next.equals("now")
        || found.word(first).matches("year|second|third|day") && next.matches("this|last|next|mon.*|tues.*|fri.*")) {
      first++;
    }
    // An article or an adjective before a hyphenated modifier belongs to the noun: "the third-quarter loss".
    for (int i = first + 1; i + 2 <= found.last(); i++) {
      if (found.word(i).matches("first|second|third|fourth") && HYPHEN.matcher(found.word(i + 1)).matches()
          && i == found.last() - 2 && i == first + 1 && found.word(first).matches("the|a|[a-z]+")
          && !found.word(first).matches("fiscal|last|this|next")) {
        first = i;
      }
    }
    return found.withBounds(first, found.last());
  }
}
