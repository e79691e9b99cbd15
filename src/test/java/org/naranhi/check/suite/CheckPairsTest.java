package org.naranhi.check.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.check.Check;
import org.naranhi.check.Finding;
import org.naranhi.check.PairRow;
import org.naranhi.check.Severity;

/**
 * How well each check tells wrong pairs from right ones: every check runs over every row of {@code
 * check/pairs.tsv}, and what it flags should be the wrong rows that are meant for it.
 *
 * <p>A check flags a row with an error or a warning, or with a note of a type that is only ever
 * noted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckPairsTest {

  private static final double PRECISION = .95;
  private static final double RECALL = .9;

  /**
   * Checks that do not reach the bar on these rows, and what they must keep: precision and recall.
   * {@code data/evaluation/check.md} has what each reaches on rows that nobody had seen.
   */
  private static final Map<String, List<Double>> SHORT_OF_THE_BAR =
      Map.of(
          "polarity", List.of(.94, RECALL),
          "omission", List.of(PRECISION, .8),
          "addition", List.of(.86, RECALL));

  /** Types whose findings are notes and nothing else. */
  private static final Set<String> NOTED = Set.of("doubled space");

  /** Errors that are also errors in the sense of another check. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "length", Set.of("omission", "addition"),
          "omission", Set.of("length", "empty", "pairing", "untranslated"),
          "addition", Set.of("length", "empty", "pairing", "untranslated"),
          "number", Set.of("omission", "addition", "length", "pairing", "date", "comparison"),
          "name", Set.of("omission", "addition", "length", "pairing", "untranslated"),
          "untranslated", Set.of("omission"),
          "punctuation", Set.of("length"),
          "negation", Set.of("omission", "addition", "length", "pairing"),
          "comparison", Set.of("omission", "addition", "length", "pairing", "number"));

  private List<Score> scores = List.of();

  /** What a check makes of the table. */
  private record Score(String check, int hits, List<PairRow> missed, List<PairRow> falseAlarms) {

    double precision() {
      return hits + falseAlarms.size() == 0 ? 1 : (double) hits / (hits + falseAlarms.size());
    }

    double recall() {
      return hits + missed.size() == 0 ? 1 : (double) hits / (hits + missed.size());
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-14s %4d wrong  precision %.3f  recall %.3f",
          check,
          hits + missed.size(),
          precision(),
          recall());
    }
  }

  @BeforeAll
  void measure() throws IOException {
    String half = System.getProperty("naranhi.pairs", "all");
    List<PairRow> rows = PairRow.all().stream().filter(r -> isIn(half, r)).toList();
    Set<String> named = Set.copyOf(rows.stream().map(PairRow::check).distinct().toList());
    scores =
        Checks.EVERY.all().stream()
            .filter(check -> named.contains(check.name()))
            .map(check -> score(check, rows))
            .toList();
    scores.forEach(System.out::println);
  }

  /** Rows by the last digit of their name: {@code odd}, {@code even}, {@code all}. */
  private static boolean isIn(String half, PairRow row) {
    boolean odd = (row.id().charAt(row.id().length() - 1) - '0') % 2 == 1;
    return half.equals("all") || half.equals("odd") == odd;
  }

  private static Score score(Check check, List<PairRow> rows) {
    int hits = 0;
    List<PairRow> missed = new ArrayList<>();
    List<PairRow> alarms = new ArrayList<>();
    for (PairRow row : rows) {
      boolean flagged = row.findings(check).stream().anyMatch(CheckPairsTest::isFlag);
      boolean meant = row.isWrong() && row.check().equals(check.name());
      boolean also =
          row.isWrong() && ALSO.getOrDefault(check.name(), Set.of()).contains(row.check());
      if (meant && flagged) {
        hits++;
      } else if (meant) {
        missed.add(row);
      } else if (flagged && !also) {
        alarms.add(row);
      }
    }
    return new Score(check.name(), hits, missed, alarms);
  }

  private static boolean isFlag(Finding f) {
    return f.severity() != Severity.NOTE || NOTED.contains(f.check() + " " + f.type());
  }

  Stream<Score> scores() {
    return scores.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scores")
  void flagsTheWrongPairsAndFewOthers(Score score) {
    List<Double> wanted = SHORT_OF_THE_BAR.getOrDefault(score.check(), List.of(PRECISION, RECALL));
    assertThat(score.precision())
        .as("precision; false alarms: %s", score.falseAlarms())
        .isGreaterThanOrEqualTo(wanted.get(0));
    assertThat(score.recall())
        .as("recall; missed: %s", score.missed())
        .isGreaterThanOrEqualTo(wanted.get(1));
  }
}
