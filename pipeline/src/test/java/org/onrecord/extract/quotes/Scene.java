package org.onrecord.extract.quotes;

import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.language.quotation.Quotations;

/** A text of {@link Conllu}'s lines with its first quotation and what stands beside it. */
record Scene(AnnotatedArticle article) {

    static Scene of(String lines) {
        return new Scene(Conllu.article(lines));
    }

    /** The first one. */
    Quotation quotation() {
        return quoted().outermost().get(0);
    }

    Quotations quoted() {
        return article.quotations();
    }

    QuotationContext context() {
        return new QuotationContext(article, new ArticleClauses(article));
    }

    Segment before() {
        return context().before(quotation());
    }

    Segment after() {
        return context().after(quotation());
    }

    SpeechCue cueBefore() {
        return new CueChooser(article).before(before());
    }

    SpeechCue cueAfter() {
        return new CueChooser(article).after(after(), quotation());
    }

    /** "say Ada Lind"; "-" for a lemma or source that a cue has not, "none" for no cue. */
    String words(SpeechCue cue) {
        if (cue == null) {
            return "none";
        }
        String source = cue.source() == null ? "-" : article.slice(cue.source());
        return (cue.lemma() == null ? "-" : cue.lemma()) + " " + source;
    }
}
