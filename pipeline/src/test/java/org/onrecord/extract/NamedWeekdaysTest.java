package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Texts;
import org.onrecord.record.DateMention;

/** Days that have a name with a weekday in it are not the weekday before or after publication. */
class NamedWeekdaysTest {

    private static List<String> days(String text) {
        return new DateExtractor()
                        .extract(CoreNlpAnnotator.shared()
                                .annotate(
                                        Texts.builder(text)
                                                .publishedOn("2023-03-15")
                                                .build(),
                                        sentence -> true))
                        .stream()
                        .map(DateMention::startOn)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The shops were full on Black Friday.",
                "He lost the race on Super Tuesday.",
                "The pound fell on Black Wednesday.",
                "The queen handed out coins on Maundy Thursday.",
                "They ate pancakes on Shrove Tuesday.",
                "The band marched through Cologne on Rose Monday.",
                "The library was closed on Whit Monday.",
                "Wreaths were laid on Remembrance Sunday.",
                "Voters queued on Super Saturday.",
            })
    void namedDaysAreNoWeekdays(String text) {
        assertThat(days(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The shops were full on Friday. | 2023-03-10",
                "The black van left on Tuesday. | 2023-03-14",
                "He met Ada Rose Monday. | 2023-03-13",
            })
    void weekdaysBesideSuchWordsAreDays(String text, String day) {
        assertThat(days(text)).containsExactly(day);
    }
}
