package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;

/** Finds the places and countries of an article and says which ones they are. Thread-safe. */
public final class GeoResolver {

  private final GeoNameFinder finder = new GeoNameFinder();
  private final PlaceDisambiguator disambiguator = new PlaceDisambiguator();
  private final GeoMetonyms metonyms = new GeoMetonyms();
  private final Countries countries = Countries.shared();

  /** Mentions in text order; they do not overlap. */
  public List<GeoMention> resolve(AnnotatedArticle article) {
    List<GeoSpan> spans = finder.find(article);
    disambiguator.decide(spans);
    List<GeoMention> mentions = new ArrayList<>();
    for (GeoSpan span : spans) {
      if (span.country != null && span.country.code() == null) {
        continue;
      }
      readSeat(span);
      mentions.add(mention(span));
    }
    return mentions;
  }

  /** Makes a capital or seat of government the country where it stands for the government. */
  private void readSeat(GeoSpan span) {
    Countries.SeatOfGovernment seat = span.countryCode != null ? null : countries.seat(span.text);
    if (seat == null || span.container != null) {
      return;
    }
    boolean metonym =
        seat.kind() == Countries.Seat.ALWAYS
            ? !metonyms.isLocation(span.sentence, span.first, span.last)
            : isPlaceIn(span, seat.code()) && metonyms.isActor(span.sentence, span.first, span.last);
    if (metonym) {
      span.chosen = null;
      span.countryCode = seat.code();
      span.how = "metonym";
      span.confidence = seat.kind() == Countries.Seat.ALWAYS ? 0.95 : 0.85;
    }
  }

  private static boolean isPlaceIn(GeoSpan span, String country) {
    return span.chosen != null && country.equals(span.chosen.place().countryCode());
  }

  private static GeoMention mention(GeoSpan span) {
    GazetteerPlace place = span.chosen == null ? null : span.chosen.place();
    if (place == null && span.countryCode == null) {
      place = unlisted(span);
    }
    String country = place == null ? span.countryCode : place.countryCode();
    String how = place == null || place.name().equalsIgnoreCase(span.text) ? span.how : "alias";
    return new GeoMention(span.span(), span.sentence.number(), country, place, how, span.confidence);
  }

  /** A place that no list has: named, but without a point. */
  private static GazetteerPlace unlisted(GeoSpan span) {
    return new GazetteerPlace(
        "place:" + PlaceNames.slug(span.text) + "-unlisted", span.text, "other", null, null, null, null, null, 0);
  }
}
