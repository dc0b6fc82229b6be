package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of our own; events are invented. */
class DatelineTest {

    private static String find(String paragraph) {
        return Dateline.find(List.of(TextBlock.heading(1, "Rain"), TextBlock.paragraph(paragraph)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOMBASA — Crews voted.| MOMBASA",
                "ACCRA, Ghana (NTX) - Crews voted.| ACCRA, Ghana",
                "GENEVA, Jan. 5 /NewsWire/ -- Crews voted.| GENEVA",
                "DAR ES SALAAM, Tanzania (NTX) _ Crews voted.| DAR ES SALAAM, Tanzania",
                "ST. LOUIS – Crews voted.| ST. LOUIS",
                "HARTFORD, Conn., March 3 — Crews voted.| HARTFORD, Conn.",
                "PORT-AU-PRINCE, Haiti: — Crews voted.| ",
                "Nairobi, Kenya (NTX) — Crews voted.| Nairobi, Kenya",
                "NEW DELHI/DHAKA (NTX) - Crews voted.| NEW DELHI/DHAKA",
            })
    void thePlaceThatOpensAReportIsFound(String paragraph, String place) {
        assertThat(find(paragraph)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING — Crews voted.",
                "The crews — all of them — voted.",
                "NATO said on Friday - and not before - that it would.",
                "CREWS’S UNION WANTS MORE — A list.",
                "Mombasa — the city — slept.",
                "A - B.",
                "U.S. crews voted - again.",
            })
    void otherWordsBeforeADashAreNone(String paragraph) {
        assertThat(find(paragraph)).isNull();
    }
}
