package org.onrecord.resolve.places;

import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.lexicon.Titles;

/** Reads names off a sentence: runs of one kind of entity, and words as they are looked up. Immutable. */
final class NameReader {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final String PERSON = "PERSON";

    private final AnnotatedArticle article;
    private final Sentence sentence;

    NameReader(AnnotatedArticle article, Sentence sentence) {
        this.article = article;
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    String word(int index) {
        return sentence.token(index).word();
    }

    /** As read, but that a capital's name alone is a person's only where the article has somebody of that name. */
    String ner(int index) {
        String tag = sentence.token(index).ner();
        return isFacility(index) || tag.equals(PERSON) && isCapital(index) ? "LOCATION" : tag;
    }

    /** A building or a work, not a settlement or a landscape. */
    boolean isFacility(int index) {
        return sentence.token(index).ner().equals("FACILITY");
    }

    private boolean isCapital(int index) {
        boolean alone = !isPerson(sentence, index - 1) && !isPerson(sentence, index + 1);
        String before = index == 0 ? "" : word(index - 1);
        return alone
                && Countries.shared().seat(word(index)) != null
                && !Titles.isHonorific(before)
                && !Titles.isHead(before)
                && article.sentences().stream().noneMatch(other -> namesSomebody(other, word(index)));
    }

    private static boolean namesSomebody(Sentence other, String surname) {
        return other.tokens().stream()
                .anyMatch(token -> token.word().equals(surname)
                        && isPerson(other, token.index())
                        && isPerson(other, token.index() - 1));
    }

    private static boolean isPerson(Sentence sentence, int index) {
        return index >= 0
                && index < sentence.size()
                && sentence.token(index).ner().equals(PERSON);
    }

    /** Begins with a capital letter; "al-Hasakah" does after its article. */
    boolean isCapitalised(int index) {
        String word = word(index);
        int hyphen = word.indexOf('-');
        boolean article = hyphen > 0 && hyphen < 4 && hyphen + 1 < word.length();
        return Character.isUpperCase(word.codePointAt(0))
                || article && Character.isUpperCase(word.codePointAt(hyphen + 1));
    }

    /** A capitalised proper noun. */
    boolean isName(int index) {
        Token token = sentence.token(index);
        return token.isProperNoun() && isCapitalised(index);
    }

    /** Index of the last of at most so many tokens. */
    int lastFrom(int first, int tokens) {
        return Math.min(sentence.size(), first + tokens) - 1;
    }

    /** The words from the text, with single spaces and straight apostrophes. */
    String text(int first, int last) {
        String text = article.slice(sentence.spanOf(first, last));
        return first == last ? text : BLANKS.matcher(text).replaceAll(" ").replace('’', '\'');
    }

    /** First token of the run of tokens of the same entity kind; the token itself outside entities. */
    int runStart(int index) {
        int start = index;
        while (start > 0 && isSameEntity(start - 1, index)) {
            start--;
        }
        return start;
    }

    int runEnd(int index) {
        int end = index;
        while (end + 1 < sentence.size() && isSameEntity(end + 1, index)) {
            end++;
        }
        return end;
    }

    private boolean isSameEntity(int other, int index) {
        return sentence.token(index).isNamed() && ner(other).equals(ner(index));
    }

    /** Whether the entity that these tokens belong to has more tokens than these. */
    boolean isInLongerRun(int first, int last) {
        return runStart(first) < first || runEnd(last) > last;
    }
}
