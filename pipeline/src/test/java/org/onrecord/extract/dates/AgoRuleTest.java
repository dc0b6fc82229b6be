package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;
import static org.onrecord.extract.dates.Expressions.in;
import static org.onrecord.extract.dates.Expressions.memory;
import static org.onrecord.extract.dates.Expressions.phrase;
import static org.onrecord.extract.dates.Expressions.read;
import static org.onrecord.extract.dates.Expressions.readAfter;
import static org.onrecord.extract.dates.Expressions.readUndated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoRuleTest {

    private static final AgoRule RULE = new AgoRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [3 days ago] | 2021-06-06
                    [three weeks ago] | 2021-W20
                    [a month ago] | 2021-05
                    [almost two years ago] | 2019
                    [a decade ago] | 2011
                    [two centuries ago] | 1821
                    [a couple of weeks ago] | 2021-W21
                    [ten years from now] | 2031
                    [several years ago] | PAST_REF
                    [a few weeks hence] | FUTURE_REF
                    [some weeks later] | PXW
                    [last week] | no
                    [long ago] | no
                    """)
    void aDistanceFromTheDayOfPublicationIsAsExactAsItsUnit(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [two years later] | 2009-03-14 | 2011
                    [three weeks before] | 2009-03-14 | 2009-W08
                    [a day later] | 2009-03-14 | 2009-03-15
                    [a day later] | 2009-03 | XXXX-XX-XX
                    [a month later] | 2009-03 | 2009-04
                    """)
    void laterAndEarlierCountFromADateOfTheTextThatIsExactEnough(String line, String told, String value) {
        assertThat(readAfter(RULE, line, told)).isEqualTo(value);
    }

    @Test
    void whatItCountsFromIsTold() {
        assertThat(RULE.read(phrase("[two weeks ago]")))
                .isEqualTo(new TimexValue("DATE", "2021-W21", TimexValue.Basis.ARTICLE_DATE, "2021-06-09"));
        assertThat(RULE.read(Phrase.of(in("[two years later]"), PUBLISHED, memory("2009-03"))))
                .isEqualTo(new TimexValue("DATE", "2011", TimexValue.Basis.EARLIER_DATE, "2009-03"));
        assertThat(readUndated(RULE, "[two weeks ago]")).isEqualTo("XXXX-WXX");
    }
}
