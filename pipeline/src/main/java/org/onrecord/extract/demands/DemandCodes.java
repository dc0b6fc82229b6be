package org.onrecord.extract.demands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.record.Strength;
import org.onrecord.words.WordList;

/**
 * Event codes of a demand by what is demanded: CAMEO 1.1b3 (roots 10 Demand and 02 Appeal) and
 * PLOVER (REQUEST with mode and context). Null codes where the content says too little.
 * Stateless.
 */
final class DemandCodes {

    /**
     * @param cameoCode of root 10, or of root 02 for an appeal; null where unsure
     */
    record Codes(String cameoCode, String cameoLabel, String ploverEvent, String ploverMode, String ploverContext) {}

    /** One line of cameo-content.tsv: all terms must fit. */
    private record ContentRule(String code, List<Term> terms) {

        static ContentRule of(String[] row) {
            return new ContentRule(
                    row[0], Arrays.stream(row[1].split(" ")).map(Term::of).toList());
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
    private static final List<ContentRule> RULES = WordList.rows("extract/demands/cameo-content.tsv").stream()
            .map(ContentRule::of)
            .toList();
    private static final Map<String, String[]> CODES = WordList.rows("extract/demands/cameo-codes.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row));

    private DemandCodes() {}

    /** Whether a noun names a thing that people demand of each other ("guarantee", "ban"). */
    static boolean isDemandable(String lemma) {
        return THINGS.contains(lemma.toLowerCase(Locale.ROOT));
    }

    static Codes of(Candidate candidate) {
        return of(ContentWords.of(candidate), candidate.strength());
    }

    /** @param content what is wanted */
    static Codes of(ContentWords content, Strength strength) {
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
        boolean appeal = strength == Strength.APPEAL;
        return new Codes(row[appeal ? 2 : 0], row[appeal ? 3 : 1], row[4], orNull(row[5]), orNull(row[6]));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
