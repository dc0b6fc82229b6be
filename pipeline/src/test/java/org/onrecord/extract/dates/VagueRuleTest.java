package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.phrase;
import static org.onrecord.extract.dates.Expressions.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueRuleTest {

    private static final VagueRule RULE = new VagueRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [now] | PRESENT_REF
                    [these days] | PRESENT_REF
                    [recent years] | PAST_REF
                    in/IN [the past] | PAST_REF
                    [the foreseeable future] | FUTURE_REF
                    Crews will/MD [one day] own/VB it | FUTURE_REF
                    It will/MD be/VB over/RB in/IN [one day] | no
                    Crews struck/VBD [one day] | no
                    [Monday] | no
                    """)
    void nowBeforeAndAfterHaveNoDate(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @Test
    void theyAreUnresolved() {
        assertThat(RULE.read(phrase("[now]"))).isEqualTo(TimexValue.unresolved("DATE", "PRESENT_REF"));
    }
}
