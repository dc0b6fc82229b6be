package org.onrecord.resolve.places;

import static org.onrecord.resolve.places.PlaceWords.Kind.DIVISION;
import static org.onrecord.resolve.places.PlaceWords.Kind.GENERIC;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a place's name of what the named-entity recogniser marked as a location: cuts off what does
 * not belong to the name ("north", "province", "Town Hall") and looks the rest up. Thread-safe.
 */
final class GeoLocationRuns {

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PlaceWords words = PlaceWords.shared();

    /**
     * @param first where the name begins, inside the run
     * @param listed the name of our lists that begins here, null where none does
     * @return without candidates where no list has the place; null where no name begins here
     */
    GeoSpan read(NameReader names, int first, GeoSpan listed) {
        if (names.runStart(first) < first && words.isGivenName(names.word(names.runStart(first)))) {
            return null;
        }
        int end = end(names, first);
        while (end > first && words.is(GENERIC, names.word(end))) {
            end--;
        }
        int least = listed == null ? first : listed.last + 1;
        for (int last = end; last >= least; last--) {
            if (last == end || mayEndAt(names, last, end)) {
                GeoSpan span = span(names, first, last);
                if (!span.candidates.isEmpty()) {
                    span.resume = mayEndAt(names, last, end) ? end + 1 : last + 1;
                    return span;
                }
            }
        }
        if (isFeatureName(names, first, end)) {
            return names.runStart(first) == first ? span(names, first, end) : null;
        }
        if (isPerson(names, first, end)) {
            return null;
        }
        if (listed != null) {
            return listed;
        }
        return endsInKnown(names, first, end) || names.runStart(first) < first ? null : span(names, first, end);
    }

    /** "Victoria Aldersey": a given name and a name that no list has. */
    private boolean isPerson(NameReader names, int first, int end) {
        return end > first
                && words.isGivenName(names.word(first))
                && names.isCapitalised(end)
                && !words.is(DIVISION, names.word(end));
    }

    /** The run ends before a possessive: "Warren County's Hamilton Township" are two names. */
    private static int end(NameReader names, int first) {
        int end = names.runEnd(first);
        for (int i = first + 1; i <= end; i++) {
            if (names.sentence().token(i).pos().equals("POS")) {
                return i - 1;
            }
        }
        return end;
    }

    /** A shorter name may be taken where the rest is a building in it: "Boone County Jail", "Huntsville City". */
    private boolean mayEndAt(NameReader names, int last, int end) {
        String ending = names.word(end);
        return last < end
                && (words.is(DIVISION, names.word(last)) || ending.equalsIgnoreCase("City") || ending.equals("Hall"));
    }

    private boolean isFeatureName(NameReader names, int first, int end) {
        return end > first && (words.isFeature(names.word(end)) || words.isFeature(names.word(first)));
    }

    private boolean endsInKnown(NameReader names, int first, int end) {
        for (int i = first + 1; i <= end; i++) {
            if (names.isCapitalised(i) && !gazetteer.find(names.text(i, end)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private GeoSpan span(NameReader names, int first, int last) {
        GeoSpan span = new GeoSpan(names.sentence(), first, last, names.text(first, last));
        boolean only = words.isOrdinaryWord(span.text)
                || words.isOrdinaryName(span.text) && (first < last || names.runStart(first) < first);
        List<GazetteerEntry> candidates = new ArrayList<>(only ? List.of() : gazetteer.find(span.text));
        if (last > first && names.word(last).equals("City")) {
            candidates.addAll(gazetteer.find(names.text(first, last - 1)));
        }
        span.candidates = candidates;
        return span;
    }
}
