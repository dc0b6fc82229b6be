package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;
import static org.onrecord.extract.dates.Expressions.in;
import static org.onrecord.extract.dates.Expressions.read;
import static org.onrecord.extract.dates.Expressions.readUndated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayRuleTest {

    private static final WeekdayRule RULE = new WeekdayRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Ada said/VBD [Thursday] | 2021-06-03
                    Ada said/VBD [Wednesday] | 2021-06-09
                    Ada will/MD meet/VB them [Thursday] | 2021-06-10
                    Ada will/MD meet/VB them [Wednesday] | 2021-06-09
                    Ada met/VBD them [last Friday] | 2021-06-04
                    Ada met/VBD them [this past Wednesday] | 2021-06-02
                    Ada met/VBD them [next Wednesday] | 2021-06-16
                    The deadline is/VBZ [Friday] | 2021-06-11
                    [Monday , Oct. 26] | no
                    [every Monday] | no
                    [Mondays] | no
                    [the day] | no
                    """)
    void aWeekdayIsTheNearestInTheDirectionOfTheTense(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Ada leads/VBZ the talks [Tuesday] | 2021-06-08
                    Ada meets/VBZ the crew [Tuesday] | 2021-06-15
                    [Tuesday] is/VBZ the deadline | 2021-06-15
                    """)
    void theDayBeforePublicationIsYesterdayUnlessSomethingIsToCome(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @Test
    void thePartOfTheDayIsKept() {
        Timexpression night = in("Ada spoke/VBD [Friday night]", "TIME", "2021-06-11TNI");
        assertThat(RULE.read(Phrase.of(night, PUBLISHED, new TextMemory())))
                .isEqualTo(new TimexValue("TIME", "2021-06-04TNI", TimexValue.Basis.ARTICLE_DATE, "2021-06-09"));
    }

    @Test
    void aRepeatedDayIsNone() {
        Timexpression set = in("Ada speaks/VBZ [Friday]", "SET", "XXXX-WXX-5");
        assertThat(RULE.read(Phrase.of(set, PUBLISHED, new TextMemory()))).isNull();
    }

    @Test
    void withoutADayOfPublicationTheWeekIsOpen() {
        assertThat(readUndated(RULE, "Ada said/VBD [Thursday]")).isEqualTo("XXXX-WXX-4");
    }
}
