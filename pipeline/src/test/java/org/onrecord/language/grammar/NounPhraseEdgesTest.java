package org.onrecord.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people and firms are invented. */
class NounPhraseEdgesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [the/3:det old/JJ/3:amod mayor/6:nsubj of/IN/5:case Porto/NNP/3:nmod] said/VBD/0:root so/RB/6:advmod
            [Ada/6:nsubj ,/1:punct a/4:det doctor/1:appos] ,/1:punct said/VBD/0:root so/RB/6:advmod
            [the/2:det mayor/6:nsubj] who/WP/4:nsubj left/VBD/2:acl:relcl early/4:advmod said/VBD/0:root
            [the old/JJ mayor] said/VBD so
            [the mayor] , who/WP left/VBD
            """)
    void whereItEnds(String line) {
        Conllu.Marked phrase = Conllu.marked(line);
        assertThat(NounPhrases.last(phrase.article().sentences().get(0), phrase.first()))
                .isEqualTo(phrase.last());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            said/VBD [the old/JJ mayor] of Porto
            said/VBD to [his/PRP$ third/JJ - grade teacher]
            left/VBN [Porto/NNP] quickly
            """)
    void whereItBegins(String line) {
        Conllu.Marked phrase = Conllu.marked(line);
        assertThat(BaseNounPhrase.first(phrase.article().sentences().get(0), phrase.last()))
                .isEqualTo(phrase.first());
    }
}
