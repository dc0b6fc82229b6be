package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;

/** All people, firms and events are invented. */
class GeoWeakNamesTest {

    private static List<String> weak(String lines, String... shown) {
        AnnotatedArticle article = Conllu.article(lines);
        return new GeoWeakNames()
                .find(article, Spans.of(article), Set.of(shown)).stream()
                        .map(span -> {
                            assertThat(span.weak).isTrue();
                            return span.text;
                        })
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a fire in/IN Roselle/NNP was out | Roselle
            the Roselle/NNP police/NNS came | Roselle
            Near/IN Tel/NNP Aviv/NNP , it rained | Tel Aviv
            roads to/IN Lyon/NNP/LOCATION and Roselle/NNP opened | Roselle
            the town of Karvosh/NNP slept | Karvosh
            """)
    void wordsAroundANameHintAtAPlace(String line, String name) {
        assertThat(weak(line)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Roselle/NNP won the race
            in/IN Roselle/NNP Street/NNP
            a case of/IN Roselle/NNP fever/NN
            in/IN Roselle/NNP/PERSON Holm/NNP/PERSON they trust
            with/IN Karvosh/NNP as coach
            roads to/IN Lyon/NNP/LOCATION opened
            in/IN the/DT North/NNP
            """)
    void othersAreNoHints(String line) {
        assertThat(weak(line)).isEmpty();
    }

    @Test
    void aNameThatIsAPlacesElsewhereInTheArticleMayBeOneHere() {
        assertThat(weak("They met in/IN Lyon/NNP/LOCATION\nThen Lyon/NNP slept/VBD"))
                .containsExactly("Lyon");
        assertThat(weak("Then Karvosh/NNP slept/VBD", "Karvosh")).containsExactly("Karvosh");
        assertThat(weak("Then Karvosh/NNP slept/VBD")).isEmpty();
    }
}
