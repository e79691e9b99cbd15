package org.naranhi.app.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.naranhi.Naranhi;
import org.naranhi.PairFeatures;
import org.naranhi.align.GoldScore;

/**
 * Fits the aligner's parameters to sets: coordinate search, one parameter after another times each
 * of a few factors, kept where the {@linkplain #objective objective} rises, until a round brings
 * nothing. Features are made once.
 */
final class EvalFit {

  private static final double[] FACTORS = {.5, .7, .85, 1.15, 1.4, 2};

  /** Digits that are written; more would tell of chance only. */
  private static final MathContext DIGITS = new MathContext(3);

  private static final int MOST_ROUNDS = 3;

  /** A smaller gain is noise: half a bead of a set of five thousand. */
  private static final double LEAST_GAIN = 1e-4;

  /** What an expected calibration error of 1 costs, in F1. */
  private static final double CALIBRATION_WEIGHT = .1;

  /** Parameters that are no factors or probabilities, and may exceed 1. */
  private static final Set<String> UNBOUNDED =
      Set.of("lengthMu", "lengthSigma", "lengthPriorBeads", "priorBeads", "paragraphWeight");

  private static final String COUNT = "maxBead";

  private final Streams streams;
  private final List<Item> fitted = new ArrayList<>();
  private final List<Item> rest = new ArrayList<>();

  /** Which documents of each set, counted from 1, are fitted to; the others only tell. */
  enum Half {
    /** All documents. */
    ALL,
    /** The first, third, fifth … */
    ODD,
    /** The second, fourth … */
    EVEN;

    boolean has(int number) {
      return this == ALL || number % 2 == (this == ODD ? 1 : 0);
    }
  }

  /** A document with what the aligner takes from it. */
  private record Item(String set, String name, List<GoldScore.Pair> gold, PairFeatures features) {

    EvalDocument align(Map<String, String> parameters) {
      return new EvalDocument(
          name,
          gold,
          features.align(parameters).beads().stream()
              .map(b -> new GoldFiles.Line(GoldScore.Pair.of(b), b.probability()))
              .toList());
    }
  }

  /**
   * What a fit came to.
   *
   * @param parameters the parameters, by name
   * @param before the objective at the start, on the documents fitted to
   * @param after the same at the end
   * @param restBefore the objective at the start on the other documents; NaN if there are none
   * @param restAfter the same at the end
   */
  record Result(
      Map<String, String> parameters,
      double before,
      double after,
      double restBefore,
      double restAfter) {

    /** As a properties file; {@code about} are lines of its header. */
    String properties(List<String> about) {
      StringBuilder text = new StringBuilder();
      about.forEach(line -> text.append("# ").append(line).append('\n'));
      text.append(line("fitted documents", before, after));
      text.append(line("other documents", restBefore, restAfter));
      parameters.forEach((name, value) -> text.append(name + " = " + value + "\n"));
      return text.toString();
    }

    private static String line(String on, double before, double after) {
      return "# objective on the %s: %s before, %s after\n"
          .formatted(on, EvalTable.figure(before), EvalTable.figure(after));
    }
  }

  EvalFit(Streams streams) {
    this.streams = streams;
  }

  /** Reads a set and makes its features. */
  void add(Naranhi naranhi, String set, Path folder, Half half) throws IOException, InputException {
    int number = 0;
    for (Path gold : GoldFiles.gold(folder)) {
      String stem = GoldFiles.stem(gold);
      PairFeatures features = EvalRun.inputs(folder, stem, streams).features(naranhi);
      Item item = new Item(set, stem, EvalFiles.pairs(gold), features);
      (half.has(++number) ? fitted : rest).add(item);
    }
    streams.err().println("naranhi: features of " + set + ": " + number + " documents");
  }

  /**
   * Fits, telling of each step.
   *
   * @param start parameters to start from, all of them
   */
  Result fit(Map<String, String> start) {
    Map<String, String> best = new TreeMap<>(start);
    double before = objective(fitted, best);
    double after = before;
    say("start", after);
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      double atStart = after;
      for (String name : start.keySet()) {
        after = improve(best, name, after);
      }
      say("round " + round, after);
      if (after == atStart) {
        break;
      }
    }
    return new Result(best, before, after, objective(rest, start), objective(rest, best));
  }

  /**
   * Tries the factors on one parameter; keeps the best in {@code best}, whose objective returns.
   */
  private double improve(Map<String, String> best, String name, double objective) {
    String kept = String.valueOf(best.get(name));
    double highest = objective;
    for (String value : candidates(name, kept)) {
      Map<String, String> tried = new TreeMap<>(best);
      tried.put(name, value);
      double reached = objective(fitted, tried);
      if (reached > Math.max(highest, objective + LEAST_GAIN)) {
        highest = reached;
        kept = value;
      }
    }
    if (highest > objective) {
      say(name + " " + best.put(name, kept) + " -> " + kept, highest);
    }
    return highest;
  }

  /** The values to try for a parameter of which {@code value} is the present one. */
  static List<String> candidates(String name, String value) {
    List<String> candidates = new ArrayList<>();
    for (double factor : FACTORS) {
      double candidate = Double.parseDouble(value) * factor;
      if (!name.equals(COUNT) && candidate != 0 && (UNBOUNDED.contains(name) || candidate <= 1)) {
        candidates.add(rounded(candidate));
      }
    }
    return candidates;
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private void say(String what, double objective) {
    streams.err().println("naranhi: " + what + ": objective " + EvalTable.figure(objective));
  }

  private static double objective(List<Item> items, Map<String, String> parameters) {
    List<EvalDocument> aligned = items.parallelStream().map(i -> i.align(parameters)).toList();
    Map<String, List<EvalDocument>> sets = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      sets.computeIfAbsent(items.get(i).set(), s -> new ArrayList<>()).add(aligned.get(i));
    }
    return objective(sets);
  }

  /**
   * The mean of the sets' strict F1, less {@value #CALIBRATION_WEIGHT} of the expected calibration
   * error over all their pairings; NaN for no set.
   */
  static double objective(Map<String, List<EvalDocument>> sets) {
    double f1 = sets.values().stream().mapToDouble(EvalFit::f1).average().orElse(Double.NaN);
    List<EvalDocument> all = sets.values().stream().flatMap(List::stream).toList();
    double error = EvalCalibration.of(all, true, false).expectedError();
    return f1 - CALIBRATION_WEIGHT * (Double.isNaN(error) ? 0 : error);
  }

  private static double f1(List<EvalDocument> documents) {
    return documents.stream()
        .map(d -> d.score(true, false))
        .reduce(GoldScore.ZERO, GoldScore::plus)
        .f1(true);
  }
}
