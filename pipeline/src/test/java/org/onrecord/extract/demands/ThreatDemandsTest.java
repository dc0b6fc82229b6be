package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;

/** All people are invented. */
class ThreatDemandsTest {

    /** "demander | addressee | content" of each. */
    private static List<String> threats(String line) {
        AnnotatedArticle article = Conllu.article(line);
        Clauses clauses = new ArticleClauses(article).of(article.sentences().get(0));
        return new ThreatDemands()
                .find(clauses, false).stream()
                        .map(found -> Statements.words(article, found))
                        .toList();
    }

    private static final String THREATENED = "Crews/NNS/2:nsubj threatened/VBD/0:root to/4:mark strike/VB/2:xcomp ";
    private static final String SAY = "Crews/NNS/2:nsubj say/VBP/0:root they/PRP/5:nsubj will/MD/5:aux ";

    @Test
    void whatWouldStopAThreatIsDemanded() {
        assertThat(threats(THREATENED + "unless/7:mark owners/NNS/7:nsubj pay/VBP/4:advcl"))
                .containsExactly("Crews | owners | owners pay");
        assertThat(threats(SAY + "strike/VB/2:ccomp unless/8:mark owners/NNS/8:nsubj pay/VBP/5:advcl"))
                .containsExactly("Crews | owners | owners pay");
    }

    @Test
    void soIsWhatOneWillNotDoBefore() {
        assertThat(threats("Crews/NNS/4:nsubj will/MD/4:aux not/RB/4:advmod sail/VB/0:root until/8:mark"
                        + " Holm/NNP/8:nsubj:pass/PERSON is/VBZ/8:aux:pass freed/VBN/4:advcl"))
                .containsExactly("Crews | - | Holm is freed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            if/7:mark talks/NNS/7:nsubj fail/VBP/4:advcl
            even/8:advmod if/8:mark owners/NNS/8:nsubj pay/VBP/4:advcl
            until/8:mark his/PRP$/7:nmod:poss office/8:nsubj answers/VBZ/4:advcl
            while/7:mark owners/NNS/7:nsubj pay/VBP/4:advcl
            unless/8:mark its/PRP$/7:nmod:poss members/NNS/8:nsubj vote/VBP/4:advcl
            """)
    void otherConditionsAreNone(String rest) {
        assertThat(threats(THREATENED + rest)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Crews/NNS/2:nsubj slept/VBD/0:root until/5:mark owners/NNS/5:nsubj paid/VBD/2:advcl
            Crews/NNS/3:nsubj will/MD/3:aux sail/VB/0:root if/6:mark owners/NNS/6:nsubj pay/VBP/3:advcl
            Crews/NNS/3:nsubj never/RB/3:advmod threatened/VBD/0:root to/5:mark strike/VB/3:xcomp unless/8:mark owners/NNS/8:nsubj pay/VBP/5:advcl
            """)
    void norIsAConditionWithoutAThreat(String line) {
        assertThat(threats(line)).isEmpty();
    }
}
