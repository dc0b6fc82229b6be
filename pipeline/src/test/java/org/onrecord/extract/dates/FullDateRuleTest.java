package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.phrase;
import static org.onrecord.extract.dates.Expressions.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullDateRuleTest {

    private static final FullDateRule RULE = new FullDateRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [14 July 1921] | 1921-07-14
                    [the 14th of July , 1921] | 1921-07-14
                    [Feb. 29 , 2020] | 2020-02-29
                    [Feb. 29 , 2019] | ?
                    [31 June 2020] | ?
                    [Tuesday , Sept. 8 , 2020] | 2020-09-08
                    [July 1921] | no
                    [14 July] | no
                    """)
    void dayMonthAndYearStateADayThatTheCalendarHas(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @Test
    void itIsNotRelative() {
        assertThat(RULE.read(phrase("[14 July 1921]"))).isEqualTo(TimexValue.stated("DATE", "1921-07-14"));
        assertThat(RULE.read(phrase("[31 June 2020]"))).isEqualTo(TimexValue.unresolved("DATE", null));
    }
}
