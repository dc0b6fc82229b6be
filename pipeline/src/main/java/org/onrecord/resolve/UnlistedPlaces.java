package org.onrecord.resolve;

import java.util.Locale;
import java.util.Set;
import org.onrecord.language.Sentence;

/** Makes places of names that no list has, where the words themselves show that they name one. Thread-safe. */
final class UnlistedPlaces {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "at", "near", "outside", "inside", "around", "across", "along", "through", "toward", "towards", "into",
          "throughout");

  private final PlaceWords words = PlaceWords.shared();

  /** Whether a preposition before the name, a word in it, or a place right after it shows that it is one. */
  boolean isPlace(GeoSpan span) {
    if (words.isOrdinaryName(span.text)) {
      return false;
    }
    return span.container != null || !kind(span).equals("other") || isAfterPreposition(span);
  }

  private boolean isAfterPreposition(GeoSpan span) {
    Sentence sentence = span.sentence;
    int before = span.first - 1;
    while (before >= 0 && (sentence.token(before).pos().equals("DT") || sentence.token(before).pos().startsWith("JJ"))) {
      before--;
    }
    if (before > 0 && sentence.token(before).lemma().equals("of")) {
      return words.is("generic", sentence.token(before - 1).word());
    }
    return before >= 0 && LOCATIVE.contains(sentence.token(before).lemma());
  }

  /** What the words of the name say it is: water|landmark|region|other. */
  String kind(GeoSpan span) {
    String first = span.sentence.token(span.first).word();
    String last = span.sentence.token(span.last).word();
    if (words.is("division", last)) {
      return "region";
    }
    if (words.is("water", last) || words.is("water", first)) {
      return "water";
    }
    return span.first < span.last && (words.isFeature(last) || words.isFeature(first)) ? "landmark" : "other";
  }

  /**
   * A place without a point.
   *
   * @param country that the article speaks of, null where it does of none in particular
   */
  GazetteerPlace place(GeoSpan span, String country) {
    String where = country == null ? "unlisted" : country.toLowerCase(Locale.ROOT) + "-unlisted";
    return new GazetteerPlace(
        "place:" + PlaceNames.slug(span.text) + "-" + where, span.text, kind(span), country, null, null, null, null, 0);
  }
}
