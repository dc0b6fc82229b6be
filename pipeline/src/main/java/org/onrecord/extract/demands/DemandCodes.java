package org.onrecord.extract.demands;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.words.WordList;

/**
 * Event codes of a demand by what is demanded: CAMEO 1.1b3 (roots 10 Demand and 02 Appeal) and
 * PLOVER (REQUEST with mode and context). Null codes where the content says too little.
 */
final class DemandCodes {

    /**
     * @param cameoCode of root 10, or of root 02 for an appeal; null where unsure
     */
    record Codes(String cameoCode, String cameoLabel, String ploverEvent, String ploverMode, String ploverContext) {}

    /** One line of cameo-content.tsv: all terms must fit. */
    private record Rule(String code, List<Term> terms) {

        static Rule of(String[] row) {
            return new Rule(
                    row[0], List.of(row[1].split(" ")).stream().map(Term::of).toList());
        }

        boolean fits(ContentWords words) {
            return terms.stream().allMatch(term -> term.fits(words));
        }
    }

    /** One of several words, anywhere, as the main word ("^"), or nowhere ("!"). */
    private record Term(char where, List<String> words) {

        static Term of(String text) {
            boolean marked = text.startsWith("^") || text.startsWith("!");
            return new Term(
                    marked ? text.charAt(0) : ' ',
                    List.of(text.substring(marked ? 1 : 0).split("\\|")));
        }

        boolean fits(ContentWords content) {
            boolean found = where == '^'
                    ? words.stream().anyMatch(word -> matches(content.main(), word))
                    : words.stream()
                            .anyMatch(word -> content.lemmas().stream().anyMatch(lemma -> matches(lemma, word)));
            return found != (where == '!');
        }

        private static boolean matches(String lemma, String word) {
            return word.endsWith("*") ? lemma.startsWith(word.substring(0, word.length() - 1)) : lemma.equals(word);
        }
    }

    private static final Set<String> THINGS = WordList.words("extract/demands/demandable-things.txt");
    private static final List<Rule> RULES = WordList.rows("extract/demands/cameo-content.tsv").stream()
            .map(Rule::of)
            .toList();
    private static final Map<String, String[]> CODES = codes();

    private DemandCodes() {}

    private static Map<String, String[]> codes() {
        Map<String, String[]> byCode = new HashMap<>();
        WordList.rows("extract/demands/cameo-codes.tsv").forEach(row -> byCode.put(row[0], row));
        return byCode;
    }

    /** Whether a noun names a thing that people demand of each other ("guarantee", "ban"). */
    static boolean isDemandable(String lemma) {
        return THINGS.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /**
     * @param content what is wanted
     * @param strength appeal|demand|order|ultimatum
     */
    static Codes of(ContentWords content, String strength) {
        String[] row = content.denied()
                ? null
                : RULES.stream()
                        .filter(rule -> rule.fits(content))
                        .findFirst()
                        .map(rule -> CODES.get(rule.code()))
                        .orElse(null);
        if (row == null) {
            return new Codes(null, null, "REQUEST", null, null);
        }
        boolean appeal = strength.equals("appeal");
        return new Codes(row[appeal ? 2 : 0], row[appeal ? 3 : 1], row[4], orNull(row[5]), orNull(row[6]));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
