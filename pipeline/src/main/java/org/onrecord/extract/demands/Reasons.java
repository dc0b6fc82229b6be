package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.ClauseSpan;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.words.WordList;

/** Finds why a demand is made: an explainer's labelled part, or a clause of reason after it. One per article; immutable. */
final class Reasons {

    private static final Set<String> ARGUING = WordList.words("extract/demands/arguing-verbs.txt");

    private static final Set<String> REASONING = WordList.words("extract/demands/reasoning-verbs.txt");
    /** How many sentences after a demand may give its reason. */
    private static final int NEXT_SENTENCES = 2;

    private final AnnotatedArticle article;
    private final ReferenceResolver referents;
    private final ExplainerParts parts;
    private final ArticleClauses clauses;

    Reasons(AnnotatedArticle article, ArticleClauses clauses, ReferenceResolver referents, ExplainerParts parts) {
        this.clauses = clauses;
        this.article = article;
        this.referents = referents;
        this.parts = parts;
    }

    /** Null where the text gives none. */
    Span of(DemandGroup group) {
        ExplainerParts.Part labelled = group.part(parts, ExplainerLabel.Kind.REASONING, referents::resolve);
        if (labelled != null) {
            return labelled.text();
        }
        for (Candidate statement : group.statements()) {
            Span clause = clauseAfter(statement);
            if (clause != null) {
                return clause;
            }
        }
        return arguedAfter(group);
    }

    /** "The union argues that …" soon after its demand: that clause; null where the demander argues nothing. */
    private Span arguedAfter(DemandGroup group) {
        Sentence stated = group.main().sentence();
        int last = Math.min(article.sentences().size() - 1, stated.number() + NEXT_SENTENCES);
        for (int i = stated.number() + 1; i <= last; i++) {
            Sentence sentence = article.sentences().get(i);
            Clauses clauses = this.clauses.of(sentence);
            if (clauses == null || sentence.block() > stated.block() + 1) {
                return null;
            }
            for (Token token : sentence.tokens()) {
                int subject = argues(clauses, token) ? clauses.sentence().child(token.index(), "nsubj") : -1;
                if (subject >= 0 && group.isDemander(referents.resolve(clauses.phraseOf(subject)))) {
                    return ClauseSpan.around(clauses, token.index());
                }
            }
        }
        return null;
    }

    private static boolean argues(Clauses clauses, Token verb) {
        return verb.isVerb()
                && REASONING.contains(verb.lowerLemma())
                && clauses.isTold(verb.index())
                && !clauses.isNegated(verb.index())
                && !clauses.is(verb.index() - 1, "also");
    }

    /** "…, because …", "…, arguing that …", after what is wanted. */
    private static Span clauseAfter(Candidate statement) {
        Clauses clauses = statement.clauses();
        if (clauses == null) {
            return null;
        }
        for (Token token : clauses.sentence().tokens()) {
            int at = token.index();
            boolean after = token.span().start() >= statement.content().end();
            boolean because = token.is("because") && at + 2 < clauses.sentence().size();
            boolean arguing =
                    token.pos().equals("VBG") && ARGUING.contains(token.lowerLemma()) && clauses.is(at - 1, ",");
            if (after && (because || arguing && isDemanders(statement, at))) {
                boolean that = arguing && clauses.is(at + 1, "that");
                return isOfAnotherClause(statement, at) ? null : reason(clauses, that ? at + 2 : at);
            }
        }
        return null;
    }

    /** "…, although she voted against the budget because …": why something else was done. */
    private static boolean isOfAnotherClause(Candidate statement, int because) {
        Sentence sentence = statement.sentence();
        for (int i = because - 1;
                i > 0 && sentence.token(i).span().start() >= statement.content().end();
                i--) {
            if (sentence.token(i).isFinite()
                    && !DemandLexicon.REPORTING_VERBS.contains(sentence.token(i).lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whoever argues is whoever demands. */
    private static boolean isDemanders(Candidate statement, int verb) {
        Clauses clauses = statement.clauses();
        int arguing = clauses.subjectOf(verb);
        return clauses.dominates(statement.cueToken(), verb)
                || arguing >= 0 && statement.isOfDemander(clauses.token(arguing));
    }

    /** From "because" or "arguing" to the end of its clause, a quotation or the sentence. */
    private static Span reason(Clauses clauses, int from) {
        ParsedSentence sentence = clauses.sentence();
        int last = sentence.size() - 1;
        for (int i = from; i < sentence.size(); i++) {
            boolean quotationEnds = clauses.closesQuotation(i) && !clauses.isQuotationOpen(from, i);
            if (quotationEnds || attributionBegins(clauses, i)) {
                last = i;
                break;
            }
        }
        while (last > from && (clauses.hasPos(last, ".", ":", ",") || clauses.isQuotationMark(last))) {
            last--;
        }
        return last > from ? sentence.spanOf(from, last) : null;
    }

    /** ", the mayor said" after the reason. */
    private static boolean attributionBegins(Clauses clauses, int comma) {
        ParsedSentence sentence = clauses.sentence();
        if (!clauses.is(comma, ",")) {
            return false;
        }
        for (int i = comma + 1; i < Math.min(comma + 9, sentence.size()); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return token.hasPos("VBD", "VBZ") && DemandLexicon.REPORTING_VERBS.contains(token.lowerLemma());
            }
            if (token.pos().startsWith("W") || token.hasPos("IN", "CC", "TO", ".", ",", ":")) {
                return false;
            }
        }
        return false;
    }
}
