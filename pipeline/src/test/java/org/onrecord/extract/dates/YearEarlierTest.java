package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;
import static org.onrecord.extract.dates.Expressions.in;
import static org.onrecord.extract.dates.Expressions.memory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearEarlierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    2021-Q1 | 2020-Q1 | EARLIER_DATE | 2021-01-01
                    2020-Q1 | 2020-Q1 | EARLIER_DATE | 2020-01-01
                    2019-03 | 2020 | ARTICLE_DATE | 2021-06-09
                    """)
    void theSameQuarterOfTheYearBeforeThatOfTheFigures(
            String told, String value, TimexValue.Basis basis, String anchor) {
        Phrase phrase = Phrase.of(in("[a year earlier]"), PUBLISHED, memory(told));
        assertThat(YearEarlier.read(phrase)).isEqualTo(new TimexValue("DATE", value, basis, anchor));
    }

    @Test
    void withoutAnyDateTheYearIsOpen() {
        Phrase phrase = Phrase.of(in("[a year earlier]"), null, new TextMemory());
        assertThat(YearEarlier.read(phrase)).isEqualTo(TimexValue.unresolved("DATE", "XXXX"));
    }
}
