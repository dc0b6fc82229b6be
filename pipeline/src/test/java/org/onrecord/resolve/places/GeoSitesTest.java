package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people, firms and events are invented. */
class GeoSitesTest {

    private static GeoSpan at(String line) {
        Conllu.Marked name = Conllu.marked(line);
        return new GeoSites().at(new NameReader(name.article(), name.sentence()), name.first());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            queued at/IN the/DT [Karvosh/NNP Gate/NNP] | Karvosh Gate
            cracks in/IN the/DT [Port/NNP/LOCATION Ada/NNP/LOCATION Dam/NNP] | Port Ada Dam
            they fished on/IN [Lake/NNP Karvosh/NNP] | Lake Karvosh
            at/IN the/DT [Karvosh/NNP/ORGANIZATION Stadium/NNP/ORGANIZATION] | Karvosh Stadium
            """)
    void aNamesLastOrFirstWordShowsWhatItIs(String line, String name) {
        assertThat(at(line).text).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the/DT [Gate/NNP] was/VBD shut
            the/DT [Southern/NNP Gate/NNP] was/VBD shut
            the/DT [Karvosh/NNP Gate/NNP] Holdings/NNP fell/VBD
            the/DT [Karvosh/NNP/ORGANIZATION Stadium/NNP/ORGANIZATION] said/VBD no
            the/DT [Karvosh/NNP/PERSON Gate/NNP/PERSON] won/VBD
            the/DT [Karvosh/NNP] gate/NN was/VBD shut
            """)
    void othersAreNoSites(String line) {
        assertThat(at(line)).isNull();
    }
}
