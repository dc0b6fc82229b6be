package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;

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
    try {
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
    } catch (UnreadableException e) {
      sink.reject(Rejects.of(file.name(), e.getMessage(), e.detail(), null));
    } catch (IOException e) {
      sink.reject(
          Rejects.of(file.name(), "cannot be read", e.getClass().getSimpleName() + ": " + e.getMessage(), null));
    }
  }
}
