package org.onrecord.language.grammar;

import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.quotation.Quotations;

/** The {@link Clauses} of an article's sentences, each made once, when it is asked for. Not thread-safe. */
public final class ArticleClauses {

    private final Quotations quotations;
    private final Clauses[] made;

    public ArticleClauses(AnnotatedArticle article) {
        quotations = article.quotations();
        made = new Clauses[article.sentences().size()];
    }

    /** Null where the sentence, one of the article, was not parsed. */
    public Clauses of(Sentence sentence) {
        if (made[sentence.number()] == null && sentence instanceof ParsedSentence parsed) {
            made[sentence.number()] = new Clauses(parsed, quotations);
        }
        return made[sentence.number()];
    }
}
