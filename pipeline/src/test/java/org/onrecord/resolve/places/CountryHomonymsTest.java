package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people, firms and events are invented. */
class CountryHomonymsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Congo/NNP/LOCATION closed its mines | Congo=CD
            Congo/NNP/LOCATION and the Republic/NNP/LOCATION of/IN/LOCATION the/DT/LOCATION Congo/NNP/LOCATION | Congo=CG
            Korean/JJ/LOCATION leaders | Korean=KR
            Korean/JJ/LOCATION leaders of North/NNP/LOCATION Korea/NNP/LOCATION | Korean=KP
            Norway/NNP/LOCATION and North/NNP/LOCATION Korea/NNP/LOCATION | Norway=NO
            """)
    void aSharedNameIsThatOfTheCountryThatTheArticleSpeaksOf(String line, String decided) {
        List<GeoSpan> spans = Spans.of(line);
        spans.forEach(span -> span.countryCode = span.country.code());
        new CountryHomonyms().decide(spans, new GeoEvidence(spans));
        assertThat(Spans.decided(spans.get(0))).isEqualTo(decided);
    }
}
