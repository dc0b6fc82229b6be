package org.onrecord.extract.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;

/**
 * The words of an expression in one spelling, so that rules need one pattern: lower case, names of
 * months and weekdays in full, number words as digits, no hyphens, one blank between words. "Early
 * Sept." is "early september", "third-quarter" is "third quarter", "twenty-four hours" is "24 hours". Stateless.
 */
final class PhraseText {

    /** Of a pattern. */
    static final String MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";

    private static final Pattern MONTH = Pattern.compile(MONTHS);
    private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");
    private static final Pattern PART_OF = Pattern.compile("^(mid|early|late)-(.+)$");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private static final Map<String, String> FULL_NAMES = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            FULL_NAMES.put(name.substring(0, 3), name);
            FULL_NAMES.put(name, name);
        }
        FULL_NAMES.put("sept", "september");
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            FULL_NAMES.put(name.substring(0, 3), name);
            FULL_NAMES.put(name, name);
        }
        FULL_NAMES.put("tues", "tuesday");
        FULL_NAMES.put("thur", "thursday");
        FULL_NAMES.put("thurs", "thursday");
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen twenty")
                        .split(" ");
        for (int i = 0; i < small.length; i++) {
            NUMBERS.put(small[i], i);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety hundred".split(" ");
        for (int i = 0; i < tens.length; i++) {
            NUMBERS.put(tens[i], 30 + 10 * i);
        }
    }

    private PhraseText() {}

    static boolean isMonth(String word) {
        return MONTH.matcher(word).matches();
    }

    /** The number that a word or digits say, or -1. */
    static int number(String word) {
        Integer known = NUMBERS.get(word);
        if (known != null) {
            return known;
        }
        return FIGURES.matcher(word).matches() ? Integer.parseInt(word) : -1;
    }

    static String of(Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, first); i <= last && i < sentence.size(); i++) {
            String word = lower(sentence, i);
            if (DASHES.contains(word)) {
                continue;
            }
            int number = NUMBERS.getOrDefault(word, -1);
            if (number >= 0) {
                int value = number;
                for (int next = nextWord(sentence, i, last); next >= 0; next = nextWord(sentence, i, last)) {
                    int together = joined(value, NUMBERS.getOrDefault(lower(sentence, next), -1));
                    if (together < 0) {
                        break;
                    }
                    value = together;
                    i = next;
                }
                text.append(value).append(' ');
                continue;
            }
            // The tokenizer joins "2 1/2" with a no-break space.
            word = word.replace('\u00a0', ' ');
            word = PART_OF.matcher(word).replaceFirst("$1 $2");
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            int blank = bare.lastIndexOf(' ') + 1;
            String name = FULL_NAMES.get(bare.substring(blank));
            text.append(name == null ? word : bare.substring(0, blank) + name).append(' ');
        }
        return text.toString().strip();
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).lower();
    }

    /** The next token that is no hyphen, or -1 past the last one. */
    private static int nextWord(Sentence sentence, int token, int last) {
        int next = token + 1;
        if (next <= last && DASHES.contains(sentence.token(next).word())) {
            next++;
        }
        return next <= last ? next : -1;
    }

    /** "twenty" and "four" are 24, "nineteen" and "ninety" 1990 and with "six" 1996; -1 where two words are two numbers. */
    private static int joined(int before, int next) {
        if (next < 0) {
            return -1;
        }
        if (next == 100) {
            return before >= 1 && before <= 20 ? before * 100 : -1;
        }
        boolean ones = next >= 1 && next <= 9;
        if (before >= 20 && before <= 90 && before % 10 == 0 && ones) {
            return before + next;
        }
        if (before >= 10 && before <= 20 && next >= 10 && next <= 90) {
            return before * 100 + next;
        }
        return before >= 1000 && before % 10 == 0 && ones ? before + next : -1;
    }
}
