package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.in;
import static org.onrecord.extract.dates.Expressions.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    later that [year] | later that year
                    the same [week] | the same week
                    earlier in [the year] | earlier in the year
                    the early [1980s] | the early 1980s
                    the mid - [1980s] | the mid-1980s
                    mid - [1996] | mid-1996
                    fiscal [1989] | fiscal 1989
                    almost [two years ago] | almost two years ago
                    the same period [last year] | the same period last year
                    30 [February 2020] | 30 February 2020
                    [Feb. 29] , 2019 | Feb. 29, 2019
                    [April] 31st | April 31st
                    the [year] - end | year-end
                    the [year] - ago period | year-ago period
                    [2019] - 20 | 2019-20
                    [nineteen ninety] - six | nineteen ninety-six
                    [Thanksgiving/NNP] Day/NNP | Thanksgiving Day
                    the [1988] period | the 1988 period
                    """)
    void wordsThatBelongToAnExpressionAreTakenIn(String line, String expected) {
        assertThat(words(Bounds.mend(in(line)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [beginning in 1997] | 1997
                    [earlier Friday] | Friday
                    [right now] | now
                    [Nov. 3 , the day before] | Nov. 3
                    [Thursday before] the committee | Thursday
                    [the third - quarter] loss | third-quarter
                    [last third - quarter] loss | last third-quarter
                    """)
    void thoseOfItsNeighboursAreLeftOut(String line, String expected) {
        assertThat(words(Bounds.mend(in(line)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    on [Monday] | Monday
                    the crew of [2019] | 2019
                    about [noon] | noon
                    [2019] - 12 | 2019
                    the mayor [last week] | last week
                    room 40 [May 2020] | May 2020
                    """)
    void mostAreAsTheyShouldBe(String line, String expected) {
        assertThat(words(Bounds.mend(in(line)))).isEqualTo(expected);
    }
}
