package org.onrecord.extract.demands;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Event codes of a demand by what is demanded: CAMEO 1.1b3 (roots 10 Demand and 02 Appeal) and
 * PLOVER (REQUEST with mode and context). Null codes where the content says too little.
 */
final class DemandCodes {

  /**
   * @param cameoCode of root 10, or of root 02 for an appeal; null where unsure
   */
  record Codes(String cameoCode, String cameoLabel, String ploverEvent, String ploverMode, String ploverContext) {}

  private record Rule(String code, List<String> lemmas) {}

  private static final String NO_CODE = "-";
  private static final List<Rule> RULES =
      DemandLexicon.rows("cameo-content.tsv").stream()
          .map(row -> new Rule(row[0], List.of(row[1].split(" "))))
          .toList();
  private static final Set<String> THINGS =
      RULES.stream()
          .filter(rule -> rule.lemmas().size() == 1)
          .map(rule -> rule.lemmas().get(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String[]> CODES = codes();

  private DemandCodes() {}

  private static Map<String, String[]> codes() {
    Map<String, String[]> byCode = new HashMap<>();
    DemandLexicon.rows("cameo-codes.tsv").forEach(row -> byCode.put(row[0], row));
    return byCode;
  }

  /** Whether a noun names a thing that people demand of each other ("guarantee", "ban"). */
  static boolean isDemandable(String lemma) {
    return THINGS.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /**
   * @param lemmas of the words of what is wanted
   * @param strength appeal|demand|order|ultimatum
   */
  static Codes of(List<String> lemmas, String strength) {
    Set<String> words = new HashSet<>();
    lemmas.forEach(lemma -> words.add(lemma.equals("PERSON") ? lemma : lemma.toLowerCase(Locale.ROOT)));
    String code =
        RULES.stream()
            .filter(rule -> rule.lemmas().stream().allMatch(lemma -> holds(words, lemma)))
            .map(Rule::code)
            .filter(found -> !found.equals(NO_CODE))
            .findFirst()
            .orElse(null);
    String[] row = CODES.get(code);
    if (row == null) {
      return new Codes(null, null, "REQUEST", null, null);
    }
    boolean appeal = strength.equals("appeal");
    return new Codes(row[appeal ? 2 : 0], row[appeal ? 3 : 1], row[4], orNull(row[5]), orNull(row[6]));
  }

  private static boolean holds(Set<String> words, String lemma) {
    return lemma.endsWith("*")
        ? words.stream().anyMatch(word -> word.startsWith(lemma.substring(0, lemma.length() - 1)))
        : words.contains(lemma);
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

}
