package org.naranhi.app.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.check.Severity;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;

/** One screen after {@code align}: what was paired, how surely, and where to look first. */
final class Summary {

  private static final int DOUBTFUL_SHOWN = 5;
  private static final double DOUBTFUL = .8;
  private static final int WIDTH = 46;

  private final PrintStream err;

  Summary(PrintStream err) {
    this.err = err;
  }

  void print(Bitext bitext, Inputs inputs, List<String> outputs) {
    err.println(
        String.format(
            Locale.ROOT,
            "%d Korean and %d English sentences%s",
            bitext.koSentences().size(),
            bitext.enSentences().size(),
            furniture(inputs)));
    err.println(String.format(Locale.ROOT, "%d beads: %s", bitext.units().size(), types(bitext)));
    List<Unit> pairs = bitext.units().stream().filter(u -> !u.bead().isNull()).toList();
    double mean = pairs.stream().mapToDouble(u -> u.bead().probability()).average().orElse(0);
    err.println(
        String.format(
            Locale.ROOT,
            "mean probability of pairings %.3f; %s",
            mean,
            inputs.isLong() ? "links and numbers are for a report (-o FILE.html)" : links(pairs)));
    printFindings(bitext);
    printDoubtful(bitext);
    if (hasRunOfNulls(bitext, true) && hasRunOfNulls(bitext, false)) {
      err.println(
          "both sides have sentences in a row without a partner: --allow-crossing looks for\n"
              + "paragraphs that moved");
    }
    if (!outputs.isEmpty()) {
      err.println("written: " + String.join(", ", outputs));
    }
  }

  private static String furniture(Inputs inputs) {
    long lines = furniture(inputs.ko()) + furniture(inputs.en());
    return lines == 0 ? "" : "; " + lines + " lines of page furniture left out";
  }

  private static long furniture(Document document) {
    return document.blocks().stream().filter(b -> b.kind() == BlockKind.FURNITURE).count();
  }

  private static String types(Bitext bitext) {
    Map<String, Long> counts =
        bitext.units().stream()
            .collect(
                Collectors.groupingBy(u -> u.bead().type(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getValue() + " × " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String links(List<Unit> pairs) {
    Map<Link.Kind, Long> counts =
        pairs.stream()
            .flatMap(u -> u.links().stream())
            .collect(Collectors.groupingBy(Link::kind, Collectors.counting()));
    return String.format(
        Locale.ROOT,
        "anchors: %d numbers, %d names, %d words",
        counts.getOrDefault(Link.Kind.NUMBER, 0L),
        counts.getOrDefault(Link.Kind.NAME, 0L),
        counts.getOrDefault(Link.Kind.WORD, 0L) + counts.getOrDefault(Link.Kind.TERM, 0L));
  }

  private void printFindings(Bitext bitext) {
    bitext.units().stream()
        .flatMap(u -> u.findings().stream())
        .filter(f -> f.severity() != Severity.NOTE)
        .limit(10)
        .forEach(f -> err.println(f.severity().label() + ": " + f.message()));
  }

  private void printDoubtful(Bitext bitext) {
    List<Unit> doubtful =
        bitext.units().stream()
            .filter(u -> u.bead().probability() < DOUBTFUL)
            .sorted(Comparator.comparingDouble(u -> u.bead().probability()))
            .toList();
    if (doubtful.isEmpty()) {
      return;
    }
    err.println(doubtful.size() + " doubtful:");
    for (Unit unit : doubtful.subList(0, Math.min(DOUBTFUL_SHOWN, doubtful.size()))) {
      err.println(
          String.format(
              Locale.ROOT,
              "  %.2f  %s  %s | %s",
              unit.bead().probability(),
              unit.bead().type(),
              cut(unit.ko(), WIDTH / 2),
              cut(unit.en(), WIDTH)));
    }
    if (doubtful.size() > DOUBTFUL_SHOWN) {
      err.println("  … and " + (doubtful.size() - DOUBTFUL_SHOWN) + " more");
    }
  }

  /** Whether two sentences or more in a row stand alone on one side. */
  private static boolean hasRunOfNulls(Bitext bitext, boolean korean) {
    int run = 0;
    for (Unit unit : bitext.units()) {
      boolean alone = unit.bead().isNull() && (korean ? unit.en() : unit.ko()).isEmpty();
      run = alone ? run + 1 : 0;
      if (run >= 2) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String text, int width) {
    if (text.isEmpty()) {
      return "—";
    }
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
