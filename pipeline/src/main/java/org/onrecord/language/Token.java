package org.onrecord.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.record.Span;

/**
 * A word or mark of a sentence. Immutable.
 *
 * @param index position in the sentence, from 0
 * @param word as tokenised: brackets and quotation marks as in the text
 * @param lemma dictionary form, lower case but for names
 * @param pos Penn Treebank part of speech
 * @param ner type of the name that it is part of: PERSON, ORGANIZATION, LOCATION or O
 * @param span where it stands in the article
 */
public record Token(int index, String word, String lemma, String pos, String ner, Span span) {

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Pattern DASHES = Pattern.compile("[-\\u2010-\\u2015]+");

    /** The same as part of a name. */
    public Token named(String type) {
        return new Token(index, word, lemma, pos, type, span);
    }

    /** The word in lower case. */
    public String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The lemma in lower case. */
    public String lowerLemma() {
        return lemma.toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of these words, which are in lower case. */
    public boolean is(String... words) {
        return isOneOf(lower(), words);
    }

    public boolean hasLemma(String... lemmas) {
        return isOneOf(lowerLemma(), lemmas);
    }

    public boolean hasPos(String... tags) {
        return isOneOf(pos, tags);
    }

    private static boolean isOneOf(String text, String... wanted) {
        for (String one : wanted) {
            if (text.equals(one)) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    /** A finite verb or a modal. */
    public boolean isFinite() {
        return FINITE.contains(pos);
    }

    /** A finite verb, no modal. */
    public boolean isFiniteVerb() {
        return isFinite() && !isModal();
    }

    /** Whether it stands in its dictionary form. */
    public boolean isBaseForm() {
        return lower().equals(lowerLemma());
    }

    /** "pay" with or without a subject. */
    public boolean isBareVerb() {
        return hasPos("VB", "VBP");
    }

    public boolean isModal() {
        return pos.equals("MD");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    public boolean isPronoun() {
        return pos.equals("PRP") || pos.equals("PRP$");
    }

    public boolean isNamed() {
        return !ner.equals("O");
    }

    /** A mark, other than a currency's. */
    public boolean isPunctuation() {
        return !Character.isLetterOrDigit(word.codePointAt(0)) && !pos.equals("$");
    }

    /** What the tagger takes for a mark: a hyphen too. */
    public boolean isMark() {
        return !Character.isLetter(pos.charAt(0)) && !pos.equals("$") || pos.equals("HYPH");
    }

    /** Nothing but hyphens or dashes of any length. */
    public boolean isDash() {
        return DASHES.matcher(word).matches();
    }
}
