package org.naranhi.check.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Pairs;

/**
 * How much each check says of professional translations: the gold pairs of one sentence with one.
 * What is flagged there is nearly always a false alarm. Another folder of the data can be named by
 * the property {@code naranhi.noise}.
 */
class CheckNoiseTest {

  /** Findings of severity error that all checks together may make of 100 pairs. */
  private static final double ERRORS = 5;

  private static final int LINES = 6000;

  @Test
  void saysLittleOfProfessionalTranslations() throws IOException {
    Path folder = folder();
    assumeTrue(Files.isDirectory(folder), "the gold pairs are not here: " + folder);
    Map<String, int[]> counts = new TreeMap<>();
    List<String> samples = new ArrayList<>();
    int pairs = 0;
    for (Path gold : files(folder)) {
      CheckRun run = Checks.EVERY.begin(CheckSettings.DEFAULT);
      for (CheckedPair pair : pairs(gold)) {
        pairs++;
        for (Finding f : run.check(pair)) {
          counts
              .computeIfAbsent(f.check() + " " + f.type(), n -> new int[3])[
              f.severity().ordinal()]++;
          samples.add(sample(f, pair));
        }
      }
    }
    print(counts, pairs);
    Files.write(Path.of("target", "check-noise.tsv"), samples);
    int errors = counts.values().stream().mapToInt(c -> c[0]).sum();
    assertThat(100.0 * errors / pairs).isLessThan(ERRORS);
  }

  private static Path folder() {
    String shared = System.getProperty("naranhi.shared", "../shared");
    return Path.of(shared, "data", System.getProperty("naranhi.noise", "align/news"));
  }

  private static List<Path> files(Path folder) throws IOException {
    Path lines = folder.resolve("ko.txt");
    if (Files.exists(lines)) {
      return List.of(lines);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".gold")).sorted().toList();
    }
  }

  private static List<CheckedPair> pairs(Path gold) throws IOException {
    if (gold.endsWith("ko.txt")) {
      return lines(gold, gold.resolveSibling("en.txt"));
    }
    String stem = gold.toString().replaceFirst("\\.gold$", "");
    List<String> ko = Files.readAllLines(Path.of(stem + ".ko.txt"));
    List<String> en = Files.readAllLines(Path.of(stem + ".en.txt"));
    return Files.readAllLines(gold).stream()
        .map(line -> line.split("\t", -1))
        .filter(c -> c.length == 2 && Arrays.stream(c).allMatch(n -> n.matches("\\d+")))
        .map(c -> Pairs.pair(ko.get(Integer.parseInt(c[0])), en.get(Integer.parseInt(c[1]))))
        .toList();
  }

  /** Of two files of which each line translates that of the other, the first few thousand. */
  private static List<CheckedPair> lines(Path koFile, Path enFile) throws IOException {
    List<String> ko = Files.readAllLines(koFile);
    List<String> en = Files.readAllLines(enFile);
    return IntStream.range(0, Math.min(LINES, ko.size()))
        .mapToObj(i -> Pairs.pair(ko.get(i), en.get(i)))
        .toList();
  }

  private static String sample(Finding f, CheckedPair pair) {
    return String.join(
        "\t",
        f.check(),
        f.type(),
        f.severity().label(),
        f.message(),
        pair.ko().text(),
        pair.en().text());
  }

  private static void print(Map<String, int[]> counts, int pairs) {
    System.out.println(pairs + " pairs; findings per 100: error, warning, note");
    counts.forEach(
        (type, c) ->
            System.out.printf(
                Locale.ROOT,
                "%-28s %6.2f %6.2f %6.2f%n",
                type,
                100.0 * c[0] / pairs,
                100.0 * c[1] / pairs,
                100.0 * c[2] / pairs));
  }
}
