package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** All people, firms and events are invented. */
class GeoEvidenceTest {

    private static List<GeoSpan> decidedSpans(String line) {
        List<GeoSpan> spans = Spans.of(line);
        spans.stream().filter(span -> span.country != null).forEach(span -> span.countryCode = span.country.code());
        return spans;
    }

    @Test
    void aNameIsNoEvidenceForItself() {
        GeoEvidence evidence =
                new GeoEvidence(decidedSpans("Norway/NNP/LOCATION or Norway/NNP/LOCATION or Ohio/NNP/LOCATION"));
        assertThat(evidence.country("NO", null)).isEqualTo(2);
        assertThat(evidence.country("NO", PlaceNames.key("Norway"))).isZero();
        assertThat(evidence.country("US", "norway")).isEqualTo(1);
        assertThat(evidence.division("US.OH", "norway")).isEqualTo(1);
        assertThat(evidence.states("US", "norway")).isEqualTo(1);
        assertThat(evidence.states("US", "ohio")).isZero();
        assertThat(evidence.share("NO", "x")).isCloseTo(2.5 / 4, Offset.offset(1e-9));
        assertThat(evidence.dominantCountry(0.5)).isEqualTo("NO");
        assertThat(evidence.dominantCountry(0.7)).isNull();
    }

    @Test
    void weakNamesAndEmptyArticlesSayNothing() {
        List<GeoSpan> spans = decidedSpans("Norway/NNP/LOCATION");
        spans.get(0).weak = true;
        assertThat(new GeoEvidence(spans).country("NO", null)).isZero();
        assertThat(new GeoEvidence(List.of()).share("NO", "x")).isEqualTo(0.5);
        assertThat(new GeoEvidence(List.of()).dominantCountry(0.5)).isNull();
    }

    @Test
    void aPlaceNearAnotherIsSupported() {
        List<GeoSpan> spans = Spans.of("Lyon/NNP/LOCATION and Villeurbanne/NNP/LOCATION");
        GeoEvidence evidence = new GeoEvidence(spans);
        assertThat(evidence.near(Spans.choose(spans.get(1), "FR").chosen, "villeurbanne"))
                .isPositive();
        GazetteerEntry oslo = Spans.choose(Spans.of("Oslo/NNP/LOCATION").get(0), "NO").chosen;
        assertThat(evidence.near(oslo, "oslo")).isZero();
    }
}
