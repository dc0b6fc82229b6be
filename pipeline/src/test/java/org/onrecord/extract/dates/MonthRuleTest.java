package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;
import static org.onrecord.extract.dates.Expressions.in;
import static org.onrecord.extract.dates.Expressions.read;
import static org.onrecord.extract.dates.Expressions.readAfter;
import static org.onrecord.extract.dates.Expressions.readUndated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRuleTest {

    private static final MonthRule RULE = new MonthRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    The line opened/VBD in/IN [December] | 2020-12
                    The bank will/MD report/VB in/IN [March] | 2022-03
                    Ada has/VBZ led/VBN since/IN [January] | 2021-01
                    The law takes/VBZ effect on/IN [1 January] | 2022-01-01
                    The strike ended/VBD on/IN [the 14th of October] | 2020-10-14
                    The strike ended/VBD [last May] | 2021-05
                    It will/MD open/VB [next May] | 2022-05
                    It opened/VBD in/IN [March of last year] | 2020-03
                    It opened/VBD on/IN [Monday , Oct. 26] | 2020-10-26
                    It opened/VBD in/IN [the week of Oct. 26] | 2020-W44
                    It opened/VBD on/IN [31 June] | ?
                    [June 2020] | no
                    [June to August] | no
                    [Monday] | no
                    """)
    void aMonthIsTheNearestInTheDirectionOfTheTense(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Ada wants/VBZ to/TO explain/VB the/DT [April] trip/NN | 2021-04
                    The bank gave/VBD the yard credit/NN through/IN [October] | 2021-10
                    Ada gave/VBD no reason/NN for/IN the/DT [July 14] deadline/NN | 2021-07-14
                    Ada refuses/VBZ to/TO read/VB the/DT [July 14] letter/NN | 2020-07-14
                    Crews must/MD note/VB that/IN [May 20] counts/VBZ | 2021-05-20
                    """)
    void exceptWhereTheWordsBesideItSayOtherwise(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    In/IN [October] the army marched/VBD | 1917-03 | 1917-10
                    In/IN [February] the army marched/VBD | 1917-03 | 1918-02
                    In/IN [October] the army marched/VBD | 2019-03 | 2020-10
                    """)
    void inATextOnThePastItGoesOnFromThere(String line, String told, String value) {
        assertThat(readAfter(RULE, line, told)).isEqualTo(value);
    }

    @Test
    void lengthsAndRepetitionsAreNoMonths() {
        for (String type : new String[] {"SET", "DURATION"}) {
            Phrase phrase = Phrase.of(in("[May]", type, null), PUBLISHED, new TextMemory());
            assertThat(RULE.read(phrase)).isNull();
        }
        assertThat(readUndated(RULE, "It opened/VBD in/IN [December]")).isEqualTo("XXXX-12");
    }
}
