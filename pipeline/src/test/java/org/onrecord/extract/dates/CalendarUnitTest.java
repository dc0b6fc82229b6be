package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    DAY | 2021-06-09 | 2021-06-06 | P3D | XXXX-XX-XX
                    WEEK | 2021-W23 | 2021-W20 | P3W | XXXX-WXX
                    WEEKEND | 2021-W23-WE | 2021-W20-WE | P6D | XXXX-WXX-WE
                    MONTH | 2021-06 | 2021-03 | P3M | XXXX-XX
                    QUARTER | 2021-Q2 | 2020-Q3 | P3Q | XXXX-QX
                    YEAR | 2021 | 2018 | P3Y | XXXX
                    DECADE | 202 | 199 | P30Y | XXX
                    CENTURY | 20 | 17 | P300Y | XX
                    """)
    void unitsAsTimexWritesThem(CalendarUnit unit, String now, String threeBefore, String three, String unknown) {
        assertThat(unit.containing(PUBLISHED)).isEqualTo(now);
        assertThat(unit.containing(unit.shift(PUBLISHED, -3))).isEqualTo(threeBefore);
        assertThat(unit.duration(3)).isEqualTo(three);
        assertThat(unit.unknown()).isEqualTo(unknown);
    }

    @Test
    void aWordNamesAUnitInSingularAndPlural() {
        assertThat(CalendarUnit.of("centuries")).isEqualTo(CalendarUnit.CENTURY);
        assertThat(CalendarUnit.of("days")).isEqualTo(CalendarUnit.DAY);
        assertThat(CalendarUnit.of("hour")).isNull();
    }
}
