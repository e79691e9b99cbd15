package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naranhi.align.GoldScore;

/**
 * Files of beads as index lists, of two forms.
 *
 * <pre>
 * line      = gold | vecalign
 * gold      = [ numbers ] TAB [ numbers ]
 * vecalign  = "[" [ numbers ] "]" ":" "[" [ numbers ] "]" [ ":" score ]
 * numbers   = number { "," number }
 * </pre>
 */
final class GoldFiles {

  private static final Pattern VECALIGN =
      Pattern.compile("\\s*\\[([\\d,\\s]*)]\\s*:\\s*\\[([\\d,\\s]*)](?::([\\d.eE+-]+))?\\s*");
  private static final Pattern GOLD = Pattern.compile("([\\d,\\s]*)\t([\\d,\\s]*)");

  private GoldFiles() {}

  /**
   * A bead as the file has it.
   *
   * @param pair its sentences
   * @param probability the score of Vecalign's form, NaN where there is none
   */
  record Line(GoldScore.Pair pair, double probability) {}

  /** Reads a file; empty lines are passed over. */
  static List<Line> read(Path file) throws InputException {
    List<Line> beads = new ArrayList<>();
    int n = 0;
    for (String line : lines(file)) {
      n++;
      if (line.isEmpty()) {
        continue;
      }
      Matcher vecalign = VECALIGN.matcher(line);
      Matcher gold = GOLD.matcher(line);
      if (vecalign.matches()) {
        String score = vecalign.group(3);
        beads.add(
            line(
                vecalign.group(1),
                vecalign.group(2),
                score == null ? Double.NaN : Double.parseDouble(score)));
      } else if (gold.matches()) {
        beads.add(line(gold.group(1), gold.group(2), Double.NaN));
      } else {
        throw new InputException(
            file
                + ":"
                + n
                + ":1: error: expected 'i,j<TAB>k' or '[i, j]:[k]:score', got '"
                + line
                + "'");
      }
    }
    return beads;
  }

  private static Line line(String ko, String en, double probability) {
    return new Line(new GoldScore.Pair(numbers(ko), numbers(en)), probability);
  }

  private static Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    for (String number : list.split(",")) {
      if (!number.isBlank()) {
        numbers.add(Integer.parseInt(number.trim()));
      }
    }
    return numbers;
  }

  private static List<String> lines(Path file) throws InputException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e, e);
    }
  }

  /** The gold files of a folder, sorted; or the file itself. */
  static List<Path> gold(Path path) throws InputException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> gold =
          files
              .filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".gold"))
              .sorted()
              .toList();
      if (gold.isEmpty()) {
        throw new InputException(path + ": no .gold file in this folder");
      }
      return gold;
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read: " + e, e);
    }
  }

  /** The name of a document without the ending of its gold file. */
  static String stem(Path gold) {
    return gold.getFileName().toString().replaceFirst("\\.gold$", "");
  }
}
