package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeOfDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    1998-02-13TNI | TNI
                    1998-02-13T10:30-0500 | T10:30
                    2021-06-09T12:00Z | T12:00
                    T10:30 | T10:30
                    1998-02-13 | ""
                    PT3H | ""
                    FUTURE_REF | ""
                    """)
    void thePartOfAValueThatNamesATime(String value, String time) {
        assertThat(TimeOfDay.of(value)).isEqualTo(time);
    }

    @Test
    void noValueHasNone() {
        assertThat(TimeOfDay.of(null)).isEmpty();
    }
}
