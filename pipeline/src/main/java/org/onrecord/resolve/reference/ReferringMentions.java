package org.onrecord.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.MentionType;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.lexicon.Titles;

/**
 * Mentions that name nobody but are known to mean an actor: pronouns ("she") and titles ("the
 * minister"). Beside the {@link Cast}'s own mentions, which are names. Stateless.
 */
public final class ReferringMentions {

    private ReferringMentions() {}

    /** In text order, with how pronoun or title; none overlaps a name. */
    public static List<ActorMention> find(AnnotatedArticle article, ReferenceResolver resolver) {
        List<ActorMention> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Span span = phraseAt(sentence, i);
                if (span == null || !resolver.cast().mentionsIn(span).isEmpty()) {
                    continue;
                }
                Referent referent = resolver.resolve(span);
                if (referent.status() == ReferenceStatus.RESOLVED) {
                    MentionType how = sentence.token(i).isPronoun() ? MentionType.PRONOUN : MentionType.TITLE;
                    found.add(new ActorMention(span, sentence.number(), referent.id(), how));
                }
            }
        }
        return found;
    }

    /** A pronoun of one person, or "the" with a title behind it; null where neither begins here. */
    private static Span phraseAt(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String word = token.lower();
        Pronoun pronoun = Pronoun.of(token);
        if (pronoun != null && pronoun.isOfPerson()) {
            return token.span();
        }
        if (!word.equals("the")) {
            return null;
        }
        int last = i;
        while (last + 1 < sentence.size()
                && (sentence.token(last + 1).isNoun()
                        || sentence.token(last + 1).pos().startsWith("JJ"))) {
            last++;
        }
        boolean title = last > i
                && Titles.isHead(sentence.token(last).word())
                && !sentence.token(last).pos().endsWith("S");
        return title ? sentence.spanOf(i, last) : null;
    }
}
