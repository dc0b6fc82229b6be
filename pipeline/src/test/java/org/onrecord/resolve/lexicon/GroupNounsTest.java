package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people and firms are invented. */
class GroupNounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            officials | true | true
            Diplomats | true | true
            farmers | true | false
            official | false | false
            houses | false | false
            """)
    void someNounsMakeAGroupAndSomeOfThemSpeakWithoutNames(String noun, boolean group, boolean anonymous) {
        assertThat(GroupNouns.isGroup(noun)).isEqualTo(group);
        assertThat(GroupNouns.isAnonymous(noun)).isEqualTo(anonymous);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [security forces] left/VBD | 2
            [Army/NNP] left/VBD | 1
            [coast guard] | 2
            [the] forces | 0
            [mission/VBP] it | 0
            """)
    void theLongestForceThatBeginsAtAToken(String line, int tokens) {
        Conllu.Marked marked = Conllu.marked(line);
        assertThat(GroupNouns.forceAt(marked.sentence(), marked.first())).isEqualTo(tokens - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [transport ministry] said/VBD | 2
            [food and water ministry] said/VBD | 4
            [parliament] met/VBD | 1
            [transport ministry] building | 0
            [transport plan] | 0
            [new/JJ very/RB parliament] | 0
            """)
    void aMinistryEndsItsNounPhrase(String line, int tokens) {
        Conllu.Marked marked = Conllu.marked(line);
        assertThat(GroupNouns.ministryAt(marked.sentence(), marked.first())).isEqualTo(tokens - 1);
    }
}
