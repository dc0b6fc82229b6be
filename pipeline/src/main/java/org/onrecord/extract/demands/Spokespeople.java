package org.onrecord.extract.demands;

import java.util.Locale;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.ActorNouns;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/** "Voss, a spokesman for the company", "the company's director": who answers in the name of somebody else. Stateless. */
final class Spokespeople {

    private static final int SHORTEST_NAME = 4;

    private Spokespeople() {}

    /**
     * @param words for who answers
     * @param asked words for who was asked
     */
    static boolean speakFor(AnnotatedArticle article, ArticleClauses allClauses, Span words, Span asked) {
        String name = article.slice(asked).toLowerCase(Locale.ROOT);
        Sentence sentence = article.sentenceAt(words.start());
        Clauses clauses = allClauses.of(sentence);
        if (clauses == null || name.length() < SHORTEST_NAME) {
            return false;
        }
        int head = clauses.nounAt(sentence.tokenAt(words.start()));
        int title = head < 0 ? -1 : clauses.sentence().child(head, "appos");
        boolean described = head >= 0 && ActorNouns.isPerson(clauses.token(head).lowerLemma());
        return described && belongsTo(clauses, head, name) || title >= 0 && belongsTo(clauses, title, name);
    }

    private static boolean belongsTo(Clauses clauses, int holder, String name) {
        int owner = clauses.sentence().child(holder, "nmod", "nmod:poss");
        return owner >= 0 && name.endsWith(clauses.token(owner).lower());
    }
}
