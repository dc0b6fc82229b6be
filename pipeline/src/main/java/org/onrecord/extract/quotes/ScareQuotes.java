package org.onrecord.extract.quotes;

import java.util.Arrays;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.record.Span;

/** Tells what somebody says from scare quotes, titles of works, nicknames and quoted fragments. Immutable. */
final class ScareQuotes {

    private static final String PAUSES = ".,?!…—–-";
    /** A fragment without a verb is a statement from so many words on. */
    private static final int SHORTEST_FRAGMENT = 4;
    /** Fewer capitalised words are as likely a name that is spoken. */
    private static final int SHORTEST_TITLE = 3;
    /** Shorter words of a title may stand uncapitalised. */
    private static final int SHORTEST_TITLE_WORD = 4;

    private final AnnotatedArticle article;

    ScareQuotes(AnnotatedArticle article) {
        this.article = article;
    }

    /**
     * @param starts whether it begins its sentence
     * @param before what precedes the quotation in its sentence
     * @param ahead the cue there that introduces it, null where there is none
     * @param behind the cue that follows it, null where there is none
     */
    boolean isSpeech(
            Quotation quotation, boolean starts, Segment before, Segment after, SpeechCue ahead, SpeechCue behind) {
        boolean pauses = endsWithPause(article, quotation);
        boolean verb = hasVerb(quotation.inner());
        if (before.isEmpty() && !starts) {
            return behind != null && pauses && verb;
        }
        if (!before.isEmpty() && !before.endsWithColon() && isTitle(quotation)) {
            return false;
        }
        if (before.isEmpty() || before.endsWithColon()) {
            return behind != null || !quotation.closed() || after.isEmpty() && (verb || pauses) || pauses && verb;
        }
        boolean capital = startsLikeSentence(quotation);
        if (capital && ahead != null && before.endsWithPause()) {
            return pauses || verb;
        }
        if (capital && behind != null && behind.sentence() == before.sentence() && verb) {
            return true;
        }
        boolean tight = ahead != null && before.isTight(ahead);
        if (!tight) {
            return false;
        }
        return capital && pauses || verb && length(quotation) >= SHORTEST_FRAGMENT;
    }

    /** All words but the short ones are capitalised, as in the name of a book, a song or a programme. */
    private boolean isTitle(Quotation quotation) {
        String words = article.slice(quotation.inner());
        return length(quotation) >= SHORTEST_TITLE && isName(quotation) && !words.endsWith("!") && !words.endsWith("?");
    }

    private boolean isName(Quotation quotation) {
        String[] words = words(quotation);
        long capitalised = Arrays.stream(words)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        boolean rest = Arrays.stream(words)
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || word.length() < SHORTEST_TITLE_WORD);
        return capitalised >= 2 && rest;
    }

    /** The last character of the words, nested marks aside, is one that ends or interrupts speech. */
    static boolean endsWithPause(AnnotatedArticle article, Quotation quotation) {
        int end = article.quotations().lastWordEnd(quotation);
        return PAUSES.contains(article.slice(new Span(end - 1, end)));
    }

    /** Begins like one, and has a verb or ends like one: no "Golden Goose"; no "This Week." right behind other words. */
    boolean isSentence(Quotation quotation, Segment before) {
        boolean behindWords = !before.isEmpty()
                && Character.isLetter(
                        before.lastWord().codePointBefore(before.lastWord().length()));
        return startsLikeSentence(quotation)
                && !(behindWords && isName(quotation))
                && (endsWithPause(article, quotation) || hasVerb(quotation.inner()));
    }

    boolean startsLikeSentence(Quotation quotation) {
        String words = article.slice(quotation.inner());
        int i = 0;
        while (i < words.length() - 1 && !Character.isLetterOrDigit(words.charAt(i))) {
            i++;
        }
        int first = words.codePointAt(i);
        return Character.isUpperCase(first) || !Character.isLetter(first) || words.startsWith("[");
    }

    private int length(Quotation quotation) {
        return words(quotation).length;
    }

    private String[] words(Quotation quotation) {
        return article.oneLine(quotation.inner()).split(" ");
    }

    private boolean hasVerb(Span inner) {
        return article.tokensIn(inner).stream()
                .anyMatch(token -> token.isFinite() || token.pos().equals("VB"));
    }
}
