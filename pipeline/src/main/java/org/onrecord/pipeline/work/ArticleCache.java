package org.onrecord.pipeline.work;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.pipeline.store.RecordCoder;
import org.onrecord.record.Article;
import org.onrecord.record.Document;
import org.onrecord.record.Sha256;

/**
 * Remembers the records of articles between runs: a file an article, named after a hash of all that decides
 * its records: the article itself (text, blocks, metadata, but not where it was read from), and the program with its models. A file that is
 * damaged or cannot be read or written is as good as none: the article is analysed again. Several runs may
 * use a folder at once; thread-safe.
 */
public final class ArticleCache {

    /** Records of some 200,000 articles. */
    static final long MOST_BYTES = 2L << 30;

    private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);
    private static final RecordCoder<ArticleRecords> RECORDS = RecordCoder.of(ArticleRecords.class);
    private static final Map<Path, ArticleCache> OPEN = new ConcurrentHashMap<>();

    private final Path folder;
    private final CacheFolder space;

    ArticleCache(Path folder, String program, long mostBytes) {
        this.folder = folder.resolve(program);
        this.space = new CacheFolder(folder, mostBytes);
    }

    /**
     * The one cache of a JVM in a folder.
     *
     * @param folder made when something is first kept in it; null for no cache
     * @return null for no cache
     */
    public static ArticleCache in(String folder) {
        return folder == null
                ? null
                : OPEN.computeIfAbsent(
                        Path.of(folder), path -> new ArticleCache(path, ProgramFingerprint.value(), MOST_BYTES));
    }

    /** Whether this program has kept anything here. */
    public boolean isEmpty() {
        return !Files.isDirectory(folder);
    }

    /** The records of an article as they were kept, null where they were not, or where what was kept is damaged. */
    ArticleRecords get(Article article) {
        Path file = file(article);
        try (GZIPInputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            // To the end first: gzip's checksum stands there, and only what it confirms is decoded.
            ArticleRecords kept = RECORDS.decode(new ByteArrayInputStream(in.readAllBytes()));
            if (!kept.docId().equals(article.docId()) || !kept.text().equals(article.text())) {
                return null;
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return from(article.sourceFile(), kept);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** Keeps the records of an article. */
    void put(Article article, ArticleRecords records) {
        Path file = file(article);
        Path unfinished = null;
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                RECORDS.encode(records, out);
            }
            if (!space.makeRoomFor(bytes.size())) {
                return;
            }
            CacheFolder.createPrivate(file.getParent());
            unfinished = Files.createTempFile(file.getParent(), "writing-", ".tmp");
            Files.write(unfinished, bytes.toByteArray());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            // A disk that is full, or a folder that is not ours, costs time at the next run and nothing else.
            CacheFolder.deleteQuietly(unfinished);
        }
    }

    private Path file(Article article) {
        Article asKey = withoutSource(article);
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest())) {
            ARTICLE.encode(asKey, out);
            String key = HexFormat.of().formatHex(out.getMessageDigest().digest());
            return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".gz");
        } catch (IOException e) {
            throw new IllegalStateException("a digest takes all", e);
        }
    }

    /** The same text from another place, or called by another name, is the same article. */
    private static Article withoutSource(Article a) {
        return new Article(
                a.docId(),
                a.title(),
                a.byline(),
                a.publisher(),
                a.publishedOn(),
                a.dateline(),
                a.language(),
                a.sourceUrl(),
                null,
                a.sha256(),
                a.text(),
                a.blocks());
    }

    private static ArticleRecords from(String sourceFile, ArticleRecords kept) {
        Document d = kept.document();
        Document document = new Document(
                d.docId(),
                d.title(),
                d.byline(),
                d.publisher(),
                d.publishedOn(),
                d.dateline(),
                d.language(),
                d.sourceUrl(),
                sourceFile,
                d.sha256(),
                d.charCount(),
                d.wordCount(),
                d.quoteCount(),
                d.demandCount());
        return new ArticleRecords(
                document,
                kept.text(),
                kept.actors(),
                kept.quotes(),
                kept.dates(),
                kept.places(),
                kept.demands(),
                kept.mentions());
    }
}
