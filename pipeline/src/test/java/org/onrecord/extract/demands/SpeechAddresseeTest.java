package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;

/** All people are invented. */
class SpeechAddresseeTest {

    private static String filled(String line, Rule rule, String cue, String addressee, String content) {
        AnnotatedArticle article = Conllu.article(line);
        Candidate filled = SpeechAddressee.fill(Statements.of(article, rule, cue, "Holm", addressee, content));
        return filled == null ? "dropped" : Statements.words(article, filled);
    }

    @Test
    void whoIsTalkedToIsAsked() {
        String line =
                "Holm/2:nsubj told/VBD/0:root Voss/NNP/2:obj/PERSON :/2:punct “/6:punct Stop/VB/2:parataxis it/PRP/6:obj ”/6:punct";
        assertThat(filled(line, Rule.IMPERATIVE, "Stop", null, "Stop it")).isEqualTo("Holm | Voss | Stop it");
        assertThat(filled(line.replace("told", "saw"), Rule.IMPERATIVE, "Stop", null, "Stop it"))
                .isEqualTo("Holm | - | Stop it");
    }

    @Test
    void youOfNobodyInParticularIsNoDemand() {
        String you =
                "“/5:punct you/PRP/5:nsubj must/MD/5:aux all/5:advmod pay/VB/8:ccomp ”/5:punct Holm/8:nsubj said/VBD/0:root";
        assertThat(filled(you, Rule.MODAL, "must", "you", "you must all pay")).isEqualTo("dropped");
        String to = you + " to/10:case Voss/NNP/8:obl/PERSON";
        assertThat(filled(to, Rule.MODAL, "must", "you", "you must all pay"))
                .isEqualTo("Holm | Voss | you must all pay");
    }

    @Test
    void theyAreThoseOfTheCondition() {
        String line =
                "Holm/2:nsubj said/VBD/0:root if/5:mark people/NNS/5:nsubj want/VBP/10:advcl buses/NNS/5:obj ,/10:punct"
                        + " they/PRP/10:nsubj should/MD/10:aux vote/VB/2:ccomp";
        assertThat(filled(line, Rule.MODAL, "should", "they", "they should vote"))
                .isEqualTo("Holm | people | they should vote");
        assertThat(filled(line.replace("if/", "as/"), Rule.MODAL, "should", "they", "they should vote"))
                .isEqualTo("Holm | they | they should vote");
    }
}
