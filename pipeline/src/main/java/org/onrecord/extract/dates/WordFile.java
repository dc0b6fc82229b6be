package org.onrecord.extract.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this room: one entry a line, "#" begins a line of the header. */
final class WordFile {

  private WordFile() {}

  /**
   * @param file name under {@code /org/onrecord/extract/}
   */
  static Set<String> read(String file) {
    try (InputStream in = WordFile.class.getResourceAsStream("/org/onrecord/extract/" + file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
