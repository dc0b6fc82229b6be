package org.onrecord.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.record.Article;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Sha256;
import org.onrecord.record.Span;

/**
 * Collects an article's blocks and metadata and builds the article: text in NFC, blocks separated by
 * one blank line, id from title and text. Not thread-safe.
 */
public final class ArticleBuilder {

    /** Characters of a text without title that are looked at for its slug. */
    private static final int SLUG_SOURCE = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int length;
    private String title;
    private String byline;
    private String publisher;
    private String publishedOn;
    private String dateline;
    private String sourceUrl;
    private String sourceFile;

    /** Adds a block; blank text is passed over. Line breaks inside are kept. */
    public ArticleBuilder add(BlockKind kind, int level, String blockText) {
        String block = Normalizer.normalize(blockText, Normalizer.Form.NFC).strip();
        if (block.isEmpty()) {
            return this;
        }
        if (length > 0) {
            text.append("\n\n");
            length += 2;
        }
        int end = length + block.codePointCount(0, block.length());
        blocks.add(new Block(kind, level, new Span(length, end)));
        text.append(block);
        length = end;
        return this;
    }

    public ArticleBuilder title(String value) {
        title = value;
        return this;
    }

    public ArticleBuilder byline(String value) {
        byline = value;
        return this;
    }

    public ArticleBuilder publisher(String value) {
        publisher = value;
        return this;
    }

    public ArticleBuilder publishedOn(String value) {
        publishedOn = value;
        return this;
    }

    public ArticleBuilder dateline(String value) {
        dateline = value;
        return this;
    }

    public ArticleBuilder sourceUrl(String value) {
        sourceUrl = value;
        return this;
    }

    public ArticleBuilder sourceFile(String value) {
        sourceFile = value;
        return this;
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The article; its language is not yet known. */
    public Article build() {
        String built = text.toString();
        String sha256 = Sha256.of(built);
        String slug = slug(title != null ? title : built.substring(0, Math.min(built.length(), SLUG_SOURCE)));
        return new Article(
                slug + "-" + sha256.substring(0, 8),
                title,
                byline,
                publisher,
                publishedOn,
                dateline,
                null,
                sourceUrl,
                sourceFile,
                sha256,
                built,
                blocks);
    }

    /** ASCII words joined with "-", at most 60 characters, beginning with a letter. */
    static String slug(String value) {
        String ascii = Normalizer.normalize(value, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (slug.length() > 60) {
            slug = slug.substring(0, Math.max(slug.lastIndexOf('-', 60), 30)).replaceAll("-+$", "");
        }
        return slug.isEmpty() ? "article" : Character.isLetter(slug.charAt(0)) ? slug : "a-" + slug;
    }
}
