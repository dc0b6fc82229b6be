package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People are invented. */
class BylinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Amina Odhiambo | Amina Odhiambo",
                "BY AMINA ODHIAMBO AND PIET VAN DER VOS | AMINA ODHIAMBO AND PIET VAN DER VOS",
                "By J. O’Neill-Smith, Staff Writer | J. O’Neill-Smith, Staff Writer",
                "By Kofi Mensah, Ama Owusu and Piet de Vos | Kofi Mensah, Ama Owusu and Piet de Vos",
                "by The Harbour Post | The Harbour Post",
            })
    void aBylineIsReadAsItsNames(String line, String names) {
        assertThat(Bylines.parse(line)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the crews had won.",
                "By 2020 Mombasa had two ferries",
                "Byron Odhiambo",
                "By then",
                "By voting, Odhiambo won.",
                "“By Odin,” he said",
                "By , Ana Petrak",
                "By ,",
            })
    void aSentenceThatBeginsWithByIsNone(String line) {
        assertThat(Bylines.parse(line)).isNull();
    }
}
