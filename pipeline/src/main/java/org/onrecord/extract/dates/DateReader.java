package org.onrecord.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;

/** Finds the time expressions of an article and reads their values, in text order. Stateless. */
public final class DateReader {

    private static final List<PhraseRule> RULES = List.of(
            new VagueRule(),
            new QuarterRule(),
            new DurationRule(),
            new FullDateRule(),
            new YearRule(),
            new SeasonRule(),
            new WeekdayRule(),
            new MonthRule(),
            new AgoRule(),
            new CalendarUnitRule(),
            new ClockRule(),
            new HolidayRule());

    private static final Set<String> ON_CALENDAR = Set.of("DATE", "TIME", "INTERVAL");
    private static final Pattern YEAR = Pattern.compile(".*\\b\\d{4}\\b.*|.*\\d[/.]\\d+[/.]\\d.*");
    /** Values in TIMEX3's own terms; no length of time has five figures. */
    private static final Pattern TIMEX = Pattern.compile("[\\dX]{2,4}(?:-[\\dA-Z]+)*(?:T[\\dA-Z:]+)?"
            + "|T(?:\\d[\\dX:]*|MO|AF|EV|NI|DT)"
            + "|P(?!.*\\d{5})[\\dA-Z.]+"
            + "|(?:PRESENT|PAST|FUTURE)_REF"
            + "|\\d[\\dA-Z-]+/\\d[\\dA-Z-]+");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

    private final SuTimeTagger tagger = new SuTimeTagger();

    public List<DateReading> read(AnnotatedArticle article) {
        LocalDate published = day(article.article().publishedOn());
        TextMemory memory = new TextMemory();
        List<DateReading> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Timexpression found : find(sentence, published)) {
                Phrase phrase = Phrase.of(found, published, memory);
                TimexValue value = value(phrase);
                memory.noteMonths(phrase.text());
                boolean clock = ClockRule.isClock(phrase);
                if (!clock) {
                    memory.remember(value, sentence.number(), isModifier(found));
                }
                boolean onCalendar = ON_CALENDAR.contains(value.type()) && !clock && !FiscalYears.is(phrase);
                readings.add(new DateReading(found, value, onCalendar ? DayRange.of(value.value()) : null));
            }
        }
        return Intervals.addTo(readings);
    }

    /** "A 1977 decision", "the 1977 precedent": the text does not go back to that year. */
    private static boolean isModifier(Timexpression found) {
        return found.isCommonNoun(found.last() + 1)
                || found.pos(found.last() + 1).equals("JJ");
    }

    private List<Timexpression> find(Sentence sentence, LocalDate published) {
        List<Timexpression> found = new ArrayList<>();
        String documentDate = published == null ? null : published.toString();
        for (int[] stretch : DateTriggers.stretches(sentence)) {
            for (Timexpression raw : tagger.tag(sentence, stretch[0], stretch[1], documentDate)) {
                for (Timexpression part : Splitter.split(raw)) {
                    Timexpression mended = Bounds.mend(part);
                    if (!NotADate.is(mended) && found.stream().noneMatch(mended::overlaps)) {
                        found.add(mended);
                    }
                }
            }
        }
        found.addAll(MissedExpressions.in(sentence, found));
        found.sort(Comparator.comparingInt(Timexpression::first));
        return found;
    }

    private static TimexValue value(Phrase phrase) {
        for (PhraseRule rule : RULES) {
            TimexValue value = rule.read(phrase);
            if (value != null) {
                return possible(value);
            }
        }
        return possible(asTagged(phrase));
    }

    /** SUTime's own value; it counts relative ones from the day of publication. */
    private static TimexValue asTagged(Phrase phrase) {
        String type = phrase.source().type();
        String value = phrase.source().value();
        boolean point = type.equals("DATE") || type.equals("TIME");
        if (point && (value == null || value.contains("OFFSET"))) {
            return TimexValue.unresolved(type, null);
        }
        if (!point || YEAR.matcher(phrase.text()).matches()) {
            return TimexValue.stated(type, value);
        }
        return phrase.published() == null || DayRange.of(value) == null
                ? TimexValue.unresolved(type, value)
                : phrase.fromArticle(type, value);
    }

    /** A day that no calendar has, such as 30 February, has no value; nor has what SUTime names in its own terms. */
    private static TimexValue possible(TimexValue value) {
        if (value.value() == null) {
            return value;
        }
        boolean impossible = DAY.matcher(value.value()).matches() && DayRange.of(value.value()) == null;
        return impossible || !TIMEX.matcher(value.value()).matches()
                ? TimexValue.unresolved(value.type(), null)
                : value;
    }

    /** The day of an ISO 8601 date or date and time, null where there is none. */
    private static LocalDate day(String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
