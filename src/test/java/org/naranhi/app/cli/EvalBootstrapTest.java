package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naranhi.align.GoldScore;

class EvalBootstrapTest {

  /** A document of ten beads on each side. */
  private static GoldScore document(int right) {
    return new GoldScore(right, right, 10, right, right, 10);
  }

  private static List<GoldScore> documents(int... right) {
    return IntStream.of(right).mapToObj(EvalBootstrapTest::document).toList();
  }

  @Test
  void givesAnIntervalAboutTheFigure() {
    EvalBootstrap.Interval interval =
        EvalBootstrap.interval(documents(10, 10, 9, 8, 10, 9)).orElseThrow();
    assertThat(interval.low()).isBetween(.8, 56 / 60.0);
    assertThat(interval.high()).isBetween(56 / 60.0, 1.0);
  }

  @Test
  void givesAPointWhereAllDocumentsAreAlike() {
    assertThat(EvalBootstrap.interval(documents(9, 9, 9)))
        .contains(new EvalBootstrap.Interval(.9, .9));
  }

  @Test
  void givesNoIntervalForOneDocument() {
    assertThat(EvalBootstrap.interval(documents(9))).isEmpty();
    assertThat(EvalBootstrap.compare(documents(9), documents(8))).isEmpty();
  }

  @Test
  void findsAnOutputThatIsBetterEverywhereSurelyBetter() {
    EvalBootstrap.Comparison c =
        EvalBootstrap.compare(documents(8, 7, 9, 8), documents(9, 8, 10, 9)).orElseThrow();
    assertThat(c.difference()).isCloseTo(.1, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(c.p()).isLessThan(.01);
    assertThat(c.interval().low()).isPositive();
  }

  @Test
  void findsNoDifferenceBetweenEqualOutputs() {
    EvalBootstrap.Comparison c =
        EvalBootstrap.compare(documents(8, 7, 9), documents(8, 7, 9)).orElseThrow();
    assertThat(c.difference()).isZero();
    assertThat(c.p()).isEqualTo(1);
  }

  @Test
  void findsADifferenceOfOneDocumentInManyUnsure() {
    List<GoldScore> base = Collections.nCopies(20, document(9));
    List<GoldScore> other =
        IntStream.range(0, 20).mapToObj(i -> document(i == 0 ? 10 : i == 1 ? 8 : 9)).toList();
    assertThat(EvalBootstrap.compare(base, other).orElseThrow().p()).isGreaterThan(.3);
  }

  @Test
  void refusesToCompareDifferentDocuments() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvalBootstrap.compare(documents(1, 2), documents(1)))
        .withMessageContaining("2 and 1");
  }
}
