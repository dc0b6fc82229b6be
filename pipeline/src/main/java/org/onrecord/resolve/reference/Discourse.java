package org.onrecord.resolve.reference;

import static org.onrecord.resolve.reference.AntecedentFeature.*;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;

/** What speaks for a pronoun's candidates beside one another, and for nobody known. One per article. Immutable. */
final class Discourse {

    /** Clauses that may stand over one another. */
    private static final int STEPS = 12;

    private final AnnotatedArticle article;
    private final Cast cast;
    private final ArticleClauses clauses;
    private final Quotations quoted;
    private final Statements statements;
    private final SpeakingTurns turns;
    private final Function<Span, String> resolver;

    /**
     * @param resolver local id of whom words mean, null where that is not known
     */
    Discourse(
            AnnotatedArticle article,
            Cast cast,
            ArticleClauses clauses,
            Statements statements,
            Function<Span, String> resolver) {
        this.article = article;
        this.cast = cast;
        this.clauses = clauses;
        this.quoted = article.quotations();
        this.statements = statements;
        this.turns = new SpeakingTurns(article, Antecedent.REACH);
        this.resolver = resolver;
    }

    /** Tells the candidates apart, and adds {@link Antecedent#NOBODY_KNOWN}. */
    void compare(Map<String, Antecedent> found, Sentence sentence, int token, Pronoun pronoun) {
        nearness(found, pronoun);
        chain(found, sentence, token, pronoun);
        speakers(found, sentence, token);
        nobody(found, sentence, token, pronoun);
    }

    /** Who is named last, alone, first. */
    private void nearness(Map<String, Antecedent> found, Pronoun pronoun) {
        found.values().stream()
                .max(Comparator.comparingInt(Antecedent::lastNamed))
                .ifPresent(nearest -> nearest.set(NEAREST));
        int least = found.values().stream().mapToInt(Antecedent::nearest).min().orElse(-1);
        List<Antecedent> near = found.values().stream()
                .filter(antecedent -> antecedent.nearest() == least)
                .toList();
        if (near.size() == 1) {
            near.get(0).set(ALONE);
        }
        cast.mentions().stream()
                .map(ActorMention::localId)
                .filter(id -> (cast.actor(id).kind() == ActorKind.PERSON) == pronoun.isOfPerson())
                .findFirst()
                .map(found::get)
                .ifPresent(first -> first.set(NAMED_FIRST));
    }

    /** Whom the last such pronoun means, and who was named since. */
    private void chain(Map<String, Antecedent> found, Sentence sentence, int token, Pronoun pronoun) {
        Token last = lastLike(sentence, token, pronoun);
        String meant = last == null ? null : resolver.apply(last.span());
        if (meant != null && found.containsKey(meant)) {
            found.get(meant).set(LAST_CHAIN);
        }
        for (Antecedent antecedent : found.values()) {
            if (last != null
                    && !antecedent.id.equals(meant)
                    && antecedent.lastNamed() > last.span().start()) {
                antecedent.set(NAMED_SINCE_CHAIN);
            }
        }
    }

    /** The last pronoun of the kind before a token, within reach; null where there is none. */
    private Token lastLike(Sentence sentence, int token, Pronoun pronoun) {
        boolean inQuotation = quoted.hold(sentence.token(token));
        for (int s = sentence.number(); s >= Math.max(0, sentence.number() - Antecedent.REACH); s--) {
            Sentence other = article.sentences().get(s);
            for (int i = (other == sentence ? token : other.size()) - 1; i >= 0; i--) {
                if (Pronoun.of(other.token(i)) == pronoun && (inQuotation || !quoted.hold(other.token(i)))) {
                    return other.token(i);
                }
            }
        }
        return null;
    }

    private void speakers(Map<String, Antecedent> found, Sentence sentence, int token) {
        int turn = turns.lastBefore(sentence, token);
        for (ActorMention mention : turn < 0
                ? List.<ActorMention>of()
                : cast.mentionsIn(article.sentences().get(turn).span())) {
            Sentence other = article.sentences().get(turn);
            boolean speaks = SpeakingTurns.isSpeaking(
                    other,
                    other.tokenAt(mention.span().start()),
                    other.tokenAt(mention.span().end() - 1));
            if (speaks && found.containsKey(mention.localId())) {
                found.get(mention.localId()).set(SPOKE_LAST);
            }
        }
        Span last = statements.speakerBefore(sentence.token(token).span().start());
        String said = last == null ? null : resolver.apply(last);
        if (said != null && found.containsKey(said)) {
            found.get(said).set(SAID_LAST);
        }
    }

    private void nobody(Map<String, Antecedent> found, Sentence sentence, int token, Pronoun pronoun) {
        Antecedent nobody = new Antecedent(Antecedent.NOBODY_KNOWN, false);
        nobody.set(NOBODY);
        nobody.set(NOBODY_OF_MANY, Math.log(1 + found.size()));
        nobody.set(NOBODY_QUOTED, quoted.hold(sentence.token(token)) ? 1 : 0);
        int above = subjectAbove(sentence, token, pronoun);
        String id = above < 0 ? null : idOf(clauses.of(sentence), above);
        if (id != null && found.containsKey(id)) {
            found.get(id).set(SUBJECT_ABOVE);
        } else if (above >= 0 && id == null) {
            nobody.set(NOBODY_ABOVE);
        }
        if (pronoun.isOfPerson() && isUnnamedPersonNear(sentence, token)) {
            nobody.set(NOBODY_UNNAMED_NEAR);
        }
        found.put(Antecedent.NOBODY_KNOWN, nobody);
    }

    /** Local id of whom a noun phrase means, by its head word; null where that is not known. */
    private String idOf(Clauses inside, int head) {
        return cast.mentionsIn(inside.sentence().span()).stream()
                .filter(mention -> mention.span().contains(inside.token(head).span()))
                .map(ActorMention::localId)
                .findFirst()
                .orElseGet(() -> resolver.apply(
                        inside.token(head).isPronoun() ? inside.token(head).span() : inside.phraseOf(head)));
    }

    /**
     * The nearest subject of a clause above that the pronoun may mean: "Holm said that she …", "Holm said that …, but
     * she …". -1 where there is none.
     */
    private int subjectAbove(Sentence sentence, int token, Pronoun pronoun) {
        Clauses inside = clauses.of(sentence);
        if (inside == null) {
            return -1;
        }
        ParsedSentence parsed = inside.sentence();
        int clause = parsed.head(token);
        for (int at = clause < 0 ? -1 : parsed.head(clause), steps = 0;
                at >= 0 && steps < STEPS;
                at = parsed.head(at), steps++) {
            int subject = parsed.child(at, "nsubj");
            boolean before = subject >= 0
                    && subject < token
                    && !(Roles.isObject(sentence, token) && subject == inside.subjectOf(clause))
                    && inside.isQuoted(subject) == inside.isQuoted(token)
                    && !inside.dominates(subject, token);
            if (before && mayMean(inside, subject, pronoun)) {
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

    /** "The woman left. She …": in the same or the last sentence, as a subject, and no name stands in the phrase. */
    private boolean isUnnamedPersonNear(Sentence sentence, int token) {
        for (int s = Math.max(0, sentence.number() - 1); s <= sentence.number(); s++) {
            Clauses inside = clauses.of(article.sentences().get(s));
            int end =
                    s == sentence.number() ? token : article.sentences().get(s).size();
            for (int i = 0; inside != null && i < end; i++) {
                boolean subject = inside.sentence().relation(i).startsWith("nsubj")
                        && inside.posStarts(i, "NN")
                        && !inside.token(i).pos().endsWith("S")
                        && Roles.isPerson(inside.sentence(), i)
                        && inside.isQuoted(i) == quoted.hold(sentence.token(token));
                if (subject && idOf(inside, i) == null) {
                    return true;
                }
            }
        }
        return false;
    }
}
