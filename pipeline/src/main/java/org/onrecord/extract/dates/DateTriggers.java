package org.onrecord.extract.dates;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Which sentences could hold a time expression: those with a word of {@code date-triggers.txt} or with
 * digits that look like a year, a day or a time. SUTime costs more than tagging, so it sees no others.
 */
final class DateTriggers {

  private static final Set<String> WORDS = WordFile.read("date-triggers.txt");
  private static final Pattern FIGURES =
      Pattern.compile("(?:mid-)?[12]\\d{3}|'\\d\\ds?|[12]?\\d{2,3}0s|\\d{1,2}[:.]\\d\\d|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}[ap]\\.?m\\.?");

  private DateTriggers() {}

  static boolean isIn(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      if (WORDS.contains(word) || Character.isDigit(word.codePointAt(word.startsWith("'") && word.length() > 1 ? 1 : 0)) && FIGURES.matcher(word).matches()) {
        return true;
      }
    }
    return false;
  }
}
