package org.onrecord.resolve.names;

import static org.onrecord.resolve.places.PlaceWords.Kind.BODY;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryName;
import org.onrecord.resolve.places.PlaceWords;

/**
 * Names of public bodies that begin with their nation's: "United States Air Force", "U.S. Air Force" and, where no
 * other nation's is named, "Air Force" are one. Stateless.
 */
public final class NationalBodies {

    private static final Pattern UNITED_STATES =
            Pattern.compile("(?:United States(?: of America)?|USA?|U\\.S\\.A?\\.?) (?=\\p{Lu})");
    private static final int LONGEST_NATION = 4;

    private NationalBodies() {}

    /** The name with one spelling of the United States, where a body of theirs is named. */
    static String spelled(String name) {
        Matcher matcher = UNITED_STATES.matcher(name);
        return matcher.lookingAt() && hasBody(name.substring(matcher.end()))
                ? "U.S. " + name.substring(matcher.end())
                : name;
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
