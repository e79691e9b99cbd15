package org.naranhi.app.cli;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
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
   * @param probability the score of Vecalign's form; NaN where there is none or it is no
   *     probability
   */
  record Line(GoldScore.Pair pair, double probability) {}

  /** Reads a file; empty lines are passed over. */
  static List<Line> read(Path file) throws InputException {
    List<Line> beads = new ArrayList<>();
    int n = 0;
    for (String line : LineFile.read(file)) {
      n++;
      if (line.isEmpty()) {
        continue;
      }
      beads.add(bead(line, file + ":" + n));
    }
    return beads;
  }

  private static Line bead(String line, String place) throws InputException {
    Matcher vecalign = VECALIGN.matcher(line);
    Matcher gold = GOLD.matcher(line);
    try {
      if (vecalign.matches()) {
        return line(vecalign.group(1), vecalign.group(2), probability(vecalign.group(3)));
      }
      if (gold.matches()) {
        return line(gold.group(1), gold.group(2), Double.NaN);
      }
    } catch (NumberFormatException e) {
      throw malformed(line, place, e);
    }
    throw malformed(line, place, null);
  }

  private static InputException malformed(
      String line, String place, @Nullable NumberFormatException cause) {
    String message =
        place + ":1: error: expected 'i,j<TAB>k' or '[i, j]:[k]:score', got '" + line + "'";
    return cause == null ? new InputException(message) : new InputException(message, cause);
  }

  private static Line line(String ko, String en, double probability) {
    return new Line(new GoldScore.Pair(numbers(ko), numbers(en)), probability);
  }

  /** The score as a probability; NaN for a missing score and for one that is a cost above 1. */
  private static double probability(@Nullable String score) {
    double value = score == null ? Double.NaN : Double.parseDouble(score);
    return value >= 0 && value <= 1 ? value : Double.NaN;
  }

  private static Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    for (String number : list.split(",", -1)) {
      if (!number.isBlank()) {
        numbers.add(Integer.parseInt(number.trim()));
      }
    }
    return numbers;
  }

  /** The gold files of a folder, sorted; or the file itself. */
  static List<Path> gold(Path path) throws InputException {
    if (!Files.isDirectory(path)) {
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
