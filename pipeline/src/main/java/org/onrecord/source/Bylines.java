package org.onrecord.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.words.WordList;

/** Knows a byline ("By Jane Roe and John Doe, staff writers") from a sentence that begins with "By". */
final class Bylines {

    private static final Pattern LAST_MARK = Pattern.compile("[,;:]$");
    private static final Pattern BREAK = Pattern.compile("[\\s,]+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.'’-]+");
    private static final int MOST_WORDS = 16;
    private static final Pattern BY =
            Pattern.compile("(?:written |reported )?by:?\\s+(?<names>\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BETWEEN = WordList.words("source/byline-words.txt");

    private Bylines() {}

    /** The names of a line that is a byline and nothing else, null for any other line. */
    static String parse(String line) {
        Matcher by = BY.matcher(line.strip());
        if (!by.matches()) {
            return null;
        }
        String names = LAST_MARK.matcher(by.group("names")).replaceAll("").strip();
        String[] words = BREAK.split(names);
        if (words.length > MOST_WORDS || words[0].isEmpty() || !Character.isUpperCase(words[0].codePointAt(0))) {
            return null;
        }
        for (String word : words) {
            boolean name = Character.isUpperCase(word.codePointAt(0))
                    && NAME.matcher(word).matches();
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            boolean between = BETWEEN.contains(word) || BETWEEN.contains(singular) || word.equals("&");
            if (!name && !between) {
                return null;
            }
        }
        return names.endsWith(".") && words[words.length - 1].length() > 3 ? null : names;
    }

    /** A byline as a page's metadata gives it, without a leading "By". */
    static String withoutBy(String value) {
        Matcher by = BY.matcher(value.strip());
        return by.matches() ? by.group("names") : value;
    }
}
