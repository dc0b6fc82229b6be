package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people, firms and events are invented. */
class GeoLocationRunsTest {

    private static GeoSpan read(String line) {
        Conllu.Marked run = Conllu.marked(line);
        return new GeoLocationRuns().read(new NameReader(run.article(), run.sentence()), run.first(), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            in [Lyon/NNP/LOCATION] | Lyon | true
            in [Idlib/NNP/LOCATION province/NN/LOCATION] | Idlib | true
            the [Boone/NNP/LOCATION County/NNP/LOCATION Jail/NNP/LOCATION] | Boone County | true
            on [Karvosh/NNP/LOCATION Hill/NNP/LOCATION] | Karvosh Hill | false
            in [Karvosh/NNP/LOCATION] | Karvosh | false
            [Warren/NNP/LOCATION County/NNP/LOCATION 's/POS/LOCATION Hamilton/NNP/LOCATION Township/NNP/LOCATION] | Warren County | true
            """)
    void whatDoesNotBelongToANameIsCutOff(String line, String name, boolean listed) {
        GeoSpan span = read(line);
        assertThat(span.text).isEqualTo(name);
        assertThat(!span.candidates.isEmpty()).isEqualTo(listed);
    }

    @Test
    void aGivenNameAndANameThatNoListHasAreAPersons() {
        assertThat(read("with [Jordan/NNP/LOCATION Aldersey/NNP/LOCATION]")).isNull();
    }

    @Test
    void aKnownNameAtTheEndComesLater() {
        assertThat(read("in [Karvosh/NNP/LOCATION Lyon/NNP/LOCATION]")).isNull();
    }
}
