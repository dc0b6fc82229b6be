package org.onrecord.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads this room's word lists: one thing a line, columns parted by tabs, lines that begin with # left out. */
final class WordList {

  private WordList() {}

  /**
   * @param file name of a resource beside this class ("titles.tsv")
   * @return the columns of each line, in order; "-" stays as it is
   */
  static List<String[]> rows(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + file + " is missing from the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first column. */
  static Set<String> words(String file) {
    Set<String> words = new LinkedHashSet<>();
    rows(file).forEach(row -> words.add(row[0].strip()));
    return Set.copyOf(words);
  }

  /** Null for "-" and for nothing. */
  static String value(String cell) {
    return cell.equals("-") || cell.isBlank() ? null : cell;
  }
}
