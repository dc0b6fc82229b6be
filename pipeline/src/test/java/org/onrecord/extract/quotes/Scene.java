package org.onrecord.extract.quotes;

import org.onrecord.extract.quotes.Surroundings.Segment;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
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

    Surroundings surroundings() {
        return new Surroundings(article);
    }

    Segment before() {
        return surroundings().before(quotation());
    }

    Segment after() {
        return surroundings().after(quotation());
    }

    SpeechCue cueBefore() {
        return new AdjacentCue(article).before(before());
    }

    SpeechCue cueAfter() {
        return new AdjacentCue(article).after(after(), quotation());
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
