package org.onrecord.resolve;

import org.onrecord.language.Sentence;

/**
 * How likely a place is meant by a name before anything else is known of the article: for cities the
 * decimal logarithm of the population, for other places a number that compares with it. Thread-safe.
 */
final class PlacePriors {

  private static final double STATE = 8;
  private static final double REGION = 6;
  private static final double DIVISION = 4.5;
  private static final double COUNTY = 4.2;
  private static final double COUNTY_WITHOUT_ITS_WORD = 2.5;

  /** For the city that a name of our own list stands for: "Washington", "New York". */
  private static final double USUAL = 2.5;

  /** Off for a city that has another name by itself. */
  private static final double OTHER_SPELLING = 1.2;

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final PlaceWords words = PlaceWords.shared();

  /**
   * @param text the name as the article has it
   */
  double of(GazetteerEntry candidate, String text) {
    boolean ownName = PlaceNames.key(candidate.place().name()).equals(PlaceNames.key(text));
    double size =
        switch (candidate.feature()) {
          case "REGION" -> REGION;
          case "ADM1" -> gazetteer.subdivision(text) == candidate ? STATE : DIVISION;
          case "ADM2" -> ownName ? COUNTY : COUNTY_WITHOUT_ITS_WORD;
          case "PPLC" -> 1 + population(candidate);
          case "PPLX" -> population(candidate) - 0.5;
          default -> population(candidate);
        };
    if (gazetteer.isOtherNameOf(text, candidate)) {
      return size + USUAL;
    }
    boolean known = ownName || candidate.feature().equals("REGION") || candidate.feature().startsWith("ADM");
    return known ? size : size - OTHER_SPELLING;
  }

  private static double population(GazetteerEntry candidate) {
    return Math.log10(candidate.place().population() + 300.0);
  }

  /** Whether the words around a name show that it is a state's and not a city's: "state of Washington". */
  boolean isState(GeoSpan span) {
    Sentence sentence = span.sentence;
    int after = span.last + 1;
    if (after < sentence.size() && sentence.token(after).pos().equals("POS")) {
      after++;
    }
    if (after < sentence.size() && words.showsState("after", sentence.token(after).word())) {
      return true;
    }
    String before = span.first > 0 ? sentence.token(span.first - 1).word() : "";
    String two = span.first > 1 ? sentence.token(span.first - 2).word() + " " + before : "";
    return words.showsState("before", before) || words.showsState("before", two);
  }
}
