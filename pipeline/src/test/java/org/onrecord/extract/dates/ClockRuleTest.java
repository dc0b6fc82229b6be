package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;
import static org.onrecord.extract.dates.Expressions.in;
import static org.onrecord.extract.dates.Expressions.memory;
import static org.onrecord.extract.dates.Expressions.read;
import static org.onrecord.extract.dates.Expressions.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRuleTest {

    private static final ClockRule RULE = new ClockRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [10:30 a.m.] | T10:30 | 2021-06-09T10:30
                    [about 9 o'clock] | T09:00 | 2021-06-09T09:00
                    [shortly after midnight] | T00:00 | 2021-06-09T00:00
                    [Monday at noon] | 2021-06-07T12:00 | no
                    [the night] | TNI | no
                    [10:30] | PT10H30M | no
                    """)
    void aTimeOfDayIsThatOfTheDayOfPublication(String line, String tagged, String value) {
        Phrase phrase = Phrase.of(in(line, "TIME", tagged), PUBLISHED, new TextMemory());
        assertThat(value(RULE.read(phrase))).isEqualTo(value);
    }

    @Test
    void orThatOfTheDayThatTheTextSpeaksOf() {
        Timexpression noon = in("At [noon] the ferry sank", "TIME", "T12:00");
        assertThat(RULE.read(Phrase.of(noon, PUBLISHED, memory("2009-03-14"))))
                .isEqualTo(new TimexValue("TIME", "2009-03-14T12:00", TimexValue.Basis.EARLIER_DATE, "2009-03-14"));
        assertThat(value(RULE.read(Phrase.of(noon, PUBLISHED, memory("2009"))))).isEqualTo("2021-06-09T12:00");
        assertThat(value(RULE.read(Phrase.of(noon, null, new TextMemory())))).isEqualTo("T12:00");
    }

    @Test
    void aDateIsNoTimeOfDay() {
        assertThat(read(RULE, "[noon]")).isEqualTo("no");
    }
}
