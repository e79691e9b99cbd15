package org.naranhi.app.corpus.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naranhi.Naranhi;

/**
 * Fits {@link PairModel} and writes {@code target/pairing.properties}: run with {@code
 * -Dnaranhi.pairing=true}.
 */
class PairingFitTest {

  private static final List<String> HEADER =
      List.of(
          "# How likely two documents are translations of each other: the weights of",
          "# org.naranhi.app.corpus.pairing.PairModel over the features of PairSigns.",
          "# Written by PairingFitTest (-Dnaranhi.pairing=true): a logistic regression on candidates",
          "# from the index. Right ones are pages of documentation and dialogues, one half with",
          "# sentences left out, pages of the Python documentation and pieces of the Open Korean",
          "# Bible; wrong ones are what the index brings beside them, the same texts with other",
          "# numbers, and texts of sentences mixed at random. No news.");

  private static final int ROUNDS = 20_000;
  private static final double STEP = 2;
  private static final double RIDGE = 2e-4;

  /** A candidate with the answer. */
  private record Case(double[] features, boolean right) {}

  @Test
  void fitsTheModelOnCandidatesOfTheIndex() throws IOException {
    assumeTrue(Boolean.getBoolean("naranhi.pairing"), "a fit is only made when it is asked for");
    assumeTrue(PairingDocuments.isShared(), "the development data are not here");
    List<Case> cases = cases(documents());
    double[] weights = fit(cases);
    try (PrintWriter out = new PrintWriter("target/pairing.properties", "UTF-8")) {
      HEADER.forEach(out::println);
      for (int f = 0; f < weights.length; f++) {
        out.printf(Locale.ROOT, "%s = %.3f%n", PairSigns.NAMES.get(f), weights[f]);
      }
    }
    long right = cases.stream().filter(Case::right).count();
    long missed = cases.stream().filter(c -> c.right() && odds(c, weights) < 0).count();
    long taken = cases.stream().filter(c -> !c.right() && odds(c, weights) >= 0).count();
    System.out.printf(
        Locale.ROOT,
        "%d candidates; of %d right ones %d missed, of the wrong ones %d taken%n",
        cases.size(),
        right,
        missed,
        taken);
    assertThat(missed).isLessThan(right / 25);
    assertThat(taken).isLessThan((cases.size() - right) / 25);
  }

  private static PairingDocuments documents() throws IOException {
    PairingDocuments documents = new PairingDocuments(1);
    List<PairingDocuments.Pair> all = new ArrayList<>();
    for (String set : List.of("docs", "chat")) {
      List<PairingDocuments.Pair> clean = PairingDocuments.aligned(set);
      List<PairingDocuments.Pair> noisy = PairingDocuments.aligned(set + "-noisy");
      IntStream.range(0, clean.size())
          .forEach(i -> all.add(i % 2 == 0 ? clean.get(i) : noisy.get(i)));
    }
    all.addAll(PairingDocuments.pieces("python-docs-ko", 20, 40, 300, 100));
    all.addAll(PairingDocuments.pieces("bible-okb-web", 22, 10, 500, 60));
    documents.addPairs(all);
    documents.addMixed(all.subList(0, 62), 30);
    documents.addMixed(all.subList(62, 102), 20);
    documents.addMixed(all.subList(102, 202), 30);
    documents.addOtherDays(all, 120);
    return documents;
  }

  private static List<Case> cases(PairingDocuments documents) throws IOException {
    ContentPairs pairs =
        new ContentPairs(
            new Naranhi(Naranhi.Options.DEFAULT),
            ContentPairs.Options.DEFAULT,
            new PairModel(new double[PairSigns.NAMES.size()]));
    List<Case> cases = new ArrayList<>();
    for (ContentPairs.Judged judged : pairs.judged(documents.ko, documents.en)) {
      String ko = documents.ko.get(judged.ko()).id();
      String en = documents.en.get(judged.en()).id();
      boolean right = en.equals(documents.truth.get(ko));
      if (right || judged.signs().numbers().wrong() > 2 || !sameText(documents, ko, en)) {
        cases.add(new Case(judged.signs().features(), right));
      }
      System.out.println((right ? "RIGHT " : "WRONG ") + judged);
    }
    return cases;
  }

  /** Two versions of a text, of which nobody can tell without the numbers that they differ. */
  private static boolean sameText(PairingDocuments documents, String ko, String en) {
    return documents.sources.getOrDefault(ko, ko).equals(documents.sources.get(en));
  }

  private static double odds(Case c, double[] weights) {
    return IntStream.range(0, weights.length).mapToDouble(f -> weights[f] * c.features()[f]).sum();
  }

  /** Gradient descent on scaled features, wrong and right ones of equal weight, with a ridge. */
  private static double[] fit(List<Case> cases) {
    int size = PairSigns.NAMES.size();
    double[] scale =
        IntStream.range(0, size)
            .mapToDouble(
                f -> cases.stream().mapToDouble(c -> Math.abs(c.features()[f])).max().orElse(1))
            .toArray();
    double right = cases.stream().filter(Case::right).count();
    double[] scaled = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] weights = unscaled(scaled, scale);
      double[] gradient = new double[size];
      for (Case c : cases) {
        double error = (c.right() ? 1 : 0) - 1 / (1 + Math.exp(-odds(c, weights)));
        double weight = .5 / (c.right() ? right : cases.size() - right);
        for (int f = 0; f < size; f++) {
          gradient[f] += weight * error * c.features()[f] / scale[f];
        }
      }
      for (int f = 0; f < size; f++) {
        scaled[f] += STEP * (gradient[f] - (f == 0 ? 0 : RIDGE * scaled[f]));
      }
    }
    return unscaled(scaled, scale);
  }

  private static double[] unscaled(double[] scaled, double[] scale) {
    double[] weights = Arrays.copyOf(scaled, scaled.length);
    IntStream.range(0, weights.length).forEach(f -> weights[f] /= scale[f]);
    return weights;
  }
}
