package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.grammar.BaseNounPhrase;
import org.onrecord.language.grammar.NounPhrases;

/**
 * An adverbial that names whose statement a clause is: "according to X", "in the words of X", "in X's
 * view", "as X put it", "per X" (Huddleston and Pullum 2002 call them evidential adjuncts). All numbers
 * are of tokens, ends included. Immutable.
 *
 * @param first of the adverbial
 * @param cueFirst of the words that attribute
 */
record SourceAdverbial(int first, int last, int cueFirst, int cueLast, String lemma, int sourceFirst, int sourceLast) {

    private static final Set<String> OPINIONS =
            Set.of("view", "opinion", "words", "judgment", "judgement", "estimation", "telling");
    private static final Set<String> NO_SOURCE = Set.of("WRB", "VBD", "VBP", "VBZ", "IN");
    private static final Pattern NOMINAL = Pattern.compile("NN.*|PRP|CD|DT");
    private static final Set<String> MEASURES = Set.of("DATE", "TIME", "DURATION", "MONEY", "PERCENT");

    /** All of an article in text order; those between quotation marks are left to whoever is quoted. */
    static List<SourceAdverbial> find(TokenTable t) {
        List<SourceAdverbial> found = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            SourceAdverbial here = t.quotation[i] >= 0 || t.sentenceLast(i) < i + 2 ? null : at(t, i);
            if (here != null && t.quotation[here.sourceFirst] < 0) {
                found.add(here);
                i = here.last;
            }
        }
        return found;
    }

    /** "In the words of X", "as X put it": quoted words that follow are all that X said. */
    boolean repeatsWords() {
        return lemma.equals("put it") || lemma.startsWith("in the words") || lemma.equals("words");
    }

    private static SourceAdverbial at(TokenTable t, int i) {
        return switch (word(t, i)) {
            case "according" -> word(t, i + 1).equals("to") ? before(t, i, i, i + 1, "according to") : null;
            case "per" -> isPer(t, i) ? before(t, i, i, i, "per") : null;
            case "in" -> opinion(t, i);
            case "as" -> putIt(t, i);
            default -> null;
        };
    }

    /** "Per" before a name where a clause begins or ends: not "ten per day". */
    private static boolean isPer(TokenTable t, int i) {
        boolean apart = i == t.sentenceFirst(i) || word(t, i - 1).equals(",");
        int next = t.tokens[i + 1].pos().equals("DT") ? i + 2 : i + 1;
        return apart && t.tokens[next].isProperNoun() && t.sentence[next] == t.sentence[i];
    }

    /** The source follows the cue. */
    private static SourceAdverbial before(TokenTable t, int first, int cueFirst, int cueLast, String lemma) {
        int source = cueLast + 1;
        int from = t.sentenceFirst(first);
        if (source > t.sentenceLast(first) || t.isPunctuation(source) || NO_SOURCE.contains(t.tokens[source].pos())) {
            return null;
        }
        int last = NounPhrases.last(t.sentenceAt(source), source - from) + from;
        return nominal(t, source, last)
                ? new SourceAdverbial(first, last, cueFirst, cueLast, lemma, source, last)
                : null;
    }

    /** What can have said something: a plan that was followed ("according to plan") cannot. */
    private static boolean nominal(TokenTable t, int first, int last) {
        boolean bare = first == last && t.tokens[first].pos().equals("NN");
        boolean any = false;
        for (int i = first; i <= last; i++) {
            any |= NOMINAL.matcher(t.tokens[i].pos()).matches() && !MEASURES.contains(t.tokens[i].ner());
        }
        return any && !bare;
    }

    /** "In X's view", "in the words of X". */
    private static SourceAdverbial opinion(TokenTable t, int i) {
        int end = t.sentenceLast(i);
        if (i + 3 <= end
                && word(t, i + 1).equals("the")
                && OPINIONS.contains(word(t, i + 2))
                && word(t, i + 3).equals("of")) {
            return before(t, i, i, i + 3, "in the " + word(t, i + 2) + " of");
        }
        for (int k = i + 2; k <= Math.min(end, i + 8); k++) {
            boolean owned = t.tokens[k - 1].pos().equals("POS")
                    || k == i + 2 && t.tokens[k - 1].pos().equals("PRP$");
            if (owned && OPINIONS.contains(word(t, k))) {
                int owner = t.tokens[k - 1].pos().equals("POS") ? k - 2 : k - 1;
                boolean plain = owner > i
                                && BaseNounPhrase.first(t.sentenceAt(i), owner - t.sentenceFirst(i))
                                        == i + 1 - t.sentenceFirst(i)
                        || owner == i + 1;
                boolean mine = word(t, owner).equals("my") || word(t, owner).equals("our");
                return plain && !mine ? new SourceAdverbial(i, k, k, k, word(t, k), i + 1, owner) : null;
            }
        }
        return null;
    }

    /** "As X put it". */
    private static SourceAdverbial putIt(TokenTable t, int i) {
        for (int k = i + 2; k + 1 <= Math.min(t.sentenceLast(i), i + 9); k++) {
            boolean put = (word(t, k).equals("put") || word(t, k).equals("puts"))
                    && word(t, k + 1).equals("it");
            if (put && BaseNounPhrase.last(t.sentenceAt(i), i + 1 - t.sentenceFirst(i)) == k - 1 - t.sentenceFirst(i)) {
                return new SourceAdverbial(i, k + 1, k, k + 1, "put it", i + 1, k - 1);
            }
        }
        return null;
    }

    private static String word(TokenTable t, int i) {
        return i >= t.size() ? "" : t.tokens[i].lower();
    }
}
