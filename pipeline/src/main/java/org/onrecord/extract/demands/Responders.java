package org.onrecord.extract.demands;

import java.util.Locale;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.ActorNouns;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Referent;

/** Tells whether somebody is the one who was asked, or answers in his name. One per article. Not thread-safe. */
final class Responders {

    private static final int SHORTEST_NAME = 4;
    /** Code points between a demand and a pronoun that can only mean the one who was asked. */
    private static final int NEAR_PRONOUN = 12;

    private final AnnotatedArticle article;
    private final ArticleClauses clauses;
    private final ReferenceResolver referents;

    Responders(AnnotatedArticle article, ArticleClauses clauses, ReferenceResolver referents) {
        this.article = article;
        this.clauses = clauses;
        this.referents = referents;
    }

    /**
     * @param words for who answers
     * @param who they mean
     */
    boolean isAddressee(Span words, Referent who, DemandGroup group) {
        if (group.addressed() == null) {
            return false;
        }
        Span addressee = group.addressed().addressee();
        boolean atOnce = words.start() > addressee.end()
                && words.start() - group.main().content().end() < NEAR_PRONOUN;
        return atOnce && who.id() == null && Pronoun.isThirdPerson(article.slice(words))
                || speaksFor(words, addressee)
                || who.id() != null
                        && who.id().equals(referents.resolve(addressee).id())
                || article.slice(addressee).equalsIgnoreCase(article.slice(words));
    }

    /** "Voss, a spokesman for the company", "the company's director". */
    private boolean speaksFor(Span words, Span asked) {
        String name = article.slice(asked).toLowerCase(Locale.ROOT);
        Sentence sentence = article.sentenceAt(words.start());
        Clauses inside = clauses.of(sentence);
        if (inside == null || name.length() < SHORTEST_NAME) {
            return false;
        }
        int head = inside.nounAt(sentence.tokenAt(words.start()));
        if (head < 0) {
            return false;
        }
        int title = inside.sentence().child(head, "appos");
        boolean described = ActorNouns.isPerson(inside.token(head).lowerLemma());
        return described && belongsTo(inside, head, name) || title >= 0 && belongsTo(inside, title, name);
    }

    private static boolean belongsTo(Clauses clauses, int holder, String name) {
        int owner = clauses.sentence().child(holder, "nmod", "nmod:poss");
        return owner >= 0 && name.endsWith(clauses.token(owner).lower());
    }
}
