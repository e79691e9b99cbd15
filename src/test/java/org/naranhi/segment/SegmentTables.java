package org.naranhi.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables of hairy cases under {@code src/test/resources/segment}. */
final class SegmentTables {

  private SegmentTables() {}

  /**
   * A text with the sentences expected of it.
   *
   * @param text the text as it stands
   * @param sentences its sentences, trimmed
   */
  record Case(String text, List<String> sentences) {

    static Case parse(String row) {
      String marked = row.substring(row.indexOf('\t') + 1).replace("\\n", "\n");
      List<String> sentences =
          Stream.of(marked.split(" \\| |\\n \\| |¦", -1)).map(Case::trim).toList();
      String text = marked.replace("\n | ", "\n").replace(" | ", " ").replace("¦", "");
      return new Case(text, sentences);
    }

    private static String trim(String s) {
      return s.replaceAll("^[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+$", "");
    }

    @Override
    public String toString() {
      return text.replace("\n", "\\n");
    }
  }

  /** The rows of the table of a language. */
  static Stream<Case> cases(String language) throws IOException {
    String name = "/segment/" + language + ".tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SegmentTables.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isEmpty())
          .map(Case::parse)
          .toList()
          .stream();
    }
  }
}
