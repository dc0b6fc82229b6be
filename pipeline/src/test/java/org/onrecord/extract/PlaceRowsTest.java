package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.record.Place;
import org.onrecord.resolve.GeoResolver;
import org.onrecord.source.ArticleBuilder;
import org.onrecord.source.PlainText;

/** Invented events in real countries. */
class PlaceRowsTest {

  private static List<Place> places(String text) {
    ArticleBuilder builder = new ArticleBuilder();
    PlainText.read(text, builder);
    AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> true);
    return PlaceRows.of(new GeoResolver().resolve(article));
  }

  @Test
  void aCapitalThatOnlyStandsForItsStateHasARowWithItsPointAndNoMentions() {
    List<Place> places = places("Oslo and Tallinn insist that the cable was cut on purpose.");
    assertThat(places).extracting(Place::name).containsExactly("Oslo", "Tallinn");
    assertThat(places).extracting(Place::countryCode).containsExactly("NO", "EE");
    assertThat(places).allSatisfy(place -> {
      assertThat(place.latitude()).isBetween(59.0, 60.0);
      assertThat(place.mentionCount()).isZero();
      assertThat(place.documentCount()).isZero();
    });
  }

  @Test
  void onlyMentionsOfTheCityItselfCount() {
    List<Place> places = places("Oslo insists that the cable was cut. The ministers met in Oslo on Friday.");
    assertThat(places).extracting(Place::name, Place::mentionCount, Place::documentCount)
        .containsExactly(tuple("Oslo", 1, 1));
  }

  @Test
  void aGovernmentsBuildingHasNoRow() {
    assertThat(places("The Kremlin denied the report.")).isEmpty();
  }
}
