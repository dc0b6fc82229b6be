package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.read;
import static org.onrecord.extract.dates.Expressions.readAfter;
import static org.onrecord.extract.dates.Expressions.readUndated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonRuleTest {

    private static final SeasonRule RULE = new SeasonRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [last winter] | 2020-WI
                    [last spring] | 2021-SP
                    [next spring] | 2022-SP
                    [this past autumn] | 2020-FA
                    [fall 2018] | 2018-FA
                    [the summer of 2012] | 2012-SU
                    Crews will/MD vote/VB [this fall] | 2021-FA
                    Crews voted/VBD [this winter] | 2020-WI
                    Crews voted/VBD in/IN [the fall] | 2020-FA
                    Crews will/MD vote/VB in/IN [the fall] | 2021-FA
                    Crews vote/VBP this/DT [summer] | 2021-SU
                    [the season] | no
                    [the winter vote] | no
                    """)
    void aSeasonWithoutAYearIsTheOneInTheDirectionOfTheTense(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [the following winter] | 2009-03-14 | 2009-WI
                    [the following winter] | 2009-12-14 | 2010-WI
                    [the previous winter] | 2009-03-14 | 2008-WI
                    """)
    void orTheOneBesideADateOfTheText(String line, String told, String value) {
        assertThat(readAfter(RULE, line, told)).isEqualTo(value);
    }

    @Test
    void withoutADayOfPublicationTheYearIsOpen() {
        assertThat(readUndated(RULE, "[last winter]")).isEqualTo("XXXX-WI");
    }
}
