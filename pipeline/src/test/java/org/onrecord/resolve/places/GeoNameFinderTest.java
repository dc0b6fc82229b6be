package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people and firms are invented. */
class GeoNameFinderTest {

    /** The names found, with "!" behind those that are evidence only. */
    private static String found(String line) {
        return new GeoNameFinder()
                .find(Conllu.article(line)).stream()
                        .map(span -> span.text + (span.evidenceOnly ? "!" : ""))
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Fire in Lyon/NNP/LOCATION and New/NNP/LOCATION York/NNP/LOCATION | Lyon; New York
            The Norwegian/JJ envoy left Kenya/NNP | Norwegian; Kenya
            He left Alexandria/NNP/LOCATION , La./NNP/LOCATION | Alexandria; La.
            Police of Boone/NNP County/NNP came | Boone County
            A fire at Roselle/NNP , Illinois/NNP/LOCATION | Roselle; Illinois
            The Ontario/NNP/ORGANIZATION Grain/NNP/ORGANIZATION Board/NNP/ORGANIZATION met | Ontario!
            The Kenyan/NNP/ORGANIZATION Army/NNP/ORGANIZATION met | Kenyan
            """)
    void namesOfListsAndOfTheRecogniser(String line, String names) {
        assertThat(found(line)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Jordan/NNP/PERSON Hale/NNP/PERSON left
            They speak/VBP Norwegian/NNP .
            The EU/NNP met
            They saw norway
            The turkey was cold
            A case of West/NNP Nile/NNP virus
            The New/NNP/ORGANIZATION York/NNP/ORGANIZATION Times/NNP/ORGANIZATION said
            """)
    void othersAreNoPlaces(String line) {
        assertThat(found(line)).isEmpty();
    }
}
