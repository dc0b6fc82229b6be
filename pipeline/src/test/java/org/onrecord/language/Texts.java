package org.onrecord.language;

import org.onrecord.source.ArticleBuilder;
import org.onrecord.source.PlainText;

/** Makes articles out of a test's text: paragraphs with a blank line between. */
public final class Texts {

    private Texts() {}

    public static ArticleBuilder builder(String text) {
        ArticleBuilder builder = new ArticleBuilder();
        PlainText.read(text, builder);
        return builder;
    }

    /** With tokens, tags and names, without dependencies. */
    public static AnnotatedArticle tagged(String text) {
        return CoreNlpAnnotator.shared().annotate(builder(text).build(), sentence -> false);
    }

    /** With dependencies in every sentence. */
    public static AnnotatedArticle parsed(String text) {
        return CoreNlpAnnotator.shared().annotate(builder(text).build(), sentence -> true);
    }
}
