package org.onrecord.resolve.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.record.MentionType;

/**
 * Names whose state or country stands right after them, while no list has a place of that name there:
 * "Aldersby, Ohio". The place of that name elsewhere is then not the one meant, so none is chosen. Thread-safe.
 */
final class PlaceContradictions {

    private static final Set<String> ENDS = Set.of(".", "...", ")", "-RRB-", "—", "–", "--", ";", ":", "!", "?");
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "from", "outside", "around", "of");

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final Countries countries = Countries.shared();

    /** Takes the candidates off such names, also where the article repeats them alone, and sets their container. */
    void settle(List<GeoSpan> spans) {
        Map<String, GeoSpan> elsewhere = new HashMap<>();
        Set<String> placed = new HashSet<>();
        for (int i = 0; i < spans.size(); i++) {
            GeoSpan span = spans.get(i);
            GeoSpan next = i + 1 < spans.size() ? spans.get(i + 1) : null;
            boolean listed = i > 0 && isComma(spans.get(i - 1), span);
            if (span.container != null) {
                placed.add(PlaceNames.key(span.text));
            } else if (next != null && !listed && isContradicted(span, next)) {
                span.candidates = List.of();
                span.country = null;
                span.countryCode = null;
                span.how = MentionType.NAME;
                span.container = next;
                next.holds = true;
                elsewhere.putIfAbsent(PlaceNames.key(span.text), next);
            }
        }
        for (GeoSpan span : spans) {
            String key = PlaceNames.key(span.text);
            GeoSpan container = placed.contains(key) || span.country != null ? null : elsewhere.get(key);
            if (span.container == null && container != null) {
                span.candidates = List.of();
                span.container = container;
            }
        }
    }

    /** The container holds the name by what stands around both, and none of the name's places lies in it. */
    private boolean isContradicted(GeoSpan span, GeoSpan next) {
        GazetteerEntry state = gazetteer.qualifier(next.text);
        boolean country = state == null && next.country != null && !next.country.isDemonym();
        if (!isComma(span, next) || !endsThere(next) || state == null && !country) {
            return false;
        }
        boolean itselfState = gazetteer.qualifier(span.text) != null || gazetteer.region(span.text) != null;
        boolean government = country && countries.seat(span.text) != null;
        boolean itselfCountry = span.country != null && (country || !isWhere(span));
        return !itselfState
                && !government
                && !itselfCountry
                && span.candidates.stream().noneMatch(place -> isIn(place, state, next));
    }

    private static boolean isIn(GazetteerEntry place, GazetteerEntry state, GeoSpan container) {
        boolean inCountry = container.country != null
                && container.country.code() != null
                && container.country.code().equals(place.place().countryCode());
        return inCountry || state != null && place.isIn(state);
    }

    private static boolean isComma(GeoSpan span, GeoSpan next) {
        return span.sentence == next.sentence
                && next.first == span.last + 2
                && span.sentence.token(span.last + 1).word().equals(",");
    }

    /** A mark, not the next of a list: "in Aldersby, Ohio, on Monday", but "Aldersby, Ohio and Texas". */
    private static boolean endsThere(GeoSpan next) {
        Sentence sentence = next.sentence;
        int after = next.last + 1;
        if (after >= sentence.size() || ENDS.contains(sentence.token(after).word())) {
            return true;
        }
        boolean listed =
                after + 1 < sentence.size() && sentence.token(after + 1).ner().equals("LOCATION");
        return sentence.token(after).word().equals(",") && !listed;
    }

    private static boolean isWhere(GeoSpan span) {
        return span.first > 0
                && LOCATIVE.contains(span.sentence.token(span.first - 1).lemma());
    }
}
