package org.onrecord.extract.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, or a day of a month, without a year: the nearest one in the direction of the verb's tense;
 * where no verb says, the nearest one.
 */
final class MonthRule implements PhraseRule {

  private static final String MONTHS =
      "january|february|march|april|may|june|july|august|september|october|november|december";
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(?:.* )?(last|next|this|this past|this coming|past|coming) )?(?:.* )?(" + MONTHS + ")"
              + "(?: (\\d\\d?)(?:st|nd|rd|th)?)?(?: (this|last|next) year)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:the )?(\\d\\d?)(?:st|nd|rd|th)?(?: day)?(?: of)? (" + MONTHS + ")");

  static boolean isMonth(String word) {
    return word.matches(MONTHS);
  }

  @Override
  public TimexValue read(Phrase phrase) {
    String text = phrase.text();
    Matcher matcher = DAY_FIRST.matcher(text);
    if (matcher.matches()) {
      return value(phrase, matcher.group(2), matcher.group(1), null, null);
    }
    matcher = MONTH.matcher(text);
    if (matcher.matches() && !text.matches(".*\\d{4}.*") && !text.contains(" to ")) {
      return value(phrase, matcher.group(2), matcher.group(3), matcher.group(1), matcher.group(4));
    }
    return null;
  }

  private static TimexValue value(Phrase phrase, String name, String dayText, String which, String yearWord) {
    Month month = Month.valueOf(name.toUpperCase(Locale.ROOT));
    int day = dayText == null ? 0 : Integer.parseInt(dayText);
    String source = phrase.source().value();
    String time = source != null && source.contains("T") && !source.startsWith("P")
        ? source.substring(source.indexOf('T')).replaceAll("[+-]\\d{4}$|Z$", "") : "";
    String type = time.isEmpty() ? "DATE" : "TIME";
    String rest = String.format(Locale.ROOT, day == 0 ? "-%02d" : "-%02d-%02d", month.getValue(), day) + time;
    if (day > 0 && day > month.maxLength()) {
      return TimexValue.unresolved(type, null);
    }
    if (phrase.published() == null) {
      return TimexValue.unresolved(type, "XXXX" + rest);
    }
    int year = yearWord != null ? year(phrase, yearWord) : year(phrase, month, day, which);
    return phrase.fromArticle(type, year + rest);
  }

  private static int year(Phrase phrase, String word) {
    int year = phrase.published().getYear();
    return word.equals("last") ? year - 1 : word.equals("next") ? year + 1 : year;
  }

  private static int year(Phrase phrase, Month month, int day, String which) {
    LocalDate published = phrase.published();
    LocalDate first = firstDay(published.getYear(), month, day);
    boolean passed = !first.isAfter(published);
    boolean running = day == 0 && YearMonth.from(published).getMonth() == month;
    String word = which == null ? "" : which;
    int last = passed && !running ? published.getYear() : running && !word.contains("last") ? published.getYear() : published.getYear() - 1;
    int next = passed && !running ? published.getYear() + 1 : published.getYear();
    if (word.contains("last") || word.contains("past")) {
      return last;
    }
    if (word.contains("next") || word.contains("coming")) {
      return running ? published.getYear() + 1 : next;
    }
    return switch (phrase.tense()) {
      case PAST -> last;
      case FUTURE -> next;
      default -> nearest(published, month, day, last, next);
    };
  }

  private static int nearest(LocalDate published, Month month, int day, int last, int next) {
    long back = published.toEpochDay() - firstDay(last, month, day).toEpochDay();
    long ahead = firstDay(next, month, day).toEpochDay() - published.toEpochDay();
    return back <= ahead ? last : next;
  }

  private static LocalDate firstDay(int year, Month month, int day) {
    return day == 0 ? LocalDate.of(year, month, 1) : MonthDay.of(month, day).atYear(year);
  }
}
