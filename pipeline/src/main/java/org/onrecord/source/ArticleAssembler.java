package org.onrecord.source;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.record.Article;

/** Makes the article of a page's blocks and metadata. Stateless; thread-safe. */
final class ArticleAssembler {

    /** About 170,000 words: a book. Language models take time and memory that grow with the text. */
    static final int LONGEST_TEXT = 1_000_000;

    private ArticleAssembler() {}

    /**
     * @param blocks in the order of the page
     * @param metadata what the format itself says; filled up from the text
     * @param wholeText whether every character but of the lines at the end is to stay
     * @throws UnreadableException where no text is left or far too much
     */
    static Article assemble(
            List<TextBlock> blocks, ArticleMetadata metadata, String sourceFile, ReadOptions options, boolean wholeText)
            throws UnreadableException {
        List<TextBlock> body = BottomMatter.cut(blocks, metadata);
        List<TextBlock> withoutTop = TopMatter.take(body, metadata);
        metadata.offerSourceUrl(options.sourceUrl());
        body = wholeText ? body : withoutTop;
        long length = body.stream().mapToLong(block -> block.text().length()).sum();
        if (length > LONGEST_TEXT) {
            throw new UnreadableException("an article of more than 1 million characters; split it", null);
        }
        ArticleBuilder builder = new ArticleBuilder();
        for (TextBlock block : body) {
            if (!block.isRule()) {
                builder.add(block.kind(), block.level(), oneLine(block.text()));
            }
        }
        if (builder.isEmpty()) {
            throw new UnreadableException("no text in it", null);
        }
        return builder.title(metadata.title())
                .byline(metadata.byline())
                .publisher(metadata.publisher())
                .publishedOn(publishedOn(metadata, options))
                .dateline(Dateline.find(body))
                .sourceUrl(metadata.sourceUrl())
                .sourceFile(sourceFile)
                .build();
    }

    private static String publishedOn(ArticleMetadata metadata, ReadOptions options) {
        if (metadata.publishedOn() != null) {
            return metadata.publishedOn();
        }
        String fromUrl = PublicationDate.fromUrl(metadata.sourceUrl());
        return fromUrl != null ? fromUrl : options.publishedOn();
    }

    /** A line break inside a paragraph, kept so far to know lines apart, is a blank. */
    private static String oneLine(String text) {
        return CleanText.of(text)
                .lines()
                .map(CleanText::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
