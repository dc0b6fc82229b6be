package org.onrecord.pipeline.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.extract.ArticleRecords;

/**
 * Keeps the records of articles in files beside the parts while the graph runs, so that neither a runner's memory nor
 * its network has to carry them: some 50 KB an article, where a {@link StoredArticle} has 200 bytes. Not thread-safe; reading is.
 */
public final class ArticleStore implements Closeable {

    private static final String SUFFIX = ".articles";
    private static final RecordCoder<ArticleRecords> RECORDS = RecordCoder.of(ArticleRecords.class);

    private final SpillFile file;

    public ArticleStore(String partsFolder) {
        file = new SpillFile(partsFolder, SUFFIX);
    }

    /** Writes the records; they can be read at once. */
    public StoredArticle put(ArticleRecords records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        RECORDS.encode(records, bytes);
        long offset = file.append(bytes.toByteArray());
        return new StoredArticle(records.docId(), records.document().sourceFile(), file.path(), offset, bytes.size());
    }

    /** The records as they were put. */
    public static ArticleRecords get(StoredArticle stored) throws IOException {
        return RECORDS.decode(
                new ByteArrayInputStream(SpillFile.read(stored.file(), stored.offset(), stored.length())));
    }

    /** How many articles a file holds so far, while it may still be written. */
    public static long count(Path file) throws IOException {
        long articles = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (in.mark(1); in.read() >= 0; in.mark(1)) {
                in.reset();
                RECORDS.decode(in);
                articles++;
            }
        } catch (EOFException e) {
            // The last one is just being written.
        }
        return articles;
    }

    /** Ends the file; what is put later goes to a new one. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
