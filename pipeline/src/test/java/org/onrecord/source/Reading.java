package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Reject;

/** Reads literal file contents, for tests. */
final class Reading {

    private Reading() {}

    static CollectedArticles read(String name, byte[] content, ReadOptions options) {
        try {
            Path file = Files.createTempFile("onrecord-test-", ".tmp");
            try {
                Files.write(file, content);
                CollectedArticles read = new CollectedArticles();
                new SourceReader(options).read(new InputFile(file, name), read);
                return read;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CollectedArticles read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
    }

    /** The one article of a file that has no rejects. */
    static Article article(String name, String content) {
        return article(read(name, content));
    }

    static Article article(CollectedArticles read) {
        assertThat(read.rejects()).isEmpty();
        assertThat(read.articles()).hasSize(1);
        return read.articles().get(0);
    }

    /** The one reject of a file that has no articles. */
    static Reject reject(CollectedArticles read) {
        assertThat(read.articles()).isEmpty();
        assertThat(read.rejects()).hasSize(1);
        return read.rejects().get(0);
    }

    /** Each block as "KIND level: text", sliced out of the article by its span. */
    static List<String> blocks(Article article) {
        CodePoints codePoints = new CodePoints(article.text());
        return article.blocks().stream()
                .map(block -> block.kind() + (block.level() > 0 ? " " + block.level() : "") + ": "
                        + codePoints.slice(block.span()))
                .toList();
    }

    static byte[] gzip(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
