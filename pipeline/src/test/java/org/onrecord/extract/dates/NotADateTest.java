package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.in;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotADateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    a [6 - year] - old/JJ boy | true
                    a boy [six years old] | true
                    [three quarters] of/IN the crew | true
                    the/DT [fall] of/IN the/DT government | true
                    the/DT coldest/JJS [winter] | true
                    the/DT [winter] storms/NNS | true
                    the paper [Sun/NNP] reported/VBD it | true
                    [April/NNP/PERSON] Lindqvist/NNP/PERSON spoke/VBD | true
                    [June/NNP] Lindqvist/NNP spoke/VBD | true
                    a fire in/IN [May/NNP] Street/NNP | true
                    they [may/MD] strike/VB | true
                    the/DT long/JJ [march] | true
                    the/DT programme [60 Minutes/NNPS] | true
                    the/DT radio 's/POS This/DT [Morning/NNP] | true
                    on/IN Bloody/NNP [Sunday/NNP] | true
                    [previously] | true
                    one more [day] | true
                    a [good day] for/IN the crew | true
                    their/PRP$ [third week] | true
                    the/DT [second consecutive month] | true
                    her/PRP$ [last day] in/IN office | true
                    the/DT 2019 - 20 [academic year] | true
                    at/IN [the end of the day] | true
                    [future] earnings | true
                    Victoria/NNP [Falls/NNP] | true
                    a [10 second] film | true
                    """)
    void agesFractionsNamesAndBareUnitsAreNoDates(String line, boolean expected) {
        assertThat(NotADate.is(in(line))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    closed for/IN [six years]
                    the/DT [fall] of/IN 2019
                    in/IN [winter]
                    on/IN [Sunday/NNP]
                    in/IN [June/NNP] Lindqvist/NNP/PERSON spoke/VBD
                    since [May/NNP]
                    in/IN the/DT [last day]
                    this [academic year]
                    by/IN [the end of the day]
                    in/IN the/DT [future]
                    [last week]
                    """)
    void theseAreDates(String line) {
        assertThat(NotADate.is(in(line))).isFalse();
    }
}
