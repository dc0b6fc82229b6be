package org.onrecord.resolve.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.record.MentionType;

/**
 * Chooses among places of one name. A name means one place in an article, unless a state named right
 * after it says otherwise. What counts: the state or country right after the name, the countries and
 * states named anywhere in the article, other names that may lie near, population and rank. Thread-safe.
 */
final class PlaceDisambiguator {

    private static final int MOST_CANDIDATES = 25;

    /** Weights found on the development articles; the unit is a decimal logarithm of the population. */
    private static final double COUNTRY = 1.2;

    private static final double DIVISION = 2.4;
    private static final double NEAR = 4;
    /** For the capital of a country that the article names: "Havana" beside "Cuba". */
    private static final double CAPITAL = 2.5;

    private static final double CONTAINER = 20;

    /** More mentions of a country than these say nothing more. */
    private static final double ENOUGH = 4;

    /** Where one in so many names lies near, the article is about that area. */
    private static final double FEW = 3;

    private static final double STATE = 10;

    /** Nearness that makes a country's name a town's: "Lebanon" beside its county. */
    private static final double TOWN = 0.25;

    /** For a place without a point. */
    static final double UNLISTED = 0.5;

    /** Two places so near are one for the confidence. */
    private static final double SAME_KM = 50;

    /** Below this, a place in a country that nothing else speaks of is not believed... */
    private static final double SMALL = 4.6;

    /** ...where at least so much speaks of other countries. */
    private static final double ELSEWHERE = 6;

    private static final double SUPPORTING_NEAR = 0.4;
    private static final double SUPPORTING_DIVISION = 1;

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PlaceContainers containers = new PlaceContainers();
    private final PlaceContradictions contradictions = new PlaceContradictions();
    private final PlacePriors priors = new PlacePriors();
    private final StateNamesakes namesakes = new StateNamesakes(containers);
    private final CountryHomonyms homonyms = new CountryHomonyms();

    /** Decides every span that can be decided. */
    void decide(List<GeoSpan> spans) {
        spans.stream()
                .filter(span -> span.country != null && !isAlsoState(span))
                .forEach(PlaceDisambiguator::asCountry);
        containers.link(spans);
        contradictions.settle(spans);
        GeoEvidence evidence = new GeoEvidence(spans);
        Map<String, List<GeoSpan>> byName = new LinkedHashMap<>();
        for (GeoSpan span : spans) {
            if (!span.candidates.isEmpty() && (span.country == null || !span.country.isDemonym())) {
                byName.computeIfAbsent(PlaceNames.key(span.text), name -> new ArrayList<>())
                        .add(span);
            }
        }
        byName.forEach((name, group) -> decideGroup(name, group, evidence, spans));
        GeoEvidence more = new GeoEvidence(spans);
        byName.forEach((name, group) -> decideGroup(name, group, more, spans));
        namesakes.decide(spans);
        homonyms.decide(spans, more);
    }

    private boolean isAlsoState(GeoSpan span) {
        return !span.country.isDemonym() && gazetteer.subdivision(span.text) != null;
    }

    private static void asCountry(GeoSpan span) {
        span.chosen = null;
        span.countryCode = span.country.code();
        span.how = span.country.how();
        span.confidence = 0.99;
    }

    /** A place and by how much it is likelier than the next one. */
    private record Choice(GazetteerEntry place, double margin) {}

    private void decideGroup(String name, List<GeoSpan> group, GeoEvidence evidence, List<GeoSpan> spans) {
        GeoSpan qualified = group.stream()
                .filter(span -> span.container != null)
                .findFirst()
                .orElse(null);
        Choice common = qualified == null ? null : best(qualified, name, evidence, false);
        for (GeoSpan span : group) {
            boolean state =
                    span.holds || priors.isState(span) || containers.isInListOfStates(spans, spans.indexOf(span));
            boolean byItself = span.container != null || common == null || state;
            Choice choice = byItself ? best(span, name, evidence, state) : common;
            if (span.country != null && qualified == null && isCountry(span, choice.place(), name, evidence)) {
                asCountry(span);
            } else {
                asPlace(span, choice);
            }
        }
    }

    private static void asPlace(GeoSpan span, Choice choice) {
        span.chosen = choice.place();
        span.confidence = span.chosen == null ? UNLISTED : confidence(choice.margin());
        if (span.chosen != null) {
            span.countryCode = null;
            span.how = MentionType.NAME;
        }
    }

    /** The share of such choices that are right on the development articles. */
    private static double confidence(double margin) {
        if (margin >= 6) {
            return 0.98;
        }
        if (margin >= 3) {
            return 0.92;
        }
        return margin >= 1.5 ? 0.8 : margin >= 0.5 ? 0.7 : 0.6;
    }

    /** A country's name is a country's, unless other names show that a state or town of that name is meant. */
    private boolean isCountry(GeoSpan span, GazetteerEntry place, String name, GeoEvidence evidence) {
        if (place == null) {
            return true;
        }
        double forCountry = evidence.country(span.country.code(), name);
        if (isAlsoState(span)) {
            String home = place.place().countryCode();
            double forState = 1.5 * Math.log1p(evidence.states(home, name))
                    + 0.5 * Math.log1p(evidence.country(home, name))
                    + evidence.near(place, name);
            return 2 * Math.log1p(forCountry) >= forState;
        }
        return forCountry > 0
                || evidence.near(place, name) < TOWN * Math.sqrt(Math.max(1, evidence.names() - 1))
                || evidence.country(place.place().countryCode(), name) == 0;
    }

    /** The likeliest place, null in a choice where none can be believed. */
    private Choice best(GeoSpan span, String name, GeoEvidence evidence, boolean state) {
        GazetteerEntry best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = 0;
        for (GazetteerEntry candidate : likeliest(span)) {
            double score = priors.of(candidate, span) + support(candidate, span, name, evidence);
            score += span.container != null && containers.isIn(candidate, span.container) ? CONTAINER : 0;
            score += state && candidate.feature().equals("ADM1") ? STATE : 0;
            if (score > bestScore) {
                second = best == null || best.distanceTo(candidate) < SAME_KM ? second : bestScore;
                bestScore = score;
                best = candidate;
            } else if (best.distanceTo(candidate) >= SAME_KM) {
                second = Math.max(second, score);
            }
        }
        boolean believed = best != null && !isFarFetched(best, span, name, evidence);
        return new Choice(believed ? best : null, bestScore - second);
    }

    /** A small place in a country that nothing else in the article speaks of, while it speaks of others. */
    private boolean isFarFetched(GazetteerEntry best, GeoSpan span, String name, GeoEvidence evidence) {
        return span.container == null
                && priors.of(best, span) < SMALL
                && evidence.country(best.place().countryCode(), name) == 0
                && evidence.near(best, name) == 0
                && evidence.allCountries(name) >= ELSEWHERE;
    }

    /** Whether other names of the article speak for the place chosen: one near it, or its state. */
    boolean isSupported(GeoSpan span, GeoEvidence evidence) {
        String name = PlaceNames.key(span.text);
        return span.chosen != null
                && (evidence.near(span.chosen, name) >= SUPPORTING_NEAR
                        || evidence.division(span.chosen.division(), name) >= SUPPORTING_DIVISION);
    }

    private List<GazetteerEntry> likeliest(GeoSpan span) {
        if (span.candidates.size() <= MOST_CANDIDATES) {
            return span.candidates;
        }
        Comparator<GazetteerEntry> byPrior = Comparator.comparingDouble(candidate -> -priors.of(candidate, span));
        return span.candidates.stream().sorted(byPrior).toList();
    }

    private double support(GazetteerEntry candidate, GeoSpan span, String name, GeoEvidence evidence) {
        String country = candidate.place().countryCode();
        double near = evidence.near(candidate, name);
        double focus = Math.min(1, FEW * near / Math.max(1, evidence.names() - 1));
        String division = candidate.division();
        double share = evidence.share(country, name);
        boolean capitalOfNamed = candidate.isCapital()
                && (priors.isCalled(candidate, span.text) || gazetteer.isOtherName(span.text))
                && evidence.country(country, name) >= 1;
        return (capitalOfNamed ? CAPITAL : 0)
                + COUNTRY * share * Math.log1p(Math.min(ENOUGH, evidence.country(country, name)))
                + DIVISION
                        * evidence.divisionShare(division, name)
                        * Math.log1p(Math.min(ENOUGH, evidence.division(division, name)))
                + NEAR * share * focus * Math.log1p(near);
    }
}
