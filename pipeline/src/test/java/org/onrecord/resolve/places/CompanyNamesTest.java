package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people, firms and events are invented. */
class CompanyNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Kirkland/NNP Corp./NNP fell/VBD | Kirkland
            shares of Kirkland/NNP PLC/NNP fell/VBD | Kirkland
            """)
    void aFirmIsNamedWithItsLegalForm(String line, String name) {
        assertThat(CompanyNames.bare(List.of(Conllu.tagged(line)))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Kirkland/NNP fell/VBD
            First/NNP Kirkland/NNP Corp./NNP fell/VBD
            the corp/NN Corp./NNP fell/VBD
            """)
    void longerNamesAreNoBareWord(String line) {
        assertThat(CompanyNames.bare(List.of(Conllu.tagged(line)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Kirkland/NNP] expects/VBZ less | true
            shares of/IN [Kirkland/NNP] | true
            in/IN [Kirkland/NNP] | false
            [Kirkland/NNP] , Washington/NNP , | false
            [Kirkland/NNP] , once a mill , | true
            """)
    void theFirmDoesNotStandWhereAPlaceDoes(String line, boolean firm) {
        Conllu.Marked name = Conllu.marked(line);
        assertThat(CompanyNames.mayStand(name.sentence(), name.first(), name.last()))
                .isEqualTo(firm);
    }
}
