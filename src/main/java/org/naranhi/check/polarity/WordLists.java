package org.naranhi.check.polarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of words that checks ship with. */
final class WordLists {

  private static final String ROOT = "/org/naranhi/data/polarity/";

  private WordLists() {}

  /**
   * The rows of {@code name}, comments and blank lines left out, each with so many columns.
   *
   * @throws IllegalStateException if the file is missing or a row has other columns
   */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = WordLists.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + ROOT + name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + ROOT + name + " failed", e);
    }
  }

  private static String[] row(String line, int columns) {
    String[] row = line.split("\t", -1);
    if (row.length != columns) {
      throw new IllegalStateException("expected " + columns + " columns by tabs but was: " + line);
    }
    return row;
  }
}
