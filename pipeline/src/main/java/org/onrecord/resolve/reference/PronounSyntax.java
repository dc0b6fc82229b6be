package org.onrecord.resolve.reference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;

/** What sentences' trees say of whom a pronoun means. One per article. Immutable. */
final class PronounSyntax {

    /** Clauses that may stand over one another. */
    private static final int STEPS = 12;

    private final AnnotatedArticle article;
    private final Cast cast;
    private final ArticleClauses clauses;
    /** Local id of whom words mean, null where that is not known. */
    private final Function<Span, String> resolver;

    PronounSyntax(AnnotatedArticle article, Cast cast, ArticleClauses clauses, Function<Span, String> resolver) {
        this.article = article;
        this.cast = cast;
        this.clauses = clauses;
        this.resolver = resolver;
    }

    /**
     * Local ids of those who cannot be meant: another argument of the pronoun's verb, and who does to it what the verb says
     * ("Brandt met Voss and urged him").
     */
    Set<String> excluded(PronounToken pronoun) {
        Set<String> excluded = new HashSet<>();
        if (Pronoun.isReflexive(pronoun.token().lower())) {
            return excluded;
        }
        Sentence sentence = pronoun.sentence();
        for (ActorMention mention : cast.mentionsIn(sentence.span())) {
            int last = sentence.tokenAt(mention.span().end() - 1);
            if (Roles.areOfOneVerb(sentence, pronoun.index(), last)) {
                excluded.add(mention.localId());
            }
        }
        Clauses inside = pronoun.isObject() ? clauses.of(sentence) : null;
        int doer = inside == null ? -1 : inside.subjectOf(inside.sentence().head(pronoun.index()));
        if (doer >= 0) {
            cast.mentionsIn(inside.phraseOf(doer)).forEach(mention -> excluded.add(mention.localId()));
            Optional.ofNullable(resolver.apply(inside.token(doer).span())).ifPresent(excluded::add);
        }
        return excluded;
    }

    /**
     * A subject of a clause above the pronoun's.
     *
     * @param id local id of whom it means, null where that is not known
     */
    record Above(String id) {}

    /** The nearest that the pronoun may mean: "Holm said that she …", "Holm said that …, but she …". */
    Optional<Above> subjectAbove(PronounToken pronoun) {
        Clauses inside = clauses.of(pronoun.sentence());
        int subject = inside == null ? -1 : subjectAbove(inside, pronoun);
        return subject < 0 ? Optional.empty() : Optional.of(new Above(idOf(inside, subject)));
    }

    private static int subjectAbove(Clauses inside, PronounToken pronoun) {
        ParsedSentence parsed = inside.sentence();
        int token = pronoun.index();
        int clause = parsed.head(token);
        for (int at = clause < 0 ? -1 : parsed.head(clause), steps = 0;
                at >= 0 && steps < STEPS;
                at = parsed.head(at), steps++) {
            int subject = parsed.child(at, "nsubj");
            boolean before = subject >= 0
                    && subject < token
                    && !(pronoun.isObject() && subject == inside.subjectOf(clause))
                    && inside.isQuoted(subject) == inside.isQuoted(token)
                    && !inside.dominates(subject, token);
            if (before && mayMean(inside, subject, pronoun.pronoun())) {
                return subject;
            }
        }
        return -1;
    }

    private static boolean mayMean(Clauses clauses, int subject, Pronoun pronoun) {
        Token token = clauses.token(subject);
        if (token.isPronoun()) {
            return Pronoun.of(token) == pronoun;
        }
        boolean several = token.pos().endsWith("S") || clauses.sentence().child(subject, "conj") >= 0;
        return clauses.isSomebody(subject)
                && several == (pronoun == Pronoun.THEY)
                && (!pronoun.isOfPerson() || token.isNamed() || Roles.isPerson(clauses.sentence(), subject));
    }

    /** Local id of whom a noun phrase means, by its head word; null where that is not known. */
    private String idOf(Clauses inside, int head) {
        Span word = inside.token(head).span();
        return cast.mentionsIn(inside.sentence().span()).stream()
                .filter(mention -> mention.span().contains(word))
                .map(ActorMention::localId)
                .findFirst()
                .orElseGet(() -> resolver.apply(inside.token(head).isPronoun() ? word : inside.phraseOf(head)));
    }

    /** "The woman left. She …": in the same or the last sentence, as a subject, and no name stands in the phrase. */
    boolean isUnnamedPersonNear(PronounToken pronoun) {
        boolean isQuoted = article.quotations().hold(pronoun.token());
        int number = pronoun.sentence().number();
        for (Sentence sentence : article.sentences().subList(Math.max(0, number - 1), number + 1)) {
            Clauses inside = clauses.of(sentence);
            for (int i = 0; inside != null && i < pronoun.endIn(sentence); i++) {
                boolean subject = inside.sentence().relation(i).startsWith("nsubj")
                        && inside.posStarts(i, "NN")
                        && !inside.token(i).pos().endsWith("S")
                        && Roles.isPerson(inside.sentence(), i)
                        && inside.isQuoted(i) == isQuoted;
                if (subject && idOf(inside, i) == null) {
                    return true;
                }
            }
        }
        return false;
    }
}
