package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people, firms and events are invented. */
class CountryAdjectivesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [U.S./NNP] officials/NNS | true
            the former [US/NNP] ambassador/NN | true
            [UK/NNP] - based/VBN firms | true
            [U.S./NNP] - led/VBN forces | true
            the [UK/NNP] - Norway/NNP treaty | false
            he left the [U.S./NNP] Monday/NNP | false
            the [U.S./NNP] wants/VBZ talks | false
            lawyers in the [US/NNP] | false
            [American/JJ] officials/NNS | false
            [South/NNP Korea/NNP] officials/NNS | false
            [U.S./NNP/2:compound] officials/NNS/0:root | true
            gave/VBD/0:root the/DT/3:det [US/NNP/1:iobj] arms/NNS/1:obj | false
            """)
    void anAbbreviationBeforeItsNounIsAnAdjective(String line, boolean adjective) {
        Conllu.Marked name = Conllu.marked(line);
        assertThat(CountryAdjectives.isAdjective(name.sentence(), name.first(), name.last()))
                .isEqualTo(adjective);
    }
}
