package org.onrecord.resolve.names;

import static org.onrecord.resolve.places.PlaceWords.Kind.BODY;

import java.util.Map;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryName;
import org.onrecord.resolve.places.PlaceWords;
import org.onrecord.words.WordList;

/**
 * Names of public bodies that begin with their nation's: "United States Air Force", "U.S. Air Force" and, where no
 * other nation's is named, "Air Force" are one. Stateless.
 */
public final class NationalBodies {

    private static final Map<String, String> SPELLINGS = WordList.table("resolve/national-spellings.tsv");
    private static final int LONGEST_NATION = 4;

    private NationalBodies() {}

    /** The name with one spelling of its nation, where a body of that nation's is named. */
    static String spelled(String name) {
        int end = nationEnd(name);
        boolean capital = end >= 0 && Character.isUpperCase(name.codePointAt(end + 1));
        String nation = capital ? SPELLINGS.get(name.substring(0, end)) : null;
        return nation == null ? name : nation + name.substring(end);
    }

    /** The country whose name or adjective the name begins with; null where there is none, or no body behind it. */
    public static CountryName nation(String name) {
        int end = nationEnd(name);
        return end < 0 ? null : Countries.shared().named(name.substring(0, end));
    }

    /** "Air Force" of "Norland Air Force"; null where no nation is named. */
    static String withoutNation(String name) {
        int end = nationEnd(name);
        return end < 0 ? null : name.substring(end + 1);
    }

    private static int nationEnd(String name) {
        int best = -1;
        int end = name.indexOf(' ');
        for (int words = 0; end > 0 && words < LONGEST_NATION; words++) {
            CountryName nation = Countries.shared().named(name.substring(0, end));
            if (nation != null && nation.code() != null && hasBody(name.substring(end + 1))) {
                best = end;
            }
            end = name.indexOf(' ', end + 1);
        }
        return best;
    }

    private static boolean hasBody(String rest) {
        for (String word : rest.split(" ")) {
            if (PlaceWords.shared().is(BODY, word)) {
                return true;
            }
        }
        return false;
    }
}
