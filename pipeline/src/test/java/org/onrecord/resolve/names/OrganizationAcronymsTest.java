package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;

/** All people and firms are invented. */
class OrganizationAcronymsTest {

    private static List<String> found(String line) {
        AnnotatedArticle article = Conllu.article(line);
        NameLine names = new NameLine(article, article.sentences().get(0));
        OrganizationAcronyms.find(names);
        return names.names().stream().map(NameSpan::text).toList();
    }

    @Test
    void lettersInBracketsShowWhereTheNameBegins() {
        assertThat(found("the new/JJ Council/NNP for Trade/NNP and Growth/NNP in Karvosh/NNP ( CTGK/NNP ) met"))
                .containsExactly("Council for Trade and Growth in Karvosh", "CTGK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the Council/NNP for Trade/NNP ( CTGK/NNP ) met
            the Council/NNP for Trade/NNP CTGK/NNP met
            the Trade/NNP ( T/NNP ) met
            the Council/NNP of very/RB Trade/NNP ( CVT/NNP ) met
            """)
    void othersShowNone(String line) {
        assertThat(found(line)).isEmpty();
    }
}
