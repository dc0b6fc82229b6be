package org.onrecord.resolve.places;

import static org.onrecord.resolve.places.PlaceWords.Kind.AILMENT;
import static org.onrecord.resolve.places.PlaceWords.Kind.BODY;
import static org.onrecord.resolve.places.PlaceWords.Kind.PEOPLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;

/**
 * Finds names that may be places although the named-entity recogniser did not see them: after "in" or
 * "near", before a public body's word ("Roselle police"), or the same words as a place found elsewhere
 * in the article. Only what the article's other places support is to be kept. Thread-safe.
 */
final class GeoWeakNames {

    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "from", "outside", "around", "to", "toward");

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PlaceWords words = PlaceWords.shared();
    private final UnlistedPlaces unlisted = new UnlistedPlaces();

    /**
     * @param strong the names found already
     * @param shown names that no list has, but that the words around them show to be places
     * @return names that overlap none of them, marked as weak
     */
    List<GeoSpan> find(AnnotatedArticle article, List<GeoSpan> strong, Set<String> shown) {
        Set<String> known = new HashSet<>(shown);
        Set<Integer> taken = new HashSet<>();
        for (GeoSpan span : strong) {
            for (int i = span.first; i <= span.last; i++) {
                taken.add(span.sentence.token(i).span().start());
            }
            if (span.country == null && !span.candidates.isEmpty()) {
                known.add(span.text);
            }
        }
        List<GeoSpan> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            NameReader names = new NameReader(article, sentence);
            int i = 0;
            while (i < sentence.size()) {
                GeoSpan span = at(names, i, known, taken);
                if (span != null) {
                    found.add(span);
                }
                i = span == null ? i + 1 : span.last + 1;
            }
        }
        return found;
    }

    private GeoSpan at(NameReader names, int first, Set<String> known, Set<Integer> taken) {
        String ner = names.ner(first);
        boolean start = !isTaken(names, first, taken) && names.isName(first) && !isInsideName(names, first);
        boolean person = ner.equals("PERSON") && names.isInLongerRun(first, first) && !isNear(names, first);
        if (!start || ner.equals("LOCATION") || person) {
            return null;
        }
        int end = first;
        while (end + 1 < names.size() && names.isName(end + 1) && !isTaken(names, end + 1, taken)) {
            end++;
        }
        for (int last = Math.min(end, first + 2); last >= first; last--) {
            if (mayBePlace(names, first, last, end, known)) {
                GeoSpan span = new GeoSpan(names.sentence(), first, last, names.text(first, last));
                boolean country = Countries.shared().named(span.text) != null;
                span.candidates = country ? List.of() : gazetteer.find(span.text);
                span.weak = true;
                boolean told = last == end && !country && (known.contains(span.text) || unlisted.isSaidToBePlace(span));
                if (!span.candidates.isEmpty() || told) {
                    return span;
                }
            }
        }
        return null;
    }

    /** Whether the name began earlier; "Near" at the head of a sentence begins none. */
    private static boolean isInsideName(NameReader names, int first) {
        return first > 0 && names.isName(first - 1) && !(first == 1 && isNear(names, first));
    }

    private static boolean isNear(NameReader names, int first) {
        return first > 0 && names.word(first - 1).equalsIgnoreCase("near");
    }

    private static boolean isTaken(NameReader names, int index, Set<Integer> taken) {
        return taken.contains(names.sentence().token(index).span().start());
    }

    private boolean mayBePlace(NameReader names, int first, int last, int end, Set<String> known) {
        String next = last + 1 < names.size() ? names.word(last + 1) : "";
        boolean ordinary = words.isOrdinaryName(names.text(first, last));
        if (ordinary || words.isFeature(next) || words.is(AILMENT, next)) {
            return false;
        }
        boolean organization = names.ner(first).equals("ORGANIZATION");
        if (words.is(BODY, next) || last == end && words.is(PEOPLE, next)) {
            return true;
        }
        boolean locative = first > 0 && LOCATIVE.contains(names.word(first - 1).toLowerCase(Locale.ROOT));
        boolean kind = unlisted.isSaidToBePlace(names.sentence(), first, last);
        boolean joined = isPlace(names, first - 2, first - 1) || isPlace(names, last + 2, last + 1);
        return last == end && !organization && (locative || kind || joined || known.contains(names.text(first, last)));
    }

    /** "Aldersby and …": what the recogniser calls a location, and a word that joins it to its neighbour. */
    private static boolean isPlace(NameReader names, int place, int joint) {
        return place >= 0
                && place < names.size()
                && names.word(joint).equals("and")
                && names.ner(place).equals("LOCATION");
    }
}
