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

/** Finds why a demand is made: an explainer's labelled part, or a clause of reason after it. One per article. */
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
                boolean argues = token.isVerb()
                        && REASONING.contains(token.lowerLemma())
                        && clauses.isTold(token.index())
                        && !clauses.isNegated(token.index())
                        && !clauses.is(token.index() - 1, "also");
                int subject = argues ? clauses.sentence().child(token.index(), "nsubj") : -1;
                if (subject >= 0
                        && group.demander().id() != null
                        && group.demander()
                                .id()
                                .equals(referents
                                        .resolve(clauses.phraseOf(subject))
                                        .id())) {
                    return ClauseSpan.around(clauses, token.index());
                }
            }
        }
        return null;
    }

    /** "…, because …", "…, arguing that …", after what is wanted. */
    private static Span clauseAfter(Candidate statement) {
        Sentence sentence = statement.sentence();
        for (Token token : sentence.tokens()) {
            if (token.span().start() < statement.content().end()) {
                continue;
            }
            boolean because = token.lower().equals("because") && token.index() + 2 < sentence.size();
            boolean arguing = token.pos().equals("VBG")
                    && ARGUING.contains(token.lowerLemma())
                    && token.index() > 0
                    && sentence.token(token.index() - 1).word().equals(",")
                    && statement.clauses() != null
                    && isDemanders(statement, token.index());
            if ((because || arguing) && isOfAnotherClause(statement, token.index())) {
                return null;
            }
            if (because || arguing) {
                boolean that = arguing && sentence.is(token.index() + 1, "that");
                return reason(statement.clauses(), that ? token.index() + 2 : token.index());
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
            boolean finite = sentence.token(i).pos().matches("VB[DZP]|MD");
            if (finite
                    && !DemandLexicon.REPORTING_VERBS.contains(sentence.token(i).lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation that ends at a token begins within the reason. */
    private static boolean opens(Clauses clauses, int from, int end) {
        int open = 0;
        for (int i = from; i < end; i++) {
            open += clauses.opensQuotation(i) ? 1 : clauses.closesQuotation(i) ? -1 : 0;
        }
        return open > 0;
    }

    /** Whoever argues is whoever demands. */
    private static boolean isDemanders(Candidate statement, int verb) {
        Clauses clauses = statement.clauses();
        int arguing = clauses.subjectOf(verb);
        return clauses.dominates(statement.cueToken(), verb)
                || arguing >= 0
                        && statement.demander() != null
                        && statement
                                .demander()
                                .overlaps(statement.sentence().token(arguing).span());
    }

    /** From "because" or "arguing" to the end of its clause, a quotation or the sentence. */
    private static Span reason(Clauses clauses, int from) {
        ParsedSentence sentence = clauses.sentence();
        int last = sentence.size() - 1;
        for (int i = from; i < sentence.size(); i++) {
            boolean quotationEnds = clauses.closesQuotation(i) && !opens(clauses, from, i);
            if (quotationEnds || attributionBegins(clauses, i)) {
                last = i;
                break;
            }
        }
        while (last > from && sentence.token(last).pos().matches("\\.|``|''|:|,")) {
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
                return token.pos().matches("VB[DZ]") && DemandLexicon.REPORTING_VERBS.contains(token.lowerLemma());
            }
            if (token.pos().matches("IN|W.*|CC|[.,:]|TO")) {
                return false;
            }
        }
        return false;
    }
}
