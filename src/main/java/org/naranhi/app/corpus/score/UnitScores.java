package org.naranhi.app.corpus.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How good a bead is. A null alignment has 0 in all but {@code probability} and {@code document}.
 *
 * @param probability that the bead is right, 0 to 1
 * @param numbers share of the numbers that agree, 0 to 1; 1 where there are none
 * @param names share of the names of both sides that have a counterpart, 0 to 1; 1 where there are
 *     none
 * @param length English / Korean letters, as a multiple of what is usual: 1 is usual, above 0
 * @param coverage share of the content words of both sides that the evidence explains, 0 to 1
 * @param language share of the letters that are of their side's script, of the worse side, 0 to 1
 * @param document probability that the two documents belong together, 0 to 1
 */
public record UnitScores(
    double probability,
    double numbers,
    double names,
    double length,
    double coverage,
    double language,
    double document) {

  /** The scores by the names that users call them by. */
  public enum Score {
    /** The probability of the bead. */
    P("p", UnitScores::probability),
    /** The share of the numbers that agree. */
    NUMBERS("numbers", UnitScores::numbers),
    /** The share of the names that have a counterpart. */
    NAMES("names", UnitScores::names),
    /** The length of the English as a multiple of what is usual. */
    LEN("len", UnitScores::length),
    /** The share of the content words that are explained. */
    COVERAGE("coverage", UnitScores::coverage),
    /** The share of the letters that are of their side's script. */
    LANG("lang", UnitScores::language),
    /** The probability that the documents belong together. */
    DOC("doc", UnitScores::document);

    private final String label;
    private final ToDoubleFunction<UnitScores> value;

    Score(String label, ToDoubleFunction<UnitScores> value) {
      this.label = label;
      this.value = value;
    }

    /** The name in expressions and files: {@code len}. */
    public String label() {
      return label;
    }

    /** Its value. */
    public double of(UnitScores scores) {
      return value.applyAsDouble(scores);
    }

    /** The names of all, for messages. */
    public static String labels() {
      return all().stream().map(Score::label).collect(Collectors.joining(", "));
    }

    /** All of them in order. */
    public static List<Score> all() {
      return Arrays.asList(values());
    }
  }

  /** Checks the ranges. */
  public UnitScores {
    share("probability", probability);
    share("numbers", numbers);
    share("names", names);
    share("coverage", coverage);
    share("language", language);
    share("document", document);
    if (!(length >= 0)) {
      throw new IllegalArgumentException("length must be at least 0 but was " + length);
    }
  }

  private static void share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be 0 to 1 but was " + value);
    }
  }
}
