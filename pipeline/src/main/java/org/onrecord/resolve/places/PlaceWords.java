package org.onrecord.resolve.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.words.WordList;

/** Words that tell what a capitalised name is, and names that only look like places. Immutable; thread-safe. */
public final class PlaceWords {

    private static final class Holder {
        static final PlaceWords SHARED = new PlaceWords();
    }

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, String> ambiguous = new HashMap<>();
    private final Set<String> notPlaces = new HashSet<>();
    private final Map<String, Set<String>> stateWords = new HashMap<>();

    private PlaceWords() {
        for (String[] row : WordList.rows("resolve/place-words.tsv", 2)) {
            kinds.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
        }
        WordList.rows("resolve/ambiguous-names.tsv", 2).forEach(row -> ambiguous.put(row[0], row[1]));
        for (String[] row : WordList.rows("resolve/state-words.tsv", 2)) {
            stateWords.computeIfAbsent(row[1], where -> new HashSet<>()).add(row[0]);
        }
        WordList.rows("resolve/not-places.tsv", 1).forEach(row -> notPlaces.add(row[0]));
    }

    public static PlaceWords shared() {
        return Holder.SHARED;
    }

    /**
     * @param kind a kind of place-words.tsv
     * @param word as written
     */
    public boolean is(String kind, String word) {
        return kinds.get(kind).contains(word);
    }

    /** A word of a water's, landmark's or street's name. */
    boolean isFeature(String word) {
        return is("water", word) || is("landmark", word) || is("street", word);
    }

    /**
     * Whether words around a name show that a state is meant and not the city of that name.
     *
     * @param where before|after
     */
    boolean showsState(String where, String text) {
        return stateWords.get(where).contains(text);
    }

    public boolean isGivenName(String name) {
        return "given-name".equals(ambiguous.get(name));
    }

    boolean isOrdinaryWord(String name) {
        return "word".equals(ambiguous.get(name));
    }

    /** Whether every word of a name is an ordinary one: "Southern District". */
    boolean isOrdinaryName(String name) {
        for (String word : name.split(" ")) {
            boolean ordinary = isOrdinaryWord(word) || is("compass", word) || is("division", word) || is("body", word);
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    /** A longer name that holds a place's and means something else ("New York Times"). */
    boolean isNoPlace(String text) {
        return notPlaces.contains(text);
    }
}
