package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naranhi.align.GoldScore;

class EvalCalibrationTest {

  private static EvalCalibration of(double... signed) {
    List<EvalCalibration.Judged> beads = new ArrayList<>();
    for (double p : signed) {
      beads.add(new EvalCalibration.Judged(Math.abs(p), p > 0));
    }
    return new EvalCalibration(beads);
  }

  @Test
  void weighsTheGapOfEachBinByItsBeads() {
    // Bin .9–1: mean .95, all right, gap .05 over 2 beads; bin .6–.7: .6, none right, gap .6.
    assertThat(of(.9, 1, -.6).expectedError()).isCloseTo((2 * .05 + .6) / 3, within(1e-12));
  }

  @Test
  void hasNoErrorWhereProbabilitiesAreShares() {
    assertThat(of(.75, .75, .75, -.75).expectedError()).isCloseTo(0, within(1e-12));
  }

  @Test
  void countsAProbabilityOfOneInTheLastBin() {
    List<EvalCalibration.Bin> bins = of(1, .95, -.05).bins();
    assertThat(bins).hasSize(10);
    assertThat(bins.get(9).count()).isEqualTo(2);
    assertThat(bins.get(9).right()).isEqualTo(1);
    assertThat(bins.get(0).right()).isZero();
    assertThat(bins.get(5).probability()).isNaN();
  }

  @Test
  void tellsTheShareOfRightBeadsAmongTheSure() {
    assertThat(of(.9, .95, -.99, -.5).rightFrom(.9)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(of(.5).rightFrom(.9)).isNaN();
  }

  @Test
  void findsTheErrorsAmongTheLeastSure() {
    assertThat(of(-.1, .2, .3, .4, .5, .6, .7, .8, .9, -.99).errorsInLeastSure(.1)).isEqualTo(.5);
    assertThat(of(.1, .2).errorsInLeastSure(.1)).isNaN();
  }

  @Test
  void sharesTheErrorsOfEqualProbabilitiesOut() {
    assertThat(of(-.5, -.5, .5, .5).errorsInLeastSure(.5)).isEqualTo(.5);
  }

  @Test
  void takesWhatLiesInsideABlockForRight() {
    GoldScore.Pair block = new GoldScore.Pair(Set.of(0, 1), Set.of(0, 1));
    List<GoldFiles.Line> test =
        List.of(
            new GoldFiles.Line(new GoldScore.Pair(Set.of(0), Set.of(0)), .9),
            new GoldFiles.Line(new GoldScore.Pair(Set.of(1), Set.of()), .8),
            new GoldFiles.Line(new GoldScore.Pair(Set.of(), Set.of(1)), Double.NaN));
    List<EvalDocument> one = List.of(new EvalDocument("d", List.of(block), test));
    assertThat(EvalCalibration.of(one, true, false).rightFrom(0)).isEqualTo(1);
    assertThat(EvalCalibration.of(one, false, false).rightFrom(0)).isZero();
    assertThat(EvalCalibration.of(one, true, false).count()).isEqualTo(1);
    assertThat(EvalCalibration.of(one, true, true).count()).isEqualTo(2);
  }
}
