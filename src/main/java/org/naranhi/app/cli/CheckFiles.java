package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.naranhi.check.suite.Baseline;
import org.naranhi.check.suite.CheckNames;
import org.naranhi.check.suite.Suppression;

/**
 * Files of suppressions and baselines.
 *
 * <p>Suppressions are lines of {@code CHECK[/TYPE]<TAB>TARGET<TAB>REASON}; what a target may be
 * {@link Suppression.Target#of} says. A baseline is lines of {@code
 * FINGERPRINT<TAB>COUNT<TAB>CHECK/TYPE}, in the order of the fingerprints. In both, blank lines and
 * those that begin with {@code #} say nothing.
 */
final class CheckFiles {

  private static final String BASELINE_HEAD =
      "# Findings that naranhi check found before: fingerprint, how often, check/type\n";

  private CheckFiles() {}

  /** Takes a line that says something. */
  private interface Row {
    void take(String[] cells, String origin) throws InputException;
  }

  static List<Suppression> suppressions(Path file, CheckNames names) throws InputException {
    List<Suppression> all = new ArrayList<>();
    rows(
        file,
        (cells, origin) -> {
          try {
            if (cells.length < 2) {
              throw new IllegalArgumentException(
                  "expected CHECK[/TYPE]<TAB>TARGET<TAB>REASON but found '" + cells[0] + "'");
            }
            if (!cells[0].equals("*")) {
              names.requireCheckOrType(cells[0]);
            }
            Suppression.Target target = Suppression.Target.of(cells[1]);
            String reason = cells.length < 3 ? "" : cells[2];
            all.add(new Suppression(cells[0], target, reason, origin));
          } catch (IllegalArgumentException e) {
            throw new InputException(origin + ": error: " + e.getMessage(), e);
          }
        });
    return all;
  }

  static Baseline baseline(Path file) throws InputException {
    Map<String, Integer> counts = new HashMap<>();
    rows(
        file,
        (cells, origin) -> {
          if (cells.length < 2 || !cells[1].matches("[1-9]\\d{0,8}")) {
            throw new InputException(
                origin
                    + ": error: expected FINGERPRINT<TAB>COUNT; write the baseline anew with"
                    + " --write-baseline");
          }
          counts.merge(cells[0], Integer.parseInt(cells[1]), Integer::sum);
        });
    return new Baseline(counts);
  }

  private static void rows(Path file, Row row) throws InputException {
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        row.take(line.split("\t", -1), file + ":" + (i + 1));
      }
    }
  }

  private static List<String> lines(Path file) throws InputException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file; check the name and the folder", e);
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": error: not valid UTF-8: save the file as UTF-8", e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** A baseline of {@code FINGERPRINT<TAB>CHECK/TYPE} to how often. */
  static byte[] baseline(SortedMap<String, Integer> counts) {
    StringBuilder text = new StringBuilder(BASELINE_HEAD);
    counts.forEach(
        (name, count) -> {
          String[] cells = name.split("\t", 2);
          text.append(cells[0]).append('\t').append(count).append('\t').append(cells[1]);
          text.append('\n');
        });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
