package org.onrecord.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among places of one name: by the state or country named right after it, by the countries,
 * states and places named elsewhere in the article, by population and rank. Thread-safe.
 */
final class PlaceDisambiguator {

  private static final double NEAR_KM = 150;

  private final Gazetteer gazetteer = Gazetteer.shared();

  /** Decides every span that can be decided. */
  void decide(List<GeoSpan> spans) {
    spans.stream().filter(span -> span.country != null && !isAmbiguous(span)).forEach(PlaceDisambiguator::asCountry);
    linkContainers(spans);
    Map<String, Integer> countries = new HashMap<>();
    Map<String, Integer> divisions = new HashMap<>();
    for (GeoSpan span : spans) {
      if (span.countryCode != null) {
        countries.merge(span.countryCode, 1, Integer::sum);
      }
      GazetteerEntry subdivision = span.country == null ? gazetteer.subdivision(span.text) : null;
      if (subdivision != null) {
        divisions.merge(subdivision.place().countryCode() + "." + subdivision.admin1(), 1, Integer::sum);
        countries.merge(subdivision.place().countryCode(), 1, Integer::sum);
      }
    }
    for (int round = 0; round < 2; round++) {
      for (GeoSpan span : spans) {
        if (span.countryCode == null) {
          choose(span, spans, countries, divisions);
        }
      }
    }
  }

  private boolean isAmbiguous(GeoSpan span) {
    return !span.country.isDemonym() && gazetteer.subdivision(span.text) != null;
  }

  private static void asCountry(GeoSpan span) {
    span.countryCode = span.country.code();
    span.how = span.country.how();
    span.confidence = 0.97;
  }

  /** "Paris, Texas", "Alexandria, La.": what comes right after a comma holds what is before it. */
  private void linkContainers(List<GeoSpan> spans) {
    for (int i = 0; i + 1 < spans.size(); i++) {
      GeoSpan span = spans.get(i);
      GeoSpan next = spans.get(i + 1);
      boolean joined =
          span.sentence == next.sentence
              && next.first == span.last + 2
              && span.sentence.token(span.last + 1).word().equals(",");
      if (joined) {
        span.container = next;
      }
    }
  }

  private void choose(
      GeoSpan span, List<GeoSpan> spans, Map<String, Integer> countries, Map<String, Integer> divisions) {
    GazetteerEntry best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (GazetteerEntry candidate : span.candidates) {
      double score = score(candidate, span, spans, countries, divisions);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    span.chosen = best;
    span.confidence = best == null ? 0.3 : 0.8;
    if (span.country != null && !span.country.isDemonym()) {
      double asCountry = 8 + 3 * Math.log1p(countries.getOrDefault(span.country.code(), 0));
      if (asCountry > bestScore) {
        span.chosen = null;
        asCountry(span);
      }
    }
  }

  private double score(
      GazetteerEntry candidate,
      GeoSpan span,
      List<GeoSpan> spans,
      Map<String, Integer> countries,
      Map<String, Integer> divisions) {
    GazetteerPlace place = candidate.place();
    double score = Math.log10(place.population() + 300.0);
    if (candidate.feature().equals("REGION") || gazetteer.subdivision(span.text) == candidate) {
      score += 6;
    }
    if (candidate.isCapital()) {
      score += 1;
    }
    score += 1.2 * Math.log1p(countries.getOrDefault(place.countryCode(), 0));
    score += 1.5 * Math.log1p(divisions.getOrDefault(place.countryCode() + "." + candidate.admin1(), 0));
    if (span.container != null && holds(span.container, candidate)) {
      score += 20;
    }
    long near =
        spans.stream()
            .filter(other -> other.chosen != null && other != span && !other.text.equals(span.text))
            .filter(other -> other.chosen.distanceTo(candidate) < NEAR_KM)
            .count();
    return score + Math.log1p(near);
  }

  private boolean holds(GeoSpan container, GazetteerEntry candidate) {
    GazetteerEntry division = gazetteer.qualifier(container.text);
    if (division != null) {
      return division.place().countryCode().equals(candidate.place().countryCode())
          && division.admin1().equals(candidate.admin1());
    }
    return container.countryCode != null && container.countryCode.equals(candidate.place().countryCode());
  }
}
