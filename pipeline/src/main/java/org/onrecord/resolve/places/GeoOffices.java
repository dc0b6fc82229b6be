package org.onrecord.resolve.places;

import java.util.Locale;
import org.onrecord.resolve.lexicon.Titles;

/**
 * Tells a region that is only part of an office's name from one where something happens: nobody is in the Middle East
 * where "the Minister for the Middle East" speaks. A country in such a name stays a mention of the country. Stateless.
 */
final class GeoOffices {

    private static final int LONGEST = 8;

    private GeoOffices() {}

    /** Whether the name follows a title and "for", alone or in a list of names. */
    static boolean isInOffice(NameReader names, int first) {
        int token = first - 1;
        while (token > 0 && token > first - LONGEST && isBetween(names, token)) {
            token--;
        }
        return token > 0 && names.word(token).equals("for") && isOffice(names, token - 1);
    }

    private static boolean isBetween(NameReader names, int token) {
        String word = names.word(token);
        return word.equals("the") || word.equals("and") || word.equals(",") || names.isName(token);
    }

    /** "Minister", "Secretary of State", "Chief Veterinary Officer": its last words are a title's. */
    private static boolean isOffice(NameReader names, int last) {
        boolean ofState = last > 1
                && names.word(last).toLowerCase(Locale.ROOT).equals("state")
                && names.word(last - 1).equals("of");
        return Titles.isHead(names.sentence().token(ofState ? last - 2 : last));
    }
}
