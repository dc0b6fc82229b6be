package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/**
 * Reads files into articles and rejects: text files ({@link FileFormat}), each also gzipped, documents ({@link DocumentFormat}) and
 * the files in archives. Never throws for what is in a file. Stateless; safe to share between threads.
 */
public final class SourceReader {

    /** Archives in archives in archives. */
    private static final int DEEPEST = 3;

    private final ReadOptions options;
    /** How many files one is inside of. */
    private final int depth;

    public SourceReader(ReadOptions options) {
        this(options, 0);
    }

    private SourceReader(ReadOptions options, int depth) {
        this.options = options;
        this.depth = depth;
    }

    ReadOptions options() {
        return options;
    }

    /** Hands every article of the file, and a reject for all that could not be read, to the sink. */
    public void read(InputFile file, ArticleSink sink) {
        Guard guard = new Guard(sink, depth > 0);
        try {
            attempt(file.name(), guard, () -> readFile(file, guard));
        } catch (SinkFailure e) {
            throw depth > 0 ? e : (RuntimeException) e.getCause();
        }
    }

    /**
     * Reads a file that is a page of a web archive.
     *
     * @param extension of the format that it is in, whatever its name
     * @param address that it was taken from
     */
    void readAs(String extension, InputFile file, String address, ArticleSink sink) throws IOException {
        SourceReader reader = new SourceReader(options.withSourceUrl(address), depth);
        if (extension.equals("pdf")) {
            DocumentFormat.PDF.reader().read(file, reader, sink);
        } else {
            FileFormat format = extension.equals("html") ? FileFormat.HTML : FileFormat.PLAIN_TEXT;
            format.reader().read(SourceText.open(file), reader.options, sink);
        }
    }

    /** Something that may fail for what is in a file. */
    interface Reading {
        void run() throws IOException;
    }

    /** Reads a part of a file; what it throws becomes a reject, and the other parts are still to be read. */
    void attempt(String name, ArticleSink sink, Reading reading) {
        try {
            reading.run();
        } catch (UnreadableException e) {
            sink.reject(Rejects.of(name, e.getMessage(), e.detail(), null));
        } catch (IOException e) {
            sink.reject(Rejects.of(
                    name, ReadFailure.reason(e), e.getClass().getSimpleName() + ": " + e.getMessage(), null));
        } catch (SinkFailure e) {
            throw e;
        } catch (OutOfMemoryError e) {
            sink.reject(Rejects.of(
                    name,
                    "needs more memory than there is; set ONRECORD_MEMORY to more than 3g, or split it",
                    e.toString(),
                    null));
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever a library makes of a broken page, the other files are still to be read.
            sink.reject(Rejects.of(name, "cannot be made sense of", e.toString(), null));
        }
    }

    private void readFile(InputFile file, ArticleSink sink) throws IOException {
        if (Files.size(file.path()) == 0) {
            throw new UnreadableException("the file is empty", null);
        }
        DocumentFormat document = DocumentFormat.of(file);
        if (document != null) {
            if (depth >= DEEPEST) {
                throw new UnreadableException("archives in archives, more than " + DEEPEST + " deep; unpack it", null);
            }
            document.reader().read(file, new SourceReader(options, depth + 1), sink);
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

    /** What the sink itself threw: that says nothing about the file. */
    private static final class SinkFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SinkFailure(RuntimeException cause) {
            super(cause);
        }
    }

    /** Tells what the sink throws from what a file makes a library throw. */
    private static final class Guard implements ArticleSink {

        private final ArticleSink sink;
        private final boolean inside;

        /**
         * @param inside whether the file lies in another
         */
        Guard(ArticleSink sink, boolean inside) {
            this.sink = sink;
            this.inside = inside;
        }

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
