package org.onrecord.resolve.reference;

import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;

/** The name right behind a title in small letters, which belongs to it: "foreman" of "said foreman Ole Brekk". Stateless. */
final class NameBehind {

    private NameBehind() {}

    /** The words with the person's name that follows them at once; themselves where none does. */
    static Span with(Span words, AnnotatedArticle article, Cast cast) {
        Sentence sentence = article.sentenceAt(words.start());
        int last = sentence == null ? -1 : sentence.tokenAt(words.end() - 1);
        boolean title = last >= 0
                && last + 1 < sentence.size()
                && sentence.hasPos(last, "NN")
                && cast.mentionsIn(sentence.token(last).span()).isEmpty();
        if (!title) {
            return words;
        }
        int next = sentence.token(last + 1).span().start();
        return cast.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.span().start() == next
                        && cast.actor(mention.localId()).kind() == ActorKind.PERSON)
                .findFirst()
                .map(ActorMention::span)
                .map(words::union)
                .orElse(words);
    }
}
