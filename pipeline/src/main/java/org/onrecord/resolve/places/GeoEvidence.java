package org.onrecord.resolve.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the names of an article together say about where it plays. Not thread-safe while it is filled. */
final class GeoEvidence {

    private static final int MOST_NAMES = 60;
    private static final int MOST_PLACES = 30;
    private static final double CLOSE_KM = 40;
    private static final double NEAR_KM = 150;

    /** By code, then by the name that gave the evidence: a name is no evidence for itself. */
    private final Map<String, Map<String, Double>> countries = new HashMap<>();

    private final Map<String, Map<String, Double>> divisions = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> names = new LinkedHashMap<>();

    /**
     * @param spans all names of the article, countries decided
     */
    GeoEvidence(List<GeoSpan> spans) {
        for (GeoSpan span : spans) {
            if (span.weak) {
                continue;
            }
            GazetteerEntry state = state(span);
            if (span.countryCode != null) {
                add(countries, span.countryCode, span.text, 1);
            } else if (state != null) {
                add(divisions, state.division(), span.text, 1);
                add(countries, state.place().countryCode(), span.text, 1);
            } else if (span.country == null) {
                addPlaces(span);
            }
        }
    }

    private void addPlaces(GeoSpan span) {
        if (span.chosen != null && span.chosen.place().countryCode() != null) {
            add(countries, span.chosen.place().countryCode(), span.text, 0.5);
            add(divisions, span.chosen.division(), span.text, 0.3);
        }
        if (names.size() < MOST_NAMES) {
            names.putIfAbsent(PlaceNames.key(span.text), points(span.candidates));
        }
    }

    /** The state that a name means beyond doubt, null where it is none. */
    private static GazetteerEntry state(GeoSpan span) {
        if (span.country != null || span.candidates.isEmpty()) {
            return null;
        }
        GazetteerEntry only = span.candidates.size() == 1 ? span.candidates.get(0) : null;
        return only != null && only.feature().equals("ADM1")
                ? only
                : Gazetteer.shared().subdivision(span.text);
    }

    private static void add(Map<String, Map<String, Double>> counts, String code, String name, double weight) {
        counts.computeIfAbsent(code, c -> new HashMap<>()).merge(PlaceNames.key(name), weight, Double::sum);
    }

    private static List<GazetteerEntry> points(List<GazetteerEntry> candidates) {
        List<GazetteerEntry> points = new ArrayList<>();
        for (GazetteerEntry candidate : candidates) {
            boolean point =
                    candidate.place().latitude() != null && !candidate.feature().equals("ADM1");
            if (point && points.size() < MOST_PLACES) {
                points.add(candidate);
            }
        }
        return points;
    }

    /** How often a country is named, or a place in it, by other names than this key; 0 for a null code. */
    double country(String code, String except) {
        return sum(countries.get(code), except);
    }

    /** How often a first-level division is named by other names than this key. */
    double division(String code, String except) {
        return sum(divisions.get(code), except);
    }

    /** How much of what the article says of divisions is about this one, 0 to 1. */
    double divisionShare(String code, String except) {
        double all = divisions.values().stream()
                .mapToDouble(byName -> sum(byName, except))
                .sum();
        return all == 0 ? 0 : division(code, except) / all;
    }

    /** How many names of places the article has. */
    int names() {
        return names.size();
    }

    private static double sum(Map<String, Double> byName, String except) {
        if (byName == null) {
            return 0;
        }
        double all = 0;
        for (Map.Entry<String, Double> entry : byName.entrySet()) {
            all += entry.getKey().equals(except) ? 0 : entry.getValue();
        }
        return all;
    }

    /** How many states of a country are named, other than by this key. */
    int states(String country, String except) {
        int count = 0;
        for (Map.Entry<String, Map<String, Double>> entry : divisions.entrySet()) {
            count += entry.getKey().startsWith(country + ".") && sum(entry.getValue(), except) > 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * How much of what the article says of countries is about this one, 0 to 1; a half where it says nothing.
     */
    double share(String code, String except) {
        return (country(code, except) + 0.5) / (allCountries(except) + 1);
    }

    /** How much is known of countries other than by this key. */
    double allCountries(String except) {
        return countries.values().stream()
                .mapToDouble(byName -> sum(byName, except))
                .sum();
    }

    /** The country that most of the evidence is for, null where none has more than this share. */
    String dominantCountry(double share) {
        String best = null;
        double most = 0;
        double all = 0;
        for (Map.Entry<String, Map<String, Double>> entry : countries.entrySet()) {
            double weight = sum(entry.getValue(), null);
            all += weight;
            if (weight > most) {
                most = weight;
                best = entry.getKey();
            }
        }
        return most > share * all ? best : null;
    }

    /**
     * How many other names of the article have a place near this one; ambiguous names count less.
     *
     * @param key of the candidate's own name
     */
    double near(GazetteerEntry candidate, String key) {
        double sum = 0;
        if (candidate.place().latitude() == null) {
            return 0;
        }
        for (Map.Entry<String, List<GazetteerEntry>> other : names.entrySet()) {
            if (!other.getKey().equals(key) && !other.getValue().isEmpty()) {
                sum += closest(candidate, other.getValue())
                        / Math.sqrt(other.getValue().size());
            }
        }
        return sum;
    }

    private static double closest(GazetteerEntry candidate, List<GazetteerEntry> places) {
        double best = 0;
        for (GazetteerEntry place : places) {
            if (Math.abs(place.place().latitude() - candidate.place().latitude()) < 1.5) {
                double distance = place.distanceTo(candidate);
                best = Math.max(best, distance < CLOSE_KM ? 1 : distance < NEAR_KM ? 0.5 : 0);
            }
        }
        return best;
    }
}
