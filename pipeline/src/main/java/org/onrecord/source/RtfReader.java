package org.onrecord.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads a rich-text document (.rtf) as one article. */
final class RtfReader implements DocumentReader {

    private static final long MOST_BYTES = 100L << 20;

    @Override
    public void read(InputFile file, Members members, ArticleSink sink) throws IOException {
        if (Files.size(file.path()) > MOST_BYTES) {
            throw new UnreadableException("a document of more than 100 MB; save its text as .txt", null);
        }
        String source = Files.readString(file.path(), StandardCharsets.ISO_8859_1);
        Documents.article(PlainText.blocks(RtfText.of(source)), new ArticleMetadata(), file, members.options(), sink);
    }
}
