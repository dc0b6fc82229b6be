package org.onrecord.language;

import java.util.function.Predicate;
import org.onrecord.record.Article;

/** Turns an article into an annotated one. Implementations are thread-safe. */
public interface Annotator {

    /**
     * @param article with its blocks; its text is not changed
     * @param worthParsing which sentences get dependencies; it sees tokens, lemmas and names
     */
    AnnotatedArticle annotate(Article article, Predicate<Sentence> worthParsing);
}
