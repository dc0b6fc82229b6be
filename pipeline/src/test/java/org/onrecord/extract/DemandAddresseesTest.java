package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.DemandTexts.demandsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of whom something is demanded; people and events are invented. */
class DemandAddresseesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Holm told the ministers that the dam must be closed. | the ministers",
                "Holm said the dam must be closed by the council. | the council",
                "Norway demanded the release of six sailors held by Portugal. | Portugal",
                "The farmers called for an end to tariffs imposed by Chile. | Chile",
                "Holm said of the council: “They just need to repair the dam.” | the council",
                "“We want them to repair the dam,” Holm said of the council. | the council",
                "The ministry asked for the return of the ships in a letter Friday to the Danish navy. | the Danish navy",
                "Holm demanded that the mine be closed by the owners. | the owners",
                "Brandt's demand that the road be repaired by the province was repeated. | the province",
            })
    void findsWhoIsToDoIt(String text, String addressee) {
        assertThat(demandsOf(text))
                .extracting(demand -> demand.addressee().words())
                .containsExactly(addressee);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holm told reporters that the dam must be closed.",
                "Holm told Radio Graz that the dam must be closed.",
                "The senator insisted that the package include a delay.",
                "Norway demanded the release of six sailors held by mistake.",
                "Brandt said the road must be repaired by Monday.",
            })
    void namesNobodyWhereTheWordsDoNot(String text) {
        assertThat(demandsOf(text))
                .singleElement()
                .extracting(demand -> demand.addressee().words())
                .isNull();
    }
}
