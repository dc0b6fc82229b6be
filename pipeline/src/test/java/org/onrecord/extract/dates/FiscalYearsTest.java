package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.phrase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    in/IN [fiscal 2023] | true
                    in/IN [FY24] | true
                    in/IN fiscal/JJ year [2023] | true
                    the [2023] school year | true
                    [the academic year 2019 - 20] | true
                    [the third quarter] of/IN the fiscal/JJ year | true
                    [the third quarter] of/IN 2023 | false
                    [2023] | false
                    a tax on/IN [2023] cars | false
                    the school closed/VBD in/IN [2023] | false
                    """)
    void yearsOfStatesFirmsAndSchoolsAreNoCalendarYears(String line, boolean fiscal) {
        assertThat(FiscalYears.is(phrase(line))).isEqualTo(fiscal);
    }
}
