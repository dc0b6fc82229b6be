package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;
import static org.onrecord.extract.dates.Expressions.in;
import static org.onrecord.extract.dates.Expressions.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayRuleTest {

    private static final HolidayRule RULE = new HolidayRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Crews met/VBD on/IN [Thanksgiving/NNP Day/NNP] | 2021-11-25 | 2020-11-26
                    Crews will/MD meet/VB on/IN [Thanksgiving/NNP Day/NNP] | 2021-11-25 | 2021-11-25
                    Crews will/MD meet/VB on/IN [Christmas/NNP Day/NNP] | 2021-12-25 | 2021-12-25
                    Crews will/MD meet/VB on/IN [Valentine/NNP 's/POS Day/NNP] | 2021-02-14 | 2022-02-14
                    Crews met/VBD on/IN [Christmas/NNP 2019] | 2019-12-25 | no
                    Crews met/VBD on/IN [that/DT Christmas/NNP] | 2021-12-25 | no
                    Crews met/VBD on/IN [holiday] | 2021-12-25 | no
                    Crews met/VBD in/IN [Lent/NNP] | 2021-W08 | no
                    """)
    void aHolidayIsTheOneInTheDirectionOfTheTense(String line, String tagged, String value) {
        Phrase phrase = Phrase.of(in(line, "DATE", tagged), PUBLISHED, new TextMemory());
        assertThat(value(RULE.read(phrase))).isEqualTo(value);
    }

    @Test
    void withoutADayOfPublicationItStaysAsItIs() {
        Phrase phrase = Phrase.of(in("[Christmas/NNP Day/NNP]", "DATE", "2021-12-25"), null, new TextMemory());
        assertThat(RULE.read(phrase)).isNull();
    }
}
