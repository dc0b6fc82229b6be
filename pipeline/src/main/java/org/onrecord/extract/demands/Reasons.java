package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ClauseSpan;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Finds why a demand is made: an explainer's labelled part, or a clause of reason after it. One per article. */
final class Reasons {

    private static final Set<String> ARGUING = WordList.words("extract/demands/arguing-verbs.txt");

    private static final Set<String> REASONING = WordList.words("extract/demands/reasoning-verbs.txt");
    /** How many sentences after a demand may give its reason. */
    private static final int NEXT_SENTENCES = 2;

    private final AnnotatedArticle article;
    private final Antecedents referents;
    private final ExplainerParts parts;

    Reasons(AnnotatedArticle article, Antecedents referents, ExplainerParts parts) {
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
            if (!sentence.isParsed() || sentence.block() > stated.block() + 1) {
                return null;
            }
            Clauses clauses = new Clauses(sentence);
            for (Token token : sentence.tokens()) {
                boolean argues = token.isVerb()
                        && REASONING.contains(Clauses.lemma(token))
                        && clauses.isTold(token.index())
                        && !clauses.isNegated(token.index())
                        && !clauses.is(token.index() - 1, "also");
                int subject = argues ? sentence.child(token.index(), "nsubj") : -1;
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
            boolean because = Clauses.lower(token).equals("because") && token.index() + 2 < sentence.size();
            boolean arguing = token.pos().equals("VBG")
                    && ARGUING.contains(Clauses.lemma(token))
                    && token.index() > 0
                    && sentence.token(token.index() - 1).word().equals(",")
                    && sentence.isParsed()
                    && isDemanders(statement, token.index());
            if ((because || arguing) && isOfAnotherClause(statement, token.index())) {
                return null;
            }
            if (because || arguing) {
                boolean that = arguing && new Clauses(sentence).is(token.index() + 1, "that");
                return reason(sentence, that ? token.index() + 2 : token.index());
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
            if (finite && !DemandLexicon.REPORTING_VERBS.contains(Clauses.lemma(sentence.token(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation that ends at a token begins within the reason. */
    private static boolean opens(Sentence sentence, int from, int end) {
        Clauses clauses = new Clauses(sentence);
        int open = 0;
        for (int i = from; i < end; i++) {
            open += clauses.opensQuotation(i) ? 1 : clauses.closesQuotation(i) ? -1 : 0;
        }
        return open > 0;
    }

    /** Whoever argues is whoever demands. */
    private static boolean isDemanders(Candidate statement, int verb) {
        Clauses clauses = new Clauses(statement.sentence());
        int arguing = clauses.subjectOf(verb);
        return clauses.dominates(statement.cueToken(), verb)
                || arguing >= 0
                        && statement.demander() != null
                        && statement
                                .demander()
                                .overlaps(statement.sentence().token(arguing).span());
    }

    /** From "because" or "arguing" to the end of its clause, a quotation or the sentence. */
    private static Span reason(Sentence sentence, int from) {
        Clauses clauses = new Clauses(sentence);
        int last = sentence.size() - 1;
        for (int i = from; i < sentence.size(); i++) {
            boolean quotationEnds = clauses.closesQuotation(i) && !opens(sentence, from, i);
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
        Sentence sentence = clauses.sentence();
        if (!clauses.is(comma, ",")) {
            return false;
        }
        for (int i = comma + 1; i < Math.min(comma + 9, sentence.size()); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return token.pos().matches("VB[DZ]") && DemandLexicon.REPORTING_VERBS.contains(Clauses.lemma(token));
            }
            if (token.pos().matches("IN|W.*|CC|[.,:]|TO")) {
                return false;
            }
        }
        return false;
    }
}
