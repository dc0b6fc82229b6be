package org.onrecord.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;

/**
 * Says who speaks a quotation that no verb gives to anybody: among those who are named around it, the one that the reader's
 * head for speakers takes for its speaker. One per article; immutable.
 */
final class QuotationSpeakers {

    private static final int SENTENCES_BEFORE = 6;
    private static final int SENTENCES_BEHIND = 2;

    private final AnnotatedArticle article;
    private final Cast cast;

    /** A name or a pronoun, and the token that stands for it. */
    private record Named(Span words, int token) {}

    QuotationSpeakers(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /**
     * @param words quoted ones, without their marks
     * @return the words that most likely name who speaks them; null where nobody is named around them
     */
    NamedSpeaker of(Span words) {
        Sentence first = article.sentenceAt(words.start());
        Sentence last = article.sentenceAt(words.end() - 1);
        if (first == null || last == null || first.tokenAt(words.start()) < 0) {
            return null;
        }
        List<Named> around = around(words, first, last);
        double[] odds = article.reading()
                .speaker(
                        article.reading().token(first, first.tokenAt(words.start())),
                        around.stream().map(Named::token).toList());
        int best = -1;
        for (int i = 0; i < odds.length; i++) {
            if (!Double.isNaN(odds[i]) && (best < 0 || odds[i] > odds[best])) {
                best = i;
            }
        }
        return best < 0 ? null : new NamedSpeaker(around.get(best).words(), 1 / (1 + Math.exp(-odds[best])));
    }

    private List<Named> around(Span words, Sentence first, Sentence last) {
        List<Named> found = new ArrayList<>();
        int from = Math.max(0, first.number() - SENTENCES_BEFORE);
        int to = Math.min(article.sentences().size(), last.number() + SENTENCES_BEHIND + 1);
        for (Sentence sentence : article.sentences().subList(from, to)) {
            for (ActorMention mention : cast.mentionsIn(sentence.span())) {
                ActorKind kind = cast.actor(mention.localId()).kind();
                if (kind != ActorKind.COUNTRY) {
                    add(found, words, sentence, sentence.tokenAt(mention.span().end() - 1), mention.span());
                }
            }
            for (int i = 0; i < sentence.size(); i++) {
                Pronoun pronoun = Pronoun.of(sentence.token(i));
                if (pronoun == Pronoun.HE || pronoun == Pronoun.SHE) {
                    add(found, words, sentence, i, sentence.token(i).span());
                }
            }
        }
        return found;
    }

    private void add(List<Named> found, Span words, Sentence sentence, int token, Span named) {
        boolean quoted = article.quotations().hold(sentence.token(token)) || named.overlaps(words);
        if (!quoted) {
            found.add(new Named(named, article.reading().token(sentence, token)));
        }
    }
}
