package org.onrecord.extract.dates;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Token;

/**
 * Expressions that SUTime marks and news does not mean as a time: ages ("6-year-old"), fractions
 * ("three-quarters of"), names ("60 Minutes", a person called April), "once" and "previously" as
 * adverbs, bare units.
 */
final class NotADate {

  private static final Set<String> FALSE_FRIENDS = WordFile.read("date-false-friends.txt");
  private static final Pattern BARE_UNIT =
      Pattern.compile("second|seconds|minute|minutes|hour|hours|day|week|month|year|decade|century|centuries|quarter|quarters|night|nights|morning|evening|time|a second|the second");
  private static final Pattern UNIT_NAME = Pattern.compile("(?:Second|Minute|Hour|Day|Week|Month|Year|Quarter|Decade)s?|SEC|Daily|Weekly");

  private NotADate() {}

  static boolean is(Timexpression found) {
    String text = PhraseText.of(found.sentence(), found.first(), found.last());
    return FALSE_FRIENDS.contains(text)
        || BARE_UNIT.matcher(text).matches()
        || isAge(found)
        || isFraction(found, text)
        || isName(found)
        || isAdjective(found, text);
  }

  private static boolean isAge(Timexpression found) {
    int next = found.last() + 1;
    if (found.word(next).matches("[-–]")) {
      next++;
    }
    return found.word(next).equals("old") || found.word(next).equals("olds") || found.word(found.last()).equals("old");
  }

  private static boolean isFraction(Timexpression found, String text) {
    return text.matches("(?:.* )?(?:a|one|3|1) quarters?") && found.word(found.last() + 1).equals("of");
  }

  /** A person, or a title: a unit of time in capitals amid a sentence. */
  private static boolean isName(Timexpression found) {
    for (int i = found.first(); i <= found.last(); i++) {
      Token token = found.token(i);
      if (token.ner().equals("PERSON")) {
        return true;
      }
      boolean holiday = i > found.first() && token.word().equals("Day");
      if (i > 0 && !holiday && UNIT_NAME.matcher(token.word()).matches()) {
        return true;
      }
      if (token.word().equals("march")) {
        return true;
      }
    }
    return false;
  }

  /** "Future earnings", "is present": only "the future", "at present" are times. */
  private static boolean isAdjective(Timexpression found, String text) {
    return (text.equals("future") || text.equals("present") || text.equals("past"))
        && !found.word(found.first() - 1).matches("the|at|near|in|foreseeable");
  }
}
