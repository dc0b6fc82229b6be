package org.onrecord.extract.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time that SUTime writes otherwise than TimeML or not at all: quarters ("P2Q"), fractions ("P2Y6M"),
 * "two to three weeks" (the shorter), "the first nine months", the business year that "ended June 30". Stateless.
 */
final class DurationRule implements PhraseRule {

    private static final Pattern QUARTERS = Pattern.compile("(?:.* )?(\\d+|several|few|many|recent) quarters");
    private static final Pattern HALVES =
            Pattern.compile("(?:.* )?(\\d+) (?:(?:and a half|1/2|½) (year|month|week|day|hour)s?|(year|month"
                    + "|week|day|hour)s? and a half)");
    private static final Pattern FROM_TO =
            Pattern.compile("(?:.* )?(\\d+|one) (?:to|or) (?:\\d+|two) (day|week|month|year)s?");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:the )?(?:year (?:ago|earlier) )?(?:first|last|latest|next|past|more than|less than|at least"
                    + "|nearly|about|almost)? ?"
                    + "(\\d+) (day|week|month|year|hour|minute)s(?: of (?:the|this|last) (?:fiscal |calendar )?year)?");
    private static final Pattern COMING =
            Pattern.compile("the (?:coming|(?:next|past|last) (?:few|several)) (days|weeks|months|years)");
    private static final Pattern RATE = Pattern.compile("an? (hour|day|week|month|year)");
    private static final Pattern REPEATED = Pattern.compile("(?:.* )?(?:once|twice|times|hours|days"
            + "|\\d[\\d.,]*|million|billion|percent|cents|dollars|euros|pounds)");
    private static final Pattern BUSINESS_YEAR = Pattern.compile("the (?:fiscal )?year");

    private static final Pattern ENDED = Pattern.compile("(?:ended|ending|that ended) ");

    @Override
    public TimexValue read(Phrase phrase) {
        String text = phrase.text();
        Matcher rate = RATE.matcher(text);
        if (rate.matches() && REPEATED.matcher(phrase.before()).matches()) {
            return TimexValue.stated(
                    "SET",
                    rate.group(1).equals("hour")
                            ? "PT1H"
                            : CalendarUnit.of(rate.group(1)).duration(1));
        }
        Matcher matcher = QUARTERS.matcher(text);
        if (matcher.matches()) {
            String count = matcher.group(1);
            return duration("P" + (Character.isDigit(count.charAt(0)) ? count : "X") + "Q");
        }
        matcher = HALVES.matcher(text);
        if (matcher.matches()) {
            String unit = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            return duration(half(Integer.parseInt(matcher.group(1)), unit));
        }
        matcher = FROM_TO.matcher(text);
        if (matcher.matches()) {
            int least = matcher.group(1).equals("one") ? 1 : Integer.parseInt(matcher.group(1));
            return duration(CalendarUnit.of(matcher.group(2)).duration(least));
        }
        matcher = COUNTED.matcher(text);
        if (matcher.matches()) {
            int count = Integer.parseInt(matcher.group(1));
            CalendarUnit unit = CalendarUnit.of(matcher.group(2));
            return duration(
                    unit == null ? "PT" + count + (matcher.group(2).equals("hour") ? "H" : "M") : unit.duration(count));
        }
        matcher = COMING.matcher(text);
        if (matcher.matches()) {
            return duration(CalendarUnit.of(matcher.group(1)).someDuration());
        }
        return BUSINESS_YEAR.matcher(text).matches()
                        && ENDED.matcher(phrase.after()).lookingAt()
                ? duration("P1Y")
                : null;
    }

    private static String half(int count, String unit) {
        return switch (unit) {
            case "year" -> "P" + count + "Y6M";
            case "month" -> "P" + count + "M2W";
            case "week" -> "P" + (7 * count + 3) + "D";
            case "day" -> "P" + count + "DT12H";
            default -> "PT" + count + "H30M";
        };
    }

    private static TimexValue duration(String value) {
        return TimexValue.stated("DURATION", value);
    }
}
