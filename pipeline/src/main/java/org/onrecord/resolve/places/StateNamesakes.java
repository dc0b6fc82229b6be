package org.onrecord.resolve.places;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.record.MentionType;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/**
 * Tells a country from the state of its name ("Georgia") mention by mention, where the words around one leave
 * no doubt; the other mentions mean what the last clear one before them meant. An article without a clear mention
 * stays as its names together decided it. Thread-safe.
 */
final class StateNamesakes {

    private static final Set<String> OF = Set.of("of", "to");
    private static final double CLEAR = 0.95;
    private static final double FOLLOWED = 0.8;

    /** What a mention means by itself. */
    private enum Sense {
        STATE,
        COUNTRY,
        OPEN
    }

    /** Where a word stands that shows the sense: at a name, or before "of" and the name. */
    private enum Where {
        BEFORE,
        AFTER,
        TITLE
    }

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PlaceContainers containers;
    /** Words to what they show where they stand; see namesake-words.tsv. */
    private final Map<Where, Map<String, Sense>> words = new EnumMap<>(Where.class);

    StateNamesakes(PlaceContainers containers) {
        this.containers = containers;
        WordList.each(
                "resolve/namesake-words.tsv",
                3,
                row -> words.computeIfAbsent(Cell.constant(Where.class, row[1]), where -> new HashMap<>())
                        .put(row[0], Cell.constant(Sense.class, row[2])));
    }

    /**
     * @param spans of one article, decided
     */
    void decide(List<GeoSpan> spans) {
        Map<String, Sense> last = new HashMap<>();
        Map<String, Set<Sense>> all = new HashMap<>();
        for (int i = spans.size() - 1; i >= 0; i--) {
            // The first clear mention counts for those before it too.
            Sense sense = isNamesake(spans.get(i)) ? sense(spans, i) : Sense.OPEN;
            if (sense != Sense.OPEN) {
                last.put(spans.get(i).text, sense);
                all.computeIfAbsent(spans.get(i).text, name -> EnumSet.noneOf(Sense.class))
                        .add(sense);
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            GeoSpan span = spans.get(i);
            if (isNamesake(span)) {
                Sense sense = sense(spans, i);
                boolean clear = sense != Sense.OPEN;
                if (clear) {
                    last.put(span.text, sense);
                }
                boolean both = !clear
                        && last.containsKey(span.text)
                        && all.get(span.text).size() > 1;
                Sense meant = both && isAmongCountries(spans, span)
                        ? Sense.COUNTRY
                        : last.getOrDefault(span.text, Sense.OPEN);
                take(span, meant, clear ? CLEAR : FOLLOWED);
            }
        }
    }

    private boolean isNamesake(GeoSpan span) {
        return span.country != null && !span.country.isDemonym() && gazetteer.subdivision(span.text) != null;
    }

    private void take(GeoSpan span, Sense sense, double confidence) {
        boolean state = span.countryCode == null;
        if (sense == Sense.OPEN || state == (sense == Sense.STATE)) {
            return;
        }
        span.chosen = state ? null : gazetteer.subdivision(span.text);
        span.countryCode = state ? span.country.code() : null;
        span.how = state ? span.country.how() : MentionType.NAME;
        span.confidence = confidence;
    }

    private Sense sense(List<GeoSpan> spans, int i) {
        Sense byWords = byWords(spans.get(i));
        if (byWords != Sense.OPEN) {
            return byWords;
        }
        Sense byHeld = i > 0 && spans.get(i - 1).container == spans.get(i)
                ? byPlace(spans.get(i - 1), spans.get(i))
                : Sense.OPEN;
        if (byHeld != Sense.OPEN) {
            return byHeld;
        }
        return containers.isInListOfStates(spans, i) ? Sense.STATE : byNeighbours(spans, spans.get(i));
    }

    private Sense byWords(GeoSpan span) {
        Sentence sentence = span.sentence;
        int after = span.last + 1;
        if (after < sentence.size() && sentence.token(after).pos().equals("POS")) {
            after++;
        }
        Sense sense = sense(Where.AFTER, sentence, after);
        if (sense != Sense.OPEN) {
            return sense;
        }
        int before = span.first - 1;
        if (before > 0 && OF.contains(sentence.token(before).word())) {
            for (int t = before - 1; t >= 0 && sense == Sense.OPEN; t--) {
                sense = sense(Where.TITLE, sentence, t);
                if (!sentence.token(t).isProperNoun()) {
                    return sense;
                }
            }
            return sense;
        }
        return sense(Where.BEFORE, sentence, before);
    }

    private Sense sense(Where where, Sentence sentence, int token) {
        boolean there = token >= 0 && token < sentence.size();
        return there ? words.get(where).getOrDefault(sentence.token(token).word(), Sense.OPEN) : Sense.OPEN;
    }

    /** The places of its own sentence: one in the state, or one in the country, and not both. */
    private Sense byNeighbours(List<GeoSpan> spans, GeoSpan span) {
        Sense found = Sense.OPEN;
        for (GeoSpan other : spans) {
            Sense sense = other.sentence == span.sentence ? byPlace(other, span) : Sense.OPEN;
            if (sense != Sense.OPEN && found != Sense.OPEN && sense != found) {
                return Sense.OPEN;
            }
            found = sense == Sense.OPEN ? found : sense;
        }
        return found;
    }

    /** "The United States urged Georgia": a country is named in its sentence, and no place in the state's. */
    private static boolean isAmongCountries(List<GeoSpan> spans, GeoSpan span) {
        return spans.stream()
                .filter(other -> other.sentence == span.sentence && !other.text.equals(span.text))
                .anyMatch(other -> other.country != null && other.countryCode != null && !other.country.isDemonym());
    }

    private Sense byPlace(GeoSpan place, GeoSpan span) {
        if (place.chosen == null
                || place.weak
                || place.text.equals(span.text)
                || place.chosen.place().countryCode() == null) {
            return Sense.OPEN;
        }
        if (place.chosen.place().countryCode().equals(span.country.code())) {
            return Sense.COUNTRY;
        }
        return place.chosen.isIn(gazetteer.subdivision(span.text)) ? Sense.STATE : Sense.OPEN;
    }
}
