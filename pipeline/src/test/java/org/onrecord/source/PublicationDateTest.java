package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-12 | 2022-01-12",
                "2022-1-2 | 2022-01-02",
                "20220112 | 2022-01-12",
                "2022/01/12 | 2022-01-12",
                "2022-01-12T23:30:00-05:00 | 2022-01-12",
                "2022-01-12 08:00 | 2022-01-12",
                "Wed, 12 Jan 2022 10:00:00 GMT | 2022-01-12",
                "January 12, 2022 | 2022-01-12",
                "Jan. 12, 2022 at 5:30 p.m. EST | 2022-01-12",
                "Sept. 3, 2021, 10:05 AM | 2021-09-03",
                "Wednesday 12 January 2022 | 2022-01-12",
                "12th of January 2022 | 2022-01-12",
                "12 MAY 2022 | 2022-05-12",
            })
    void aDayIsReadHoweverItIsWritten(String value, String day) {
        assertThat(PublicationDate.parse(value)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022",
                "2022-01",
                "2022-13-01",
                "2022-02-30",
                "03/04/2022",
                "yesterday",
                "31 June 2020",
                "0022-01-12",
                "The plan of 12 January 2022 failed",
                "12 January 2022 was cold",
                "May 2022",
                "12345678",
            })
    void whatIsNoWholeDayIsNoDate(String value) {
        assertThat(PublicationDate.parse(value)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/2022/01/12/1072/rain | 2022-01-12",
                "https://example.org/news/2022-01-12/rain?x=2020/01/01 | 2022-01-12",
                "https://example.org/world/2022/jan/12/rain | 2022-01-12",
                "https://example.org/2022/1/2/ | 2022-01-02",
                "https://example.org/2022/13/12/rain | ",
                "https://example.org/2022/01/rain | ",
                "https://example.org/a/12345/67/89 | ",
            })
    void theDayInAnAddressIsFound(String url, String day) {
        assertThat(PublicationDate.fromUrl(url)).isEqualTo(day);
    }
}
