package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.read;
import static org.onrecord.extract.dates.Expressions.readAfter;
import static org.onrecord.extract.dates.Expressions.readUndated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitRuleTest {

    private static final CalendarUnitRule RULE = new CalendarUnitRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [last week] | 2021-W22
                    [this month] | 2021-06
                    [the current quarter] | 2021-Q2
                    [next year] | 2022
                    [early next year] | 2022
                    [the end of this year] | 2021
                    [last century] | 19
                    [this coming weekend] | 2021-W24-WE
                    [the past decade] | P10Y
                    [the year 's end] | 2021
                    [year - end] | 2021
                    [the year] | no
                    [every week] | no
                    [last Monday] | no
                    """)
    void aUnitIsCountedFromTheDayOfPublication(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [later that year] | 1998-05-02 | 1998
                    [the following week] | 1998-05-02 | 1998-W19
                    [the previous month] | 1998-05-02 | 1998-04
                    [the same day] | 1998-05-02 | 1998-05-02
                    [the same day] | 1998 | XXXX-XX-XX
                    """)
    void orFromADateOfTheTextThatIsExactEnough(String line, String told, String value) {
        assertThat(readAfter(RULE, line, told)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    It rained/VBD over/IN [the weekend] | 2021-W22-WE
                    It will/MD rain/VB over/IN [the weekend] | 2021-W23-WE
                    """)
    void aWeekendIsTheNearestInTheDirectionOfTheTense(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @Test
    void withoutADayOfPublicationItIsOpen() {
        assertThat(readUndated(RULE, "[last week]")).isEqualTo("XXXX-WXX");
        assertThat(readUndated(RULE, "[the weekend]")).isEqualTo("XXXX-WXX-WE");
        assertThat(readAfter(RULE, "[that month]")).isEqualTo("XXXX-XX");
    }
}
