package org.naranhi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naranhi.segment.BoundaryScore;
import org.naranhi.segment.Segmenter;
import org.naranhi.segment.Segmenters;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/**
 * Measures sentence splitting: the lines of a file, each held to be one sentence, are joined by a
 * space and split again.
 *
 * <p>Two figures are printed. <em>All</em> counts every border between lines. <em>Marked</em>
 * leaves out the borders after lines without a terminator (headlines, list items), which a running
 * text does not show: found or not, they do not count.
 */
final class SegmentEval {

  /** One terminator at the end, none before it: surely one sentence. */
  private static final Pattern SINGLE = Pattern.compile("[^.!?…。]*[.!?…。]+[\"”’')\\]]*");

  private static final Pattern MARKED = Pattern.compile(".*[.!?…。][\"”’')\\]]*");

  private final PrintStream out;

  SegmentEval(PrintStream out) {
    this.out = out;
  }

  /**
   * What was measured on a set of files.
   *
   * @param lines lines used
   * @param all the score over all borders
   * @param marked the score over borders after a terminator
   */
  record Result(int lines, BoundaryScore all, BoundaryScore marked) {

    static final Result NONE = new Result(0, BoundaryScore.NONE, BoundaryScore.NONE);

    Result plus(Result other) {
      return new Result(lines + other.lines, all.plus(other.all), marked.plus(other.marked));
    }
  }

  /**
   * Prints a table for the sets under {@code data}: {@code parallel/tatoeba} (lines of one
   * sentence) and {@code align/news, law, docs, chat} (all lines). Absent sets are left out.
   */
  void run(Path data) throws IOException {
    out.println("set\tlang\tlines\tborders\tP\tR\tF1\tmarked\tP\tR\tF1");
    for (Language language : List.of(Language.KOREAN, Language.ENGLISH)) {
      Path tatoeba = data.resolve("parallel/tatoeba/" + language + ".txt");
      if (Files.exists(tatoeba)) {
        print("tatoeba", language, measure(tatoeba, language, SegmentEval::isSingle));
      }
      for (String set : List.of("news", "law", "docs", "chat")) {
        Path folder = data.resolve("align").resolve(set);
        if (Files.isDirectory(folder)) {
          print(set, language, measureFolder(folder, language));
        }
      }
    }
  }

  private void print(String set, Language language, Result r) {
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%d\t%d\t%.4f\t%.4f\t%.4f\t%d\t%.4f\t%.4f\t%.4f%n",
        set,
        language,
        r.lines(),
        r.all().known(),
        r.all().precision(),
        r.all().recall(),
        r.all().f1(),
        r.marked().known(),
        r.marked().precision(),
        r.marked().recall(),
        r.marked().f1());
  }

  /** The sum over the files {@code *.LANGUAGE.txt} of a folder, each a document of its own. */
  static Result measureFolder(Path folder, Language language) throws IOException {
    Result sum = Result.NONE;
    try (Stream<Path> files = Files.list(folder)) {
      String ending = "." + language + ".txt";
      for (Path f : files.filter(p -> p.toString().endsWith(ending)).sorted().toList()) {
        sum = sum.plus(measure(f, language, line -> true));
      }
    }
    return sum;
  }

  /** The score on those lines of one file that satisfy {@code use}; empty lines are left out. */
  static Result measure(Path file, Language language, Predicate<String> use) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && use.test(l))
            .toList();
    return measure(lines, Segmenters.of(language));
  }

  /** The score on lines that are one sentence each. */
  static Result measure(List<String> lines, Segmenter segmenter) {
    String text = String.join(" ", lines);
    List<Integer> known = new ArrayList<>();
    List<Integer> unmarked = new ArrayList<>();
    int end = -1;
    for (String line : lines) {
      end += line.length() + 1;
      (MARKED.matcher(line).matches() ? known : unmarked).add(end);
    }
    List<Integer> found = new ArrayList<>(segmenter.split(text).stream().map(Span::end).toList());
    for (List<Integer> borders : List.of(known, unmarked, found)) {
      borders.remove(Integer.valueOf(text.length()));
    }
    List<Integer> all = new ArrayList<>(known);
    all.addAll(unmarked);
    BoundaryScore allScore = BoundaryScore.of(all, found);
    found.removeAll(new HashSet<>(unmarked));
    return new Result(lines.size(), allScore, BoundaryScore.of(known, found));
  }

  /** Whether the line has a terminator at its end and none inside. */
  static boolean isSingle(String line) {
    return SINGLE.matcher(line).matches();
  }
}
