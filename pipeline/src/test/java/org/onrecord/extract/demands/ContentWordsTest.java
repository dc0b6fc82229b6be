package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;

/** All people are invented. */
class ContentWordsTest {

    private static ContentWords words(Rule rule, String content) {
        AnnotatedArticle article = Conllu.article(
                "Holm/2:nsubj urged/VBD/0:root Voss/NNP/2:obj/PERSON to/5:mark free/VB/2:xcomp all/DT/7:det hostages/NNS/5:obj"
                        + " in/9:case camps/NNS/5:obl");
        return ContentWords.of(Statements.of(article, rule, "urged", "Holm", "Voss", content));
    }

    @Test
    void theVerbOfWhatIsToBeDoneIsTheMainWord() {
        ContentWords words = words(Statements.VERB_TO, "to free all hostages in camps");
        assertThat(words.main()).isEqualTo("free");
        assertThat(words.lemmas()).contains("free", "hostage").doesNotContain("camp", ContentWords.THING);
        assertThat(words.denied()).isFalse();
    }

    @Test
    void ofAThingItIsTheNoun() {
        ContentWords words = words(Statements.VERB_THING, "all hostages");
        assertThat(words.main()).isEqualTo("hostage");
        assertThat(words.lemmas()).contains(ContentWords.THING);
    }

    @Test
    void whatIsNotToBeDoneIsDenied() {
        AnnotatedArticle article = Conllu.article(
                "Holm/2:nsubj urged/VBD/0:root Voss/NNP/2:obj not/RB/6:advmod to/6:mark resign/VB/2:xcomp");
        assertThat(ContentWords.of(Statements.of(article, Statements.VERB_TO, "urged", "Holm", "Voss", "not to resign"))
                        .denied())
                .isTrue();
    }

    @Test
    void aPersonsNameStandsForAPerson() {
        AnnotatedArticle article =
                Conllu.article("Holm/2:nsubj urged/VBD/0:root to/4:mark free/VB/2:xcomp Voss/NNP/4:obj/PERSON");
        assertThat(ContentWords.of(Statements.of(article, Statements.VERB_TO, "urged", "Holm", null, "to free Voss"))
                        .lemmas())
                .contains(ContentWords.PERSON)
                .doesNotContain("voss");
    }
}
