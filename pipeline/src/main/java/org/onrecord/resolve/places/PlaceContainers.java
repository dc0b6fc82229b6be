package org.onrecord.resolve.places;

import java.util.List;
import org.onrecord.language.Sentence;

/**
 * Finds what holds a place in the words right after it: "Paris, Texas", "Alexandria, La.", "Kisumu,
 * Kenya". Thread-safe.
 */
final class PlaceContainers {

    private final Gazetteer gazetteer = Gazetteer.shared();

    /** Sets the container of every span that has one. */
    void link(List<GeoSpan> spans) {
        for (int i = 0; i + 1 < spans.size(); i++) {
            GeoSpan span = spans.get(i);
            GeoSpan next = spans.get(i + 1);
            boolean holds = areJoined(span, next, ",")
                    && gazetteer.subdivision(span.text) == null
                    && !isListOfStates(spans, i)
                    && (span.country == null || mayBeTown(span, next))
                    && span.candidates.stream().anyMatch(place -> isIn(place, next));
            if (holds) {
                span.container = next;
                next.holds = true;
            }
        }
    }

    private static boolean areJoined(GeoSpan span, GeoSpan next, String mark) {
        return span.sentence == next.sentence
                && next.first == span.last + 2
                && span.sentence.token(span.last + 1).word().equals(mark);
    }

    /** "Peru, Indiana," is a town, "Canada, Mexico, New York and" a list. */
    private boolean mayBeTown(GeoSpan span, GeoSpan next) {
        Sentence sentence = span.sentence;
        boolean list = span.first > 0 && sentence.token(span.first - 1).word().equals(",");
        boolean goesOn = next.last + 1 < sentence.size()
                && sentence.token(next.last + 1).pos().equals("CC");
        return gazetteer.qualifier(next.text) != null && !list && !goesOn;
    }

    /** "Washington, Pennsylvania and California": one state after the other. */
    private boolean isListOfStates(List<GeoSpan> spans, int i) {
        return isState(spans.get(i)) && (isNextInList(spans, i + 1, 1) || isNextInList(spans, i, -1));
    }

    /** Whether a name stands in a list of states of one country. */
    boolean isInListOfStates(List<GeoSpan> spans, int i) {
        boolean after = isNextInList(spans, i, 1);
        boolean before = isNextInList(spans, i, -1);
        if (after && (before || isNextInList(spans, i + 1, 1) || isAndState(spans.get(i), spans.get(i + 1)))) {
            return true;
        }
        return before && (isNextInList(spans, i - 1, -1) || isAndState(spans.get(i - 1), spans.get(i)));
    }

    /** "New York and Ohio": two joined by a word, and one of them beyond doubt a state. */
    private boolean isAndState(GeoSpan first, GeoSpan second) {
        boolean joined = first.sentence.token(first.last + 1).pos().equals("CC");
        return joined && (gazetteer.subdivision(first.text) != null || gazetteer.subdivision(second.text) != null);
    }

    private boolean isNextInList(List<GeoSpan> spans, int i, int step) {
        int other = i + step;
        if (other < 0 || other >= spans.size() || !isState(spans.get(other))) {
            return false;
        }
        GeoSpan first = spans.get(Math.min(i, other));
        GeoSpan second = spans.get(Math.max(i, other));
        if (first.sentence != second.sentence || second.first - first.last > 3) {
            return false;
        }
        for (int t = first.last + 1; t < second.first; t++) {
            String word = first.sentence.token(t).word();
            if (!word.equals(",") && !word.equals("and") && !word.equals("or")) {
                return false;
            }
        }
        return true;
    }

    private boolean isState(GeoSpan span) {
        return span.text.length() > 3 && gazetteer.qualifier(span.text) != null;
    }

    /** Whether a candidate lies in the state or country that a span names. */
    boolean isIn(GazetteerEntry candidate, GeoSpan container) {
        GazetteerEntry division = gazetteer.qualifier(container.text);
        if (division != null
                && !division.place().placeId().equals(candidate.place().placeId())) {
            return candidate.isIn(division);
        }
        if (container.country != null && !container.country.isDemonym()) {
            return container.country.code().equals(candidate.place().countryCode());
        }
        return !candidate.feature().equals("ADM1")
                && container.candidates.stream()
                        .anyMatch(place -> place.feature().equals("ADM1") && candidate.isIn(place));
    }
}
