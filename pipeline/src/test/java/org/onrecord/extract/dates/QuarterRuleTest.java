package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.read;
import static org.onrecord.extract.dates.Expressions.readAfter;
import static org.onrecord.extract.dates.Expressions.readUndated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterRuleTest {

    private static final QuarterRule RULE = new QuarterRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Profit rose/VBD in/IN [the first quarter] | 2021-Q1
                    Profit rose/VBD in/IN [the third quarter] | 2020-Q3
                    Profit will/MD rise/VB in/IN [the fourth quarter] | 2021-Q4
                    Profit rose/VBD in/IN [the third quarter of 1998] | 1998-Q3
                    Profit rose/VBD in/IN [the third quarter] of/IN fiscal/JJ year 2024 | 2024-Q3
                    Profit rose/VBD in/IN [last year 's second quarter] | 2020-Q2
                    the [third - quarter] profit | 2020-Q3
                    [Q3 2019] | 2019-Q3
                    [this quarter] | 2021-Q2
                    [the current quarter] | 2021-Q2
                    [the quarter] | 2021-Q1
                    [the 1988 quarter] | 1988
                    [the year - earlier quarter] | 2020
                    [three quarters] | no
                    [the old quarter] | no
                    """)
    void aQuarterIsTheLastThatHadBegun(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [the quarter] | 2020-Q4 | 2020-Q4
                    [the latest period] | 2020-Q4 | 2020-Q4
                    [the year - earlier quarter] | 2020-Q4 | 2019-Q4
                    [the same quarter last year] | 2021-Q1 | 2020-Q1
                    [the 1988 quarter] | 1989-Q2 | 1988-Q2
                    [the quarter] | 2022-Q1 | 2021-Q1
                    """)
    void orTheOneThatTheTextSpeaksOf(String line, String told, String value) {
        assertThat(readAfter(RULE, line, told)).isEqualTo(value);
    }

    @Test
    void withoutADayOfPublicationTheYearIsOpen() {
        assertThat(readUndated(RULE, "[the third quarter]")).isEqualTo("XXXX-Q3");
        assertThat(readUndated(RULE, "[the quarter]")).isEqualTo("XXXX-QX");
    }
}
