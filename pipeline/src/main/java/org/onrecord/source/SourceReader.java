package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/**
 * Reads files into articles and rejects: Markdown, plain text, HTML, JSON Lines, JSON, CSV, each also
 * gzipped. Never throws for what is in a file. Stateless; safe to share between threads.
 */
public final class SourceReader {

  private final ReadOptions options;

  public SourceReader(ReadOptions options) {
    this.options = options;
  }

  /** Hands every article of the file, and a reject for all that could not be read, to the sink. */
  public void read(InputFile file, ArticleSink sink) {
    Guard guard = new Guard(sink);
    try {
      readFile(file, guard);
    } catch (UnreadableException e) {
      sink.reject(Rejects.of(file.name(), e.getMessage(), e.detail(), null));
    } catch (IOException e) {
      sink.reject(Rejects.of(file.name(), "cannot be read", e.getClass().getSimpleName() + ": " + e.getMessage(), null));
    } catch (RuntimeException | StackOverflowError e) {
      if (e == guard.failure) {
        throw e;
      }
      // Whatever a library makes of a broken page, the other files are still to be read.
      sink.reject(Rejects.of(file.name(), "cannot be made sense of", e.toString(), null));
    }
  }

  private void readFile(InputFile file, ArticleSink sink) throws IOException {
    if (Files.size(file.path()) == 0) {
      throw new UnreadableException("the file is empty", null);
    }
    String kind = FileSignature.of(file.path());
    if (kind != null) {
      throw new UnreadableException(kind, null);
    }
    SourceText text = SourceText.open(file);
    FileFormat format = FileFormat.of(text);
    if (text.encoding().guessed() && format != FileFormat.HTML) {
      sink.notice(file.name(), "not UTF-8; read as " + text.encoding().charset().displayName());
    }
    format.reader().read(text, options, sink);
  }

  /** Remembers what the sink itself threw: that says nothing about the file. */
  private static final class Guard implements ArticleSink {

    private final ArticleSink sink;
    private RuntimeException failure;

    Guard(ArticleSink sink) {
      this.sink = sink;
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

    private void guarded(Runnable call) {
      try {
        call.run();
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
  }
}
