package org.naranhi.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.naranhi.check.ContentWord.Kind;

/**
 * Fits {@link GapModel} and writes {@code target/gaps.properties}: run with {@code
 * -Dnaranhi.gaps=true}.
 */
class GapFitTest {

  private static final List<String> HEADER =
      List.of(
          "# How likely a stretch of one side of a pair has no counterpart: the parameters of",
          "# org.naranhi.check.GapModel, for gaps in the Korean text (ko.) and in the English (en.).",
          "# Written by GapFitTest (-Dnaranhi.gaps=true): a logistic regression on right pairs and on",
          "# such with a clause or sentence taken out of one side. The pairs are rows written by hand",
          "# (check/pairs.tsv), the numbers' development pairs, and, without the learned table, samples",
          "# of Tatoeba, the Python documentation and the Open Korean Bible. The thresholds, warning",
          "# and note, were set by eye on held-out folds of the rows and the rate of findings in",
          "# professionally translated news.",
          "# A kind of word: ln P(counterpart | gap) / P(counterpart | translated) for a counterpart",
          "# that is none, taken, weak, good. Then the weights of the features; longer and variance",
          "# are those of ln(English / Korean letters).");

  private static final int FOLDS = 5;
  private static final double HAND = 3;
  private static final double CORPUS = .5;
  private static final double REAL = 8;
  private static final Set<String> SPOILT =
      Set.of("omission", "addition", "length", "pairing", "untranslated", "empty", "doubled");

  private final GapSamples samples = new GapSamples();
  private final List<PairRow> rows = new ArrayList<>();

  @Test
  void fitsTheModelOnPairsWithAndWithoutGaps() throws IOException {
    assumeTrue(Boolean.getBoolean("naranhi.gaps"), "a fit is only made when it is asked for");
    gather();
    double[] ratio = ratio();
    GapModel.Both first = new GapModel.Both(blank(true), blank(false), ratio[0], ratio[1]);
    try (PrintWriter out = new PrintWriter("target/gaps.properties", "UTF-8")) {
      HEADER.forEach(out::println);
      out.printf(Locale.ROOT, "longer = %.3f%nvariance = %.4f%n", ratio[0], ratio[1]);
      for (boolean korean : new boolean[] {true, false}) {
        fit(first, korean, out);
      }
    }
    assertThat(samples.samples()).isNotEmpty();
  }

  private GapModel blank(boolean korean) {
    return new GapModel(GapFit.says(samples.samples(), korean), GapFit.START, 0, 0);
  }

  private void gather() throws IOException {
    rows.addAll(PairRow.all());
    List<GapSamples.Source> hard = new ArrayList<>();
    List<GapSamples.Source> hand = new ArrayList<>();
    for (PairRow r : rows) {
      if (!r.isWrong() || !SPOILT.contains(r.check())) {
        if (!r.check().matches("empty|pairing|untranslated|doubled|consistency")) {
          (r.check().matches("omission|addition") ? hard : hand)
              .add(new GapSamples.Source(r.id(), fold(r.id()), r.ko(), r.en()));
        }
      } else if (r.check().matches("omission|addition")) {
        boolean korean = r.check().equals("omission");
        samples
            .samples()
            .add(
                new GapSamples.Sample(
                    Pairs.pair(r.ko(), r.en()), korean, true, null, fold(r.id()), REAL, r.id()));
        samples
            .samples()
            .add(
                new GapSamples.Sample(
                    Pairs.pair(r.ko(), r.en()), !korean, false, null, fold(r.id()), HAND, r.id()));
      }
    }
    Path shared = Path.of(System.getProperty("naranhi.shared", "../shared"), "data");
    try (Stream<String> lines = Files.lines(shared.resolve("numbers/pairs_dev.tsv"))) {
      lines
          .skip(1)
          .map(l -> l.split("\t", -1))
          .forEach(c -> hand.add(new GapSamples.Source(c[0], fold(c[0]), c[2], c[3])));
    }
    samples.add(hand, Set.of(), HAND);
    samples.add(hard, Set.of(), REAL);
    Path parallel = shared.resolve("parallel");
    Set<String> without = Set.of("table");
    samples.add(GapSamples.corpus(parallel.resolve("tatoeba"), 8, 28, 300), without, CORPUS);
    samples.add(
        GapSamples.corpus(parallel.resolve("python-docs-ko"), 60, 50, 350), without, CORPUS);
    samples.add(GapSamples.corpus(parallel.resolve("bible-okb-web"), 60, 40, 300), without, CORPUS);
  }

  private static int fold(String id) {
    return Integer.parseInt(id.replaceAll("\\D", "")) % FOLDS;
  }

  private double[] ratio() {
    double[] logs =
        samples.samples().stream()
            .filter(s -> s.korean() && !s.gap() && s.fold() >= 0)
            .mapToDouble(
                s -> Math.log(letters(s.pair().en().text()) / letters(s.pair().ko().text())))
            .toArray();
    double mean = Arrays.stream(logs).average().orElseThrow();
    double variance = Arrays.stream(logs).map(l -> (l - mean) * (l - mean)).average().orElseThrow();
    return new double[] {mean, Math.max(.03, variance - .025)};
  }

  private static double letters(String text) {
    return 1 + text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private void fit(GapModel.Both models, boolean korean, PrintWriter out) {
    String check = korean ? "omission" : "addition";
    List<GapFit.Case> cases =
        samples.samples().stream()
            .filter(s -> s.korean() == korean)
            .map(s -> GapFit.Case.of(models, s))
            .toList();
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      double[] weights = GapFit.weights(cases, s -> s.fold() != held);
      for (GapFit.Case c : cases) {
        if (c.sample().fold() == held && c.sample().name().matches("w\\d-\\d+|P\\d+")) {
          scored.add(
              new Scored(GapFit.odds(c, weights), c, String.valueOf(GapFit.span(c, weights))));
        }
      }
    }
    report(check, scored);
    double[] weights = GapFit.weights(cases, s -> true);
    synthetic(cases, weights);
    write(korean ? "ko." : "en.", korean, weights, out);
  }

  private record Scored(double odds, GapFit.Case found, String span) {}

  private static void report(String check, List<Scored> scored) {
    scored.sort(Comparator.comparingDouble(s -> -s.odds()));
    long all = scored.stream().filter(s -> s.found().sample().gap()).count();
    int right = 0;
    int n = 0;
    for (Scored s : scored) {
      GapSamples.Sample sample = s.found().sample();
      right += sample.gap() ? 1 : 0;
      n++;
      if (n <= 70 || sample.gap()) {
        System.out.printf(
            Locale.ROOT,
            "%s %6.2f %s P %.2f R %.2f %s | %s | %s | %s%n",
            check,
            s.odds(),
            sample.gap() ? "GAP" : "---",
            right / (double) n,
            right / (double) all,
            sample.name(),
            sample.pair().ko().text(),
            sample.pair().en().text(),
            s.span());
      }
    }
  }

  private static void synthetic(List<GapFit.Case> cases, double[] weights) {
    for (String group : List.of("w", "P", "tatoeba", "python", "bible")) {
      for (double threshold : new double[] {0, 1, 2, 3}) {
        double[] c = new double[6];
        for (GapFit.Case k : cases) {
          if (k.sample().name().startsWith(group)) {
            int type = !k.sample().gap() ? 0 : k.sample().name().endsWith("/cut") ? 2 : 4;
            c[type]++;
            c[type + 1] += GapFit.odds(k, weights) >= threshold ? 1 : 0;
          }
        }
        System.out.printf(
            Locale.ROOT,
            "%-8s at %.0f: false %.4f of %.0f, cuts %.3f of %.0f, joins %.3f of %.0f%n",
            group,
            threshold,
            c[1] / c[0],
            c[0],
            c[3] / c[2],
            c[2],
            c[5] / c[4],
            c[4]);
      }
    }
  }

  private void write(String prefix, boolean korean, double[] weights, PrintWriter out) {
    double[][] says = GapFit.says(samples.samples(), korean);
    for (Kind kind : Kind.values()) {
      out.println(
          prefix
              + kind.name().toLowerCase(Locale.ROOT)
              + " = "
              + Arrays.stream(says[kind.ordinal()])
                  .mapToObj(d -> String.format(Locale.ROOT, "%.2f", d))
                  .collect(Collectors.joining(" ")));
    }
    for (int f = 0; f < weights.length; f++) {
      out.printf(Locale.ROOT, "%s%s = %.3f%n", prefix, GapSearch.FEATURES.get(f), weights[f]);
    }
    out.printf(Locale.ROOT, "%swarning = %.1f%n%snote = -1%n", prefix, 0.0, prefix);
  }
}
