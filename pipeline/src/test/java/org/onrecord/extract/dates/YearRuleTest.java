package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.phrase;
import static org.onrecord.extract.dates.Expressions.read;
import static org.onrecord.extract.dates.Expressions.readUndated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRuleTest {

    private static final YearRule RULE = new YearRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [1996] | 1996
                    [mid-1996] | 1996
                    [the turn of 1900] | 1900
                    [fiscal 1989] | 1989
                    [nineteen ninety - six] | 1996
                    [January 1997] | 1997-01
                    [early Sept. of 1997] | 1997-09
                    [the first half of 1990] | 1990-H1
                    [the second half of last year] | 2020-H2
                    [the 2019 - 20] season | 2019/2020
                    [1939 - 45] | 1939/1945
                    [1996 - 2004] | 1996/2004
                    [1945 - 39] | no
                    [the early 1980s] | 198
                    [the '80s] | 198
                    [the late nineties] | 199
                    [the 20th century] | 19
                    [the eighteenth century] | 17
                    [the umpteenth century] | no
                    [spring 1997] | no
                    [Monday] | no
                    """)
    void yearsDecadesAndCenturies(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @Test
    void halvesOfThisYearAreCounted() {
        assertThat(RULE.read(phrase("[the first half of the year]")))
                .isEqualTo(new TimexValue("DATE", "2021-H1", TimexValue.Basis.ARTICLE_DATE, "2021-06-09"));
        assertThat(readUndated(RULE, "[the first half of the year]")).isEqualTo("XXXX-H1");
    }
}
