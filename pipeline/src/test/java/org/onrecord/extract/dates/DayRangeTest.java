package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2021-06-09, 2021-06-09, 2021-06-09, day, 2021-06-09",
        "2021-06-09TNI, 2021-06-09, 2021-06-09, day, 2021-06-09",
        "2020-02, 2020-02-01, 2020-02-29, month, 2020-02",
        "2021-W01, 2021-01-04, 2021-01-10, week, 2021-01-04/2021-01-10",
        "2021-W23-WE, 2021-06-12, 2021-06-13, day, 2021-06-12/2021-06-13",
        "2021-Q3, 2021-07-01, 2021-09-30, quarter, 2021-35",
        "2021-H2, 2021-07-01, 2021-12-31, quarter, 2021-41",
        "2020-WI, 2020-12-01, 2021-02-28, season, 2020-24",
        "1989, 1989-01-01, 1989-12-31, year, 1989",
        "198, 1980-01-01, 1989-12-31, decade, 198X",
        "17, 1700-01-01, 1799-12-31, century, 17XX",
        "1997/2004, 1997-01-01, 2004-12-31, year, 1997/2004"
    })
    void valueCoversWholeDays(String value, String first, String last, String precision, String edtf) {
        DayRange range = DayRange.of(value);
        assertThat(range.first()).hasToString(first);
        assertThat(range.last()).hasToString(last);
        assertThat(range.precision()).isEqualTo(precision);
        assertThat(range.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P3D", "PRESENT_REF", "XXXX-WXX-1", "XXXX-12", "2021-02-30", "2021-13", "T10:30", "1997/P3D"})
    void otherValuesCoverNone(String value) {
        assertThat(DayRange.of(value)).isNull();
    }
}
