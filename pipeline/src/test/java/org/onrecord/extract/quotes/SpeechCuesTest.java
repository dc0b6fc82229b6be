package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.ArticleClauses;

/** All people are invented. */
class SpeechCuesTest {

    private static String cues(String line) {
        Scene scene = Scene.of(line);
        ParsedSentence sentence = (ParsedSentence) scene.article().sentences().get(0);
        return String.join(
                "; ",
                new SpeechCues(scene.article(), new ArticleClauses(scene.article()))
                        .in(sentence, 0, sentence.size()).stream()
                                .map(scene::words)
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The/2:det mayor/3:nsubj said/VBD/0:root no/3:obj | say The mayor
            Said/VBD/0:root Ada/3:compound Lind/NNP/1:nsubj | say Ada Lind
            Crews/NNS/2:nsubj left/VBD/0:root ,/2:punct saying/VBG/2:advcl no/4:obj | say Crews
            Ada/3:nsubj has/VBZ/3:aux insisted/VBN/0:root and/5:cc denied/VBN/3:conj it/PRP/5:obj | insist Ada; deny Ada
            crews/NNS/0:root who/WP/3:nsubj said/VBD/1:acl:relcl no/3:obj | say crews
            It/PRP/2:nsubj led/VBD/0:root Ada/NNP/2:obj to/TO/5:mark write/VB/2:xcomp no/5:obj | write Ada
            Ada/NNP/2:nsubj struck/VBD/0:root a/4:det note/NN/2:obj ,/2:punct saying/VBG/4:acl no/6:obj | say Ada
            It/PRP/2:nsubj fell/VBD/0:root after/6:mark Ada/NNP/6:nsubj ,/6:punct asked/VBD/2:advcl ,/2:punct said/VBD/2:dep no/8:obj | ask Ada; say Ada
            According/VBG/3:case to/1:fixed Ada/NNP/0:root ,/3:punct no/3:dep | according to Ada
            """)
    void aVerbOfSpeechAndItsSubject(String line, String cues) {
        assertThat(cues(line)).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The/2:det mayor/3:nsubj walked/VBD/0:root home/3:advmod
            a/2:det claim/0:root of/4:case crews/NNS/2:nmod
            according/VBG/0:root
            """)
    void otherWordsAreNoCues(String line) {
        assertThat(cues(line)).isEmpty();
    }
}
