package org.onrecord.extract.dates;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** What the text has said so far that later expressions count from. One per article. Not thread-safe. */
final class TextMemory {

    /** Years. */
    private static final int HISTORY = 20;

    private static final Pattern MONTHS_TOGETHER = Pattern.compile(
            "(?:the )?(?:year (?:ago|earlier) )?(?:first|latest|last) (?:6|9) months(?: .*)?|6 months|9 months");

    private static final Pattern PLAIN = Pattern.compile("\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d\\d)?)?");

    private LocalDate lastDay;
    private String lastText;
    private CalendarUnit lastUnit;
    private boolean historical;
    private int lastSentence;
    private String lastQuarter;
    private boolean inMonths;

    LocalDate lastDay() {
        return lastDay;
    }

    String lastText() {
        return lastText;
    }

    CalendarUnit lastUnit() {
        return lastUnit;
    }

    /** Null too where the figures are just now not those of a quarter, but of "the first nine months". */
    String lastQuarter() {
        return inMonths ? null : lastQuarter;
    }

    /** Takes note of figures that are told of several months together. */
    void noteMonths(String text) {
        inMonths |= MONTHS_TOGETHER.matcher(text).matches();
    }

    /**
     * Whether the last date stands in this sentence or one of the two before it, was stated with its year
     * (or hangs from one that was), and is decades before publication. Reports that look back a few years
     * go on to speak of the present too often.
     */
    boolean isHistory(int sentence, LocalDate published) {
        return historical
                && published != null
                && lastDay.getYear() <= published.getYear() - HISTORY
                && sentence - lastSentence <= 2;
    }

    /**
     * @param sentence number of the sentence that it stands in
     * @param modifier whether it only tells more of a thing, such as "a 1977 decision"
     */
    void remember(TimexValue value, int sentence, boolean modifier) {
        DayRange range = DayRange.of(value.value());
        if (range == null) {
            return;
        }
        lastDay = range.first();
        lastSentence = sentence;
        historical = !modifier && value.basis() == TimexValue.Basis.STATED
                || historical && value.basis() == TimexValue.Basis.EARLIER_DATE;
        boolean plain = PLAIN.matcher(range.edtf()).matches();
        lastText = plain ? range.edtf() : range.first().toString();
        lastUnit = range.precision().equals("season") ? CalendarUnit.QUARTER : CalendarUnit.of(range.precision());
        // A look back at the year before does not change the quarter that is reported.
        if (value.value().contains("-Q")
                && (lastQuarter == null || value.value().compareTo(lastQuarter.substring(0, 4)) >= 0)) {
            lastQuarter = value.value();
            inMonths = false;
        }
    }
}
