package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.words.WordList;

/**
 * What the words over a part of an explainer announce: "The union's reasoning", "NATO response", "What the city says".
 *
 * @param holder whose reasoning or response it is, as written; null where the label does not tell
 */
record ExplainerLabel(Kind kind, String holder) {

    enum Kind {
        /** Of whoever demands. */
        REASONING,
        /** Of somebody else. */
        RESPONSE,
        /** A reasoning where its holder is who demands, else a response. */
        STATEMENT
    }

    private static final List<String[]> WORDS = WordList.rows("extract/demands/explainer-labels.tsv");
    /** A pattern of the words that may stand before an item's number. */
    static final String ITEM_WORDS = words("-", "item");

    private static final String BESIDE = "(?:(?:" + words("-", "beside") + ") )*";
    private static final String HOLDER = "((?!(?:in|by|for|as|on|at|with|under|that|what|why|how)\\b).+?)";
    private static final String POSSESSIVE = "(?:['’]s|(?<=s)['’])";
    /** "of the traders", "to the plan", "so far", "2". */
    private static final String BEHIND =
            "(?: (?:of|from|by) ((?:(?! (?:to|on|about) ).)+))?(?: (?:to|for|behind|on|about|so) .+| \\d+)?";

    private static final String ASKING = "(?:what|how)(?: (?:did|does|do|has|have|will))? ";

    /** How a label is made of a word of some form and others: WORD stands for the word, groups are its holder. */
    private static final List<String[]> SHAPES = List.of(
            new String[] {"phrase", "WORD(?:\\b.*)?"},
            new String[] {"noun", "(?:" + HOLDER + POSSESSIVE + "? )??" + BESIDE + "WORD" + BEHIND},
            new String[] {"owned", HOLDER + POSSESSIVE + " " + BESIDE + "WORD" + BEHIND},
            new String[] {"verb", HOLDER + " WORD"},
            new String[] {"verb", ASKING + HOLDER + " WORD(?: .+)?"},
            new String[] {"asked", ASKING + HOLDER + " WORD(?: .+)?"});

    private static final List<Rule> RULES = rules();

    private record Rule(Kind kind, Pattern pattern) {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String[] shape : SHAPES) {
            for (Kind kind : Kind.values()) {
                String words = words(kind.name().toLowerCase(Locale.ROOT), shape[0]);
                String pattern = shape[1].replace("WORD", "(?:" + words + ")");
                if (!words.isEmpty()) {
                    rules.add(
                            new Rule(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
                }
            }
        }
        return List.copyOf(rules);
    }

    private static String words(String kind, String form) {
        return WORDS.stream()
                .filter(row -> row[0].equals(kind) && row[1].equals(form))
                .map(row -> Pattern.quote(row[2]))
                .collect(Collectors.joining("|"));
    }

    /**
     * @param text words before a colon, or a short heading
     * @return null where they announce neither
     */
    static ExplainerLabel parse(String text) {
        String label = text.strip().replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[?:.]$", "");
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(label);
            if (matcher.matches()) {
                return new ExplainerLabel(rule.kind(), holder(matcher));
            }
        }
        return null;
    }

    private static String holder(Matcher matcher) {
        String holder = null;
        for (int i = 1; i <= matcher.groupCount() && holder == null; i++) {
            holder = matcher.group(i);
        }
        return holder;
    }
}
