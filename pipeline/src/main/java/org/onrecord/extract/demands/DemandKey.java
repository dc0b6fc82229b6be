package org.onrecord.extract.demands;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.record.Sha256;
import org.onrecord.words.WordList;

/**
 * The key that a demand shares with the same demand in other articles. Same means: the same actor demands
 * it, and the content words are the same but for order and the plural's ending (the S-stemmer of Harman,
 * "How effective is suffixing?", JASIS 42, 1991). Negations and numbers count. Stateless.
 */
public final class DemandKey {

    private static final Set<String> FUNCTION_WORDS = WordList.words("extract/demands/key-function-words.txt");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
    private static final Pattern IES = Pattern.compile(".+(?<![ea])ies");
    private static final Pattern ES = Pattern.compile(".+(?<![aeo])es");
    private static final Pattern S = Pattern.compile(".+(?<![us])s");
    private static final int DIGITS = 12;

    private DemandKey() {}

    /**
     * @param demanderId the run's actor id, or null
     * @param addresseeId the run's actor id, or null; it counts only where the demand is a single word ("resign")
     * @param demand what is demanded, in the article's words
     * @return "k-" and 12 hexadecimal digits; null where the demander is unknown, no content word is left,
     *     or a single word is demanded of nobody known
     */
    public static String of(String demanderId, String addresseeId, String demand) {
        Set<String> words = contentWords(demand);
        boolean single = words.size() == 1;
        if (demanderId == null || words.isEmpty() || single && addresseeId == null) {
            return null;
        }
        String same = demanderId + "\n" + (single ? addresseeId : "") + "\n" + String.join(" ", words);
        return "k-" + Sha256.of(same).substring(0, DIGITS);
    }

    private static Set<String> contentWords(String demand) {
        Set<String> words = new TreeSet<>();
        String plain = Normalizer.normalize(demand, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        Matcher matcher =
                WORD.matcher(POSSESSIVE.matcher(plain.replace("n't", " not")).replaceAll(""));
        while (matcher.find()) {
            if (!FUNCTION_WORDS.contains(matcher.group())) {
                words.add(singular(matcher.group()));
            }
        }
        return words;
    }

    /** Harman's three rules, the first that fits. */
    private static String singular(String word) {
        if (IES.matcher(word).matches()) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = ES.matcher(word).matches() || S.matcher(word).matches();
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
