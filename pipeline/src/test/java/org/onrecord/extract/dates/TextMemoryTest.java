package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;
import static org.onrecord.extract.dates.Expressions.memory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMemoryTest {

    @Test
    void theLastDateIsAsExactAsItWasTold() {
        TextMemory memory = memory("2009-03-14", "1998-05");
        assertThat(memory.lastDay()).hasToString("1998-05-01");
        assertThat(memory.lastText()).isEqualTo("1998-05");
        assertThat(memory.lastUnit()).isEqualTo(CalendarUnit.MONTH);
    }

    @Test
    void whatNamesNoDaysIsNotRemembered() {
        TextMemory memory = memory("P3D", "PAST_REF", "XXXX-05");
        assertThat(memory.lastDay()).isNull();
        assertThat(memory.lastUnit()).isNull();
    }

    @Test
    void aLookBackDoesNotChangeTheQuarterThatIsReported() {
        assertThat(memory("2021-Q1", "2020-Q1").lastQuarter()).isEqualTo("2021-Q1");
        assertThat(memory("2020-Q1", "2021-Q1").lastQuarter()).isEqualTo("2021-Q1");
        assertThat(memory("2021-03").lastQuarter()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    the first 9 months | true
                    9 months | true
                    the first 6 months of the year | true
                    the first 5 months | false
                    the third quarter | false
                    """)
    void figuresOfSeveralMonthsAreNoQuarters(String text, boolean together) {
        TextMemory memory = memory("2021-Q1");
        memory.noteMonths(text);
        assertThat(memory.lastQuarter()).isEqualTo(together ? null : "2021-Q1");
    }

    @Test
    void aTextIsOnHistoryNearADateThatItStatesOfLongAgo() {
        assertThat(memory("1917").isHistory(2, PUBLISHED)).isTrue();
        assertThat(memory("1917").isHistory(3, PUBLISHED)).isFalse();
        assertThat(memory("2012").isHistory(0, PUBLISHED)).isFalse();
        assertThat(memory("1917").isHistory(0, null)).isFalse();
        TextMemory modifier = new TextMemory();
        modifier.remember(TimexValue.stated("DATE", "1977"), 0, true);
        assertThat(modifier.isHistory(0, PUBLISHED)).isFalse();
    }
}
