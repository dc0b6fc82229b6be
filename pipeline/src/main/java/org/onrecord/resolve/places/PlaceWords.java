package org.onrecord.resolve.places;

import java.util.Map;
import java.util.Set;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/** Words that tell what a capitalised name is, and names that only look like places. Immutable; thread-safe. */
public final class PlaceWords {

    /** A kind of words that place-words.tsv explains. */
    public enum Kind {
        AILMENT,
        AREA,
        BODY,
        COMPASS,
        DIVISION,
        GENERIC,
        LANDMARK,
        LANDSCAPE,
        OBJECT,
        OWNER,
        PEOPLE,
        SETTLEMENT,
        SETTLEMENTS,
        SITE,
        SITE_HEAD,
        STREET,
        SUBDIVISION,
        WATER
    }

    /** Where a word stands, of the name that it shows to be a state's. */
    enum Side {
        BEFORE,
        AFTER
    }

    /** What else a place's name is. */
    private enum Ambiguity {
        GIVEN_NAME,
        WORD
    }

    private static final class Holder {
        static final PlaceWords SHARED = new PlaceWords();
    }

    private final Map<Kind, Set<String>> kinds = WordList.groups("resolve/place-words.tsv", Kind.class);
    private final Map<String, Ambiguity> ambiguous =
            WordList.table("resolve/ambiguous-names.tsv", cell -> Cell.constant(Ambiguity.class, cell));
    private final Set<String> notPlaces = WordList.words("resolve/not-places.tsv");
    private final Map<Side, Set<String>> stateWords = WordList.groups("resolve/state-words.tsv", Side.class);

    private PlaceWords() {}

    public static PlaceWords shared() {
        return Holder.SHARED;
    }

    /**
     * @param word as written
     */
    public boolean is(Kind kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }

    /** A word of a water's, landmark's or street's name. */
    boolean isFeature(String word) {
        return is(Kind.WATER, word) || is(Kind.LANDMARK, word) || is(Kind.STREET, word);
    }

    /** Whether words beside a name show that a state is meant and not the city of that name. */
    boolean showsState(Side where, String text) {
        return stateWords.get(where).contains(text);
    }

    public boolean isGivenName(String name) {
        return ambiguous.get(name) == Ambiguity.GIVEN_NAME;
    }

    boolean isOrdinaryWord(String name) {
        return ambiguous.get(name) == Ambiguity.WORD;
    }

    /** Whether every word of a name is an ordinary one: "Southern District". */
    boolean isOrdinaryName(String name) {
        for (String word : name.split(" ")) {
            boolean ordinary =
                    isOrdinaryWord(word) || is(Kind.COMPASS, word) || is(Kind.DIVISION, word) || is(Kind.BODY, word);
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
