package org.naranhi.check.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Pairs;
import org.naranhi.check.Severity;
import org.naranhi.quantity.MatchContext;
import org.naranhi.text.Span;

/**
 * Right pairs stay silent, wrong ones are flagged at the right place: every row of {@code
 * pair_cases.tsv} but those tagged {@code hard}.
 */
class NumberPairsTest {

  private static final Check.Run CHECK = new NumberCheck().begin(CheckSettings.DEFAULT);

  record Row(
      String id,
      String date,
      String ko,
      String en,
      String verdict,
      String type,
      String koSpan,
      String enSpan,
      String severity,
      String tags) {

    static Row of(String line) {
      String[] c = line.split("\t", -1);
      return new Row(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
    }

    boolean isRight() {
      return verdict.equals("ok");
    }

    @Override
    public String toString() {
      return id + " " + (isRight() ? "ok" : type) + ": " + ko + " | " + en;
    }
  }

  static Stream<Row> ownRows() throws IOException {
    try (InputStream in = NumberPairsTest.class.getResourceAsStream("/quantity/pair_cases.tsv")) {
      return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Stream<Row> rows(String table) {
    return table
        .lines()
        .skip(1)
        .map(Row::of)
        .filter(r -> !r.tags().equals("hard"))
        .toList()
        .stream();
  }

  private static List<Finding> flags(Row row) {
    MatchContext context = MatchContext.of(LocalDate.parse(row.date()));
    CheckedPair pair = Pairs.pair(row.ko(), row.en(), context);
    return CHECK.check(pair).stream().filter(f -> f.severity() != Severity.NOTE).toList();
  }

  private static boolean isPlaced(Row row, Finding f) {
    return overlaps(row.ko(), row.koSpan(), f.ko()) || overlaps(row.en(), row.enSpan(), f.en());
  }

  private static boolean overlaps(String text, String wanted, @Nullable Span span) {
    int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
    return span != null && at >= 0 && span.overlaps(new Span(at, at + wanted.length()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ownRows")
  void flagsWrongPairsAndNoRightOnes(Row row) {
    List<Finding> flags = flags(row);
    if (row.isRight()) {
      assertThat(flags).isEmpty();
    } else {
      assertThat(flags).anyMatch(f -> isPlaced(row, f));
    }
  }

  /** The bars of the development table: 97 % of the major errors, one false alarm, 95 % placed. */
  @Test
  void keepsTheBarsOnTheDevelopmentPairs() throws IOException {
    Path table =
        Path.of(System.getProperty("naranhi.shared", "../shared"), "data/numbers/pairs_dev.tsv");
    assumeTrue(Files.exists(table), "the development pairs are not here: " + table);
    List<Row> rows = rows(Files.readString(table)).toList();
    List<Row> wrong = rows.stream().filter(r -> r.severity().equals("major")).toList();
    long found = wrong.stream().filter(r -> !flags(r).isEmpty()).count();
    long placed =
        wrong.stream().filter(r -> flags(r).stream().anyMatch(f -> isPlaced(r, f))).count();
    long alarms = rows.stream().filter(Row::isRight).filter(r -> !flags(r).isEmpty()).count();
    assertThat(found).isGreaterThanOrEqualTo(Math.round(Math.ceil(.97 * wrong.size())));
    assertThat(placed).isGreaterThanOrEqualTo(Math.round(Math.ceil(.95 * found)));
    assertThat(alarms).isLessThanOrEqualTo(1);
  }
}
