package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.grammar.ArticleClauses;

/** All people are invented. */
class TimeDemandsTest {

    /** "demander | addressee | content" of each. */
    private static List<String> found(String rest) {
        AnnotatedArticle article = Conllu.article("It/PRP/3:nsubj is/VBZ/3:cop time/NN/0:root " + rest);
        return new TimeDemands()
                .find(new ArticleClauses(article).of(article.sentences().get(0)), false).stream()
                        .map(candidate -> Statements.words(article, candidate))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            for/8:mark the/6:det owners/NNS/8:nsubj to/8:mark pay/VB/3:acl ~ - | the owners | pay
            for/8:mark the/6:det US/NNP/8:nsubj/LOCATION to/8:mark pay/VB/3:acl ~ - | the US | pay
            that/7:mark the/6:det owners/NNS/7:nsubj paid/VBD/3:acl ~ - | the owners | the owners paid
            """)
    void whatItIsTimeForIsDemanded(String rest, String words) {
        assertThat(found(rest)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            for/7:mark us/PRP/7:nsubj to/7:mark pay/VB/3:acl
            for/7:mark people/NNS/7:nsubj to/7:mark pay/VB/3:acl
            for/5:case lunch/3:nmod
            that/6:mark they/PRP/6:nsubj paid/VBD/3:acl
            """)
    void othersAndNobodyInParticularAreNone(String rest) {
        assertThat(found(rest)).isEmpty();
    }
}
