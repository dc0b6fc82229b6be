package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** The organizations are real: it is a list of them. */
class KnownOrganizationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            NATO | NATO | organization
            North Atlantic Treaty Organization | NATO | organization
            the UN | United Nations | organization
            U.N. | United Nations | organization
            EU | European Union | bloc
            """)
    void aNameOrItsAliasIsListed(String name, String listed, String kind) {
        assertThat(KnownOrganizations.find(name).name()).isEqualTo(listed);
        assertThat(KnownOrganizations.find(name).kind().label()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            nato
            un
            Karvosh League
            the
            """)
    void othersAreNot(String name) {
        assertThat(KnownOrganizations.find(name)).isNull();
    }

    @Test
    void theLongestNameInASentenceIsTaken() {
        Conllu.Marked marked = Conllu.marked("The [UN/NNP Security/NNP Council/NNP] met/VBD");
        assertThat(KnownOrganizations.at(marked.sentence(), marked.first()).last())
                .isEqualTo(marked.last());
        assertThat(KnownOrganizations.at(marked.sentence(), 0)).isNull();
    }
}
