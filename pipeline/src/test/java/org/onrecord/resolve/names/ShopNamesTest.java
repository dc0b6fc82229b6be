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
class ShopNamesTest {

    private static List<String> shops(String lines, String... people) {
        AnnotatedArticle article = Conllu.article(lines);
        List<NameLine> names = article.sentences().stream()
                .map(sentence -> new NameLine(article, sentence))
                .toList();
        ShopNames.claim(names, Set.of(people));
        return names.stream()
                .flatMap(line -> line.names().stream())
                .map(NameSpan::text)
                .toList();
    }

    @Test
    void aNameThatKeepsItsPossessiveAndOwnsNothingIsAShops() {
        assertThat(shops("Then Tilda/NNP 's/POS closed/VBD .\nThe bar , Tilda/NNP 's/POS , was full ."))
                .containsExactly("Tilda's", "Tilda's");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Then Tilda/NNP 's/POS house closed/VBD .
            A friend of Tilda/NNP 's/POS left/VBD .
            Then Tilda/NNP left/VBD .
            Then Kenya/NNP 's/POS closed/VBD .
            """)
    void othersAreNoShops(String line) {
        assertThat(shops(line)).isEmpty();
    }

    @Test
    void aNameThatStandsWithoutItOrIsAPersonsIsNone() {
        assertThat(shops("Then Tilda/NNP 's/POS closed/VBD .\nThen Tilda/NNP left/VBD ."))
                .isEmpty();
        assertThat(shops("Then Tilda/NNP 's/POS closed/VBD .", "Tilda")).isEmpty();
    }
}
