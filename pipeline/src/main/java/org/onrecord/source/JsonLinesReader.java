package org.onrecord.source;

import java.io.BufferedReader;
import java.io.IOException;

/** Reads JSON Lines, one article a line, a line at a time: the file may be larger than memory. */
final class JsonLinesReader implements FormatReader {

  static final int LONGEST_LINE = 10_000_000;

  @Override
  public void read(SourceText text, ReadOptions options, ArticleSink sink) throws IOException {
    JsonRecords json = new JsonRecords(text.file().name(), options, sink);
    int seen = 0;
    try (BufferedReader reader = text.reader()) {
      StringBuilder line = new StringBuilder();
      for (long number = 1; ; number++) {
        int end = readLine(reader, line);
        if (line.length() > LONGEST_LINE) {
          json.reject("a line of more than 10 million characters; split it", "line " + number);
          seen++;
        } else if (!line.toString().isBlank()) {
          json.read(line.toString(), "line " + number);
          seen++;
        }
        if (end < 0) {
          break;
        }
      }
    }
    if (seen == 0) {
      throw new UnreadableException("no records in it", null);
    }
  }

  /**
   * Fills in one line without its end; of a line that is too long no more than shows that it is.
   *
   * @return -1 where the file has ended
   */
  private static int readLine(BufferedReader reader, StringBuilder line) throws IOException {
    line.setLength(0);
    int c = reader.read();
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() <= LONGEST_LINE) {
        line.append((char) c);
      }
      c = reader.read();
    }
    if (c == '\r') {
      reader.mark(1);
      if (reader.read() != '\n') {
        reader.reset();
      }
    }
    return c;
  }
}
