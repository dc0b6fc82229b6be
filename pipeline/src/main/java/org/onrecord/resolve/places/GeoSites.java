package org.onrecord.resolve.places;

import static org.onrecord.resolve.places.PlaceWords.Kind.SITE;
import static org.onrecord.resolve.places.PlaceWords.Kind.SITE_HEAD;

import java.util.Locale;
import java.util.Set;

/**
 * Names of buildings, works and landscapes that the named-entity recogniser missed, cut short or took for an
 * organization's, as their last or first word shows: "the Aldersby Gate", "Port Ada Dam" where it saw only Port
 * Ada. Thread-safe.
 */
final class GeoSites {

    private static final int LONGEST = 5;
    private static final Set<String> TAGS = Set.of("O", "LOCATION");
    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "from", "outside", "inside", "around", "into", "to", "toward", "towards", "on",
            "through");

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PlaceWords words = PlaceWords.shared();

    /**
     * @param first where the name has to begin
     * @return null where none begins here; without candidates where no list has the place
     */
    GeoSpan at(NameReader names, int first) {
        if (!names.isName(first) || !isOpen(names, first, first) || first > 0 && names.isName(first - 1)) {
            return null;
        }
        int last = first;
        while (last < names.lastFrom(first, LONGEST) && isNextWord(names, first, last + 1)) {
            last++;
        }
        boolean longer = last + 1 < names.size() && names.isName(last + 1);
        boolean ends =
                last > first && words.is(SITE, names.word(last)) && !words.isOrdinaryName(names.text(first, last - 1));
        boolean begins = last > first
                && words.is(SITE_HEAD, names.word(first))
                && !words.isOrdinaryName(names.text(first + 1, last));
        if (longer || !ends && !begins) {
            return null;
        }
        GeoSpan span = new GeoSpan(names.sentence(), first, last, names.text(first, last));
        span.candidates = gazetteer.find(span.text);
        return span;
    }

    private boolean isNextWord(NameReader names, int first, int index) {
        return names.isCapitalised(index) && names.sentence().token(index).isNoun() && isOpen(names, first, index);
    }

    /** An organization's name is none where somebody is in it. */
    private static boolean isOpen(NameReader names, int first, int index) {
        return TAGS.contains(names.ner(index)) || names.ner(index).equals("ORGANIZATION") && isWhere(names, first);
    }

    private static boolean isWhere(NameReader names, int first) {
        int before = first > 0 && names.word(first - 1).equalsIgnoreCase("the") ? first - 2 : first - 1;
        return before >= 0 && LOCATIVE.contains(names.word(before).toLowerCase(Locale.ROOT));
    }
}
