package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.resolve.Annotated;

/** All people are invented. */
class DemandMergerTest {

    /**
     * How many statements each demand has, of sentences that say whose demand they are.
     *
     * @param contents of a sentence each: "demander > content"
     */
    private static List<Integer> merged(AnnotatedArticle article, String... contents) {
        List<Candidate> candidates = new ArrayList<>();
        for (String content : contents) {
            String[] parts = content.split(" > ");
            candidates.add(Statements.of(article, Statements.VERB_THING, "demanded", parts[0], null, parts[1]));
        }
        return new DemandMerger(article, Annotated.resolver(article), new ExplainerParts(article))
                .merge(candidates).stream()
                        .map(group -> group.statements().size())
                        .toList();
    }

    private static final String FIRST =
            "It/PRP/2:nsubj rained/VBD/0:root\nCrews/NNS/2:nsubj demanded/VBD/0:root higher/JJR/5:amod night/5:compound pay/2:obj\n";

    @Test
    void theSameDemandersSameWordsAreOneDemand() {
        AnnotatedArticle article = Conllu.article(
                FIRST + "Crews/NNS/2:nsubj demanded/VBD/0:root such/JJ/5:amod night/5:compound pay/2:obj");
        assertThat(merged(article, "Crews > higher night pay", "Crews > such night pay"))
                .containsExactly(2);
    }

    @Test
    void otherWordsAreAnotherDemand() {
        AnnotatedArticle article =
                Conllu.article(FIRST + "Crews/NNS/2:nsubj demanded/VBD/0:root new/JJ/4:amod ships/NNS/2:obj");
        assertThat(merged(article, "Crews > higher night pay", "Crews > new ships"))
                .containsExactly(1, 1);
    }

    @Test
    void anotherDemandersSameWordsAreAnotherDemand() {
        AnnotatedArticle article = Conllu.article(
                FIRST + "Pilots/NNS/2:nsubj demanded/VBD/0:root such/JJ/5:amod night/5:compound pay/2:obj");
        assertThat(merged(article, "Crews > higher night pay", "Pilots > such night pay"))
                .containsExactly(1, 1);
    }
}
