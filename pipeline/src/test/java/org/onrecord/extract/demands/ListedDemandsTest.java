package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.grammar.ArticleClauses;

/** All people are invented. */
class ListedDemandsTest {

    private static List<String> listed(String lines) {
        AnnotatedArticle article = Conllu.article(lines);
        return new ListedDemands(article, new ArticleClauses(article), new ExplainerParts(article))
                .find(List.of()).stream()
                        .map(found -> Statements.words(article, found))
                        .toList();
    }

    private static final String ITEMS = """

            # newpar kind = item
            -/: Higher/JJR pay/NN for/IN dockers/NNS .

            # newpar kind = item
            -/: A shorter/JJR week/NN : 35 hours/NNS .
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The/2:det crew/4:nmod:poss 's/POS/2:case demands/NNS/0:root are/VBP/4:cop :/4:punct
            The/2:det demands/NNS/0:root of/5:case the/5:det crew/2:nmod :/2:punct
            The/2:det crew/3:nsubj wants/VBZ/0:root this/DT/3:obj :/3:punct
            """)
    void aSentenceBeforeAListSaysWhoseDemandsItHas(String line) {
        List<String> listed = listed(line + ITEMS);
        assertThat(listed).hasSize(2);
        assertThat(listed.get(0)).endsWith("crew | - | Higher pay for dockers");
        assertThat(listed.get(1)).endsWith("crew | - | A shorter week");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The/2:det crew/3:nsubj has/VBZ/0:root this/DT/3:obj :/3:punct
            The/2:det crew/6:nsubj does/VBZ/6:aux not/RB/6:advmod ever/RB/6:advmod want/VB/0:root this/DT/6:obj :/6:punct
            The/2:det ships/NNS/4:nmod:poss 's/POS/2:case routes/NNS/0:root are/VBP/4:cop :/4:punct
            """)
    void otherListsAreNoDemands(String line) {
        assertThat(listed(line + ITEMS)).isEmpty();
    }

    @Test
    void oneItemIsNoList() {
        String one = ITEMS.substring(0, ITEMS.lastIndexOf("# newpar"));
        assertThat(listed("The/2:det crew/3:nsubj wants/VBZ/0:root this/DT/3:obj :/3:punct" + one))
                .isEmpty();
    }

    @Test
    void anItemThatStatesItsDemandInFullIsLeftAlone() {
        AnnotatedArticle article =
                Conllu.article("The/2:det crew/3:nsubj wants/VBZ/0:root this/DT/3:obj :/3:punct" + ITEMS);
        Candidate full = Statements.of(article, Statements.VERB_THING, "pay", null, null, "Higher pay");
        assertThat(new ListedDemands(article, new ArticleClauses(article), new ExplainerParts(article))
                        .find(List.of(full)))
                .isEmpty();
    }
}
