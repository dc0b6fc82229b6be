package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people, firms and events are invented. */
class GeoOfficesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the Minister/NNP for the [Middle/NNP East/NNP] | true
            the Special Envoy/NNP for Central/NNP Asia/NNP and the [Middle/NNP East/NNP] | true
            the Secretary/NNP of State/NNP for the [Balkans/NNPS] | true
            the plan/NN for the [Middle/NNP East/NNP] | false
            the Minister/NNP left/VBD for the [Balkans/NNPS] | false
            the Minister/NNP of the [Balkans/NNPS] | false
            for [Africa/NNP] | false
            """)
    void aRegionBehindATitleAndForIsPartOfTheOffice(String line, boolean office) {
        Conllu.Marked name = Conllu.marked(line);
        NameReader names = new NameReader(name.article(), name.sentence());
        assertThat(GeoOffices.isInOffice(names, name.first())).isEqualTo(office);
    }
}
