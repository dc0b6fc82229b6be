package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;
import org.onrecord.source.Attempt.SinkFailure;

/**
 * Reads files into articles and rejects: text files ({@link FileFormat}), each also gzipped, documents ({@link DocumentFormat}) and
 * the files in archives. Never throws for what is in a file. Stateless; thread-safe.
 */
public final class SourceReader {

    /** Archives in archives in archives. */
    private static final int DEEPEST = 3;

    private final ReadOptions options;

    public SourceReader(ReadOptions options) {
        this.options = options;
    }

    /** Hands every article of the file, and a reject for all that could not be read, to the sink. */
    public void read(InputFile file, ArticleSink sink) {
        try {
            new Level(options, 0).read(file, sink);
        } catch (SinkFailure e) {
            throw (RuntimeException) e.getCause();
        }
    }

    /**
     * Reads files that lie equally deep in others.
     *
     * @param depth how many files one is inside of
     */
    private record Level(ReadOptions options, int depth) implements Members {

        @Override
        public void read(InputFile file, ArticleSink sink) {
            Guard guard = new Guard(sink, depth > 0);
            Attempt.run(file.name(), guard, () -> readFile(file, guard));
        }

        @Override
        public void readAs(String extension, InputFile file, String address, ArticleSink sink) throws IOException {
            Level page = new Level(options.withSourceUrl(address), depth);
            if (extension.equals("pdf")) {
                DocumentFormat.PDF.reader().read(file, page, sink);
            } else {
                FileFormat format = extension.equals("html") ? FileFormat.HTML : FileFormat.PLAIN_TEXT;
                format.reader().read(SourceText.open(file), page.options, sink);
            }
        }

        private void readFile(InputFile file, ArticleSink sink) throws IOException {
            if (Files.size(file.path()) == 0) {
                throw new UnreadableException("the file is empty", null);
            }
            DocumentFormat document = DocumentFormat.of(file);
            if (document != null) {
                if (depth >= DEEPEST) {
                    throw new UnreadableException(
                            "archives in archives, more than " + DEEPEST + " deep; unpack it", null);
                }
                document.reader().read(file, new Level(options, depth + 1), sink);
                return;
            }
            String kind = FileSignature.of(file.path());
            if (kind != null) {
                throw new UnreadableException(kind, null);
            }
            SourceText text = SourceText.open(file);
            FileFormat format = FileFormat.of(text);
            if (text.encoding().damaged() > 0) {
                sink.reject(Rejects.of(
                        file.name(),
                        "was read, but some of its characters are damaged and stand as � in the text; is it cut short?",
                        "damaged: " + text.encoding().damaged(),
                        null));
            }
            if (text.encoding().guessed() && format != FileFormat.HTML) {
                sink.notice(
                        file.name(),
                        "not UTF-8; read as " + text.encoding().charset().displayName());
            }
            format.reader().read(text, options, sink);
        }
    }

    /**
     * Tells what the sink throws from what a file makes a library throw.
     *
     * @param inside whether the file lies in another
     */
    private record Guard(ArticleSink sink, boolean inside) implements ArticleSink {

        @Override
        public void article(Article article) {
            guarded(() -> sink.article(article));
        }

        @Override
        public void reject(Reject reject) {
            guarded(() -> sink.reject(reject));
        }

        @Override
        public void notice(String sourceFile, String message) {
            guarded(() -> sink.notice(sourceFile, message));
        }

        @Override
        public boolean wantsMember(long member) {
            // Only the outermost file is divided.
            return inside || sink.wantsMember(member);
        }

        private static void guarded(Runnable call) {
            try {
                call.run();
            } catch (SinkFailure e) {
                throw e;
            } catch (RuntimeException e) {
                throw new SinkFailure(e);
            }
        }
    }
}
