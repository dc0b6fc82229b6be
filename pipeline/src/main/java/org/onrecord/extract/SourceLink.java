package org.onrecord.extract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Span;

/**
 * Link from a record to its words: the article's URL with a text fragment (WICG Scroll to Text
 * Fragment), which opens the page at them, or else the file of the article's text. Stateless.
 */
public final class SourceLink {

    /** Longer stretches are named by their first and last words. */
    private static final int LONGEST_WHOLE = 8;

    private static final int END_WORDS = 4;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SourceLink() {}

    /** Never null: "https://…#:~:text=…", or "text/&lt;doc_id&gt;.txt" where the article has no URL. */
    public static String to(AnnotatedArticle article, Span span) {
        String url = article.article().sourceUrl();
        if (url == null || url.isBlank()) {
            return "text/" + article.docId() + ".txt";
        }
        int hash = url.indexOf('#');
        String page = hash < 0 ? url : url.substring(0, hash);
        return page + "#:~:text=" + fragment(BLANKS.split(article.slice(span).strip()));
    }

    private static String fragment(String[] words) {
        if (words.length <= LONGEST_WHOLE) {
            return encoded(words, 0, words.length);
        }
        return encoded(words, 0, END_WORDS) + "," + encoded(words, words.length - END_WORDS, words.length);
    }

    /** Percent-encoded, also "-" and ",", which have a meaning in a text fragment. */
    private static String encoded(String[] words, int from, int to) {
        String text = String.join(" ", Arrays.asList(words).subList(from, to));
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
