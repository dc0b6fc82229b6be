package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.phrase;
import static org.onrecord.extract.dates.Expressions.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationRuleTest {

    private static final DurationRule RULE = new DurationRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [three quarters] | P3Q
                    the last/JJ [several quarters] | PXQ
                    [two and a half years] | P2Y6M
                    [two years and a half] | P2Y6M
                    [3 ½ days] | P3DT12H
                    [two to three weeks] | P2W
                    [the first nine months] | P9M
                    [the first nine months of the fiscal year] | P9M
                    [at least 36 hours] | PT36H
                    [the coming months] | PXM
                    [the next few weeks] | PXW
                    [the year] ended/VBD June 30 | P1Y
                    [the year] began/VBD well | no
                    ferries run/VBP twice/RB [a day] | P1D
                    fined/VBN 40 euros [an hour] | PT1H
                    closed/VBN for/IN [a day] | no
                    [last week] | no
                    """)
    void lengthsOfTime(String line, String value) {
        assertThat(read(RULE, line)).isEqualTo(value);
    }

    @Test
    void whatIsDoneSoOftenIsASet() {
        assertThat(RULE.read(phrase("ferries run/VBP twice/RB [a day]")).type()).isEqualTo("SET");
        assertThat(RULE.read(phrase("[three quarters]")).type()).isEqualTo("DURATION");
    }
}
