package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;

/** All people and firms are invented. */
class OrganizationAppositionsTest {

    /** The names claimed in a sentence of nouns. */
    private static List<String> found(String line) {
        AnnotatedArticle article = Conllu.article(line);
        NameLine names = new NameLine(article, article.sentences().get(0));
        OrganizationAppositions.find(names);
        return names.names().stream().map(NameSpan::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Davis/NNP Karvosh/NNP , a law firm , sued | Davis Karvosh
            Then/RB Doctors/NNPS Without/IN Patents/NNPS , a new/JJ company , sued | Doctors Without Patents
            Then/RB Karvosh/NNP 's/POS chief/JJ executive/NN left | Karvosh
            """)
    void aNameIsAnOrganizationsByWhatIsSaidBehindIt(String line, String name) {
        assertThat(found(line)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Davis/NNP Karvosh/NNP , a law firm partner , sued
            Karvosh/NNP , a company , sued
            Mayor/NNP Karvosh/NNP , a company , sued
            Ada/NNP 's/POS chief/JJ executive/NN left
            Karvosh/NNP 's/POS house left
            """)
    void othersAreNot(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void theWordsOfADescription() {
        Conllu.Marked name = Conllu.marked("[Karvosh/NNP] , an Oslo/NNP - based/VBN shipping company , sued");
        assertThat(OrganizationAppositions.wordsAfter(name.sentence(), name.last()))
                .contains("shipping", "company");
        assertThat(OrganizationAppositions.startsWith(name.sentence(), 6, Set.of("shipping company")))
                .isTrue();
        assertThat(OrganizationAppositions.startsWith(name.sentence(), 6, Set.of("company")))
                .isFalse();
    }
}
