package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people, firms and events are invented. */
class GeoSurnamesTest {

    private static boolean isSurname(String lines) {
        Conllu.Marked name = Conllu.marked(lines);
        return new GeoSurnames(name.article()).isSurname(Spans.marked(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Preston/NNP] left/VBD early | Ada/NNP/PERSON Preston/NNP/PERSON spoke/VBD | true
            friends of/IN [Preston/NNP] left/VBD early | Ada/NNP/PERSON Preston/NNP/PERSON spoke/VBD | true
            a fire in/IN [Preston/NNP] | Ada/NNP/PERSON Preston/NNP/PERSON spoke/VBD | false
            [Preston/NNP] , Idaho/NNP/LOCATION , flooded/VBD | Ada/NNP/PERSON Preston/NNP/PERSON spoke/VBD | false
            [Preston/NNP] flooded/VBD | Ada/NNP/PERSON Holm/NNP/PERSON spoke/VBD | false
            [Preston/NNP] flooded/VBD | Preston/NNP/PERSON Holm/NNP/PERSON spoke/VBD | false
            [Kirkland/NNP] will/MD close/VB shops | Kirkland/NNP Corp./NNP fell/VBD | true
            a shop in/IN [Kirkland/NNP] closed/VBD | Kirkland/NNP Corp./NNP fell/VBD | false
            """)
    void aPlaceIsRatherAPersonOrFirmOfTheArticle(String line, String rest, boolean surname) {
        assertThat(isSurname(line + "\n" + rest)).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Jordan/NNP/LOCATION] is/VBZ a fighter | Jordan/NNP/PERSON Hale/NNP/PERSON trains/VBZ | true
            a fair in/IN [Jordan/NNP/LOCATION] | Jordan/NNP/PERSON Hale/NNP/PERSON trains/VBZ | false
            [Jordan/NNP/LOCATION] asks/VBZ for help | Jordan/NNP/PERSON Hale/NNP/PERSON is/VBZ in/IN Amman/NNP/LOCATION | false
            [Jordan/NNP/LOCATION] asks/VBZ for help | Ada/NNP/PERSON Jordan/NNP/PERSON trains/VBZ | false
            [Norway/NNP/LOCATION] asks/VBZ for help | Jordan/NNP/PERSON Hale/NNP/PERSON trains/VBZ | false
            """)
    void aCountryIsRatherTheGivenNameOfOne(String line, String rest, boolean given) {
        String lines = line + "\n" + rest;
        Conllu.Marked name = Conllu.marked(lines);
        List<GeoSpan> all = Spans.of(name.article());
        assertThat(new GeoSurnames(name.article()).isGivenName(all.get(0), all)).isEqualTo(given);
    }
}
