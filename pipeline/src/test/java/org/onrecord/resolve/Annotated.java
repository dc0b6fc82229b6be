package org.onrecord.resolve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.CastBuilder;
import org.onrecord.resolve.places.GeoResolver;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Statement;

/** Makes annotated articles out of a test's text. All people in these tests are invented. */
public final class Annotated {

    private Annotated() {}

    /**
     * @param text paragraphs with a blank line between
     */
    public static AnnotatedArticle of(String text) {
        return Texts.parsed(text);
    }

    public static Cast cast(AnnotatedArticle article) {
        return new CastBuilder().build(article, new GeoResolver().resolve(article));
    }

    public static Cast cast(String text) {
        return cast(of(text));
    }

    /**
     * @param statements of the article
     */
    public static ReferenceResolver resolver(AnnotatedArticle article, Statement... statements) {
        return new ReferenceResolver(article, cast(article), new ArticleClauses(article), List.of(statements));
    }

    /** The n-th occurrence, from 1, of whole words in an article. */
    public static Span span(AnnotatedArticle article, String words, int occurrence) {
        Matcher matcher = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)")
                .matcher(article.article().text());
        for (int i = 0; i < occurrence; i++) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("the text lacks: " + words);
            }
        }
        return article.codePoints().spanFromUtf16(matcher.start(), matcher.end());
    }
}
