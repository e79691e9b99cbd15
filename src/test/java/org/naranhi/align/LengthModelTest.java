package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LengthModelTest {

  private static final double HALF_LOG_2_PI = .9189385332046727;

  private static final LengthModel MODEL =
      new LengthModel(0, .3, Math.log(60), .5, Math.log(80), .4);

  @Test
  void givesTheLogNormalDensityOfOneSentence() {
    // At the mean: ln(sigma sqrt(2 pi)) + ln L.
    assertThat(MODEL.koMarginal(Math.log(60)))
        .isCloseTo(HALF_LOG_2_PI + Math.log(.5) + Math.log(60), within(1e-9));
    // Two deviations off it: 2 nats more, and the Jacobian.
    assertThat(MODEL.enMarginal(Math.log(80) + .8))
        .isCloseTo(HALF_LOG_2_PI + Math.log(.4) + 2 + Math.log(80) + .8, within(1e-9));
  }

  @Test
  void givesTheMeanOfBothConditionals() {
    // L = 100 on both sides, mu = 0: each conditional is N(0; 0, .3² + 4/100) / L.
    double log = Math.log(100);
    double variance = .09 + .04;
    assertThat(MODEL.joint(log, log))
        .isCloseTo(-HALF_LOG_2_PI - .5 * Math.log(variance) - log, within(1e-9));
  }

  @Test
  void likesTheUsualRatioBest() {
    LengthModel model = new LengthModel(.2, .3, 4, .5, 4, .5);
    double ko = Math.log(1000);
    assertThat(model.joint(ko, ko + .2) + .1)
        .isGreaterThan(model.joint(ko, ko + .7) + .35)
        .isGreaterThan(model.joint(ko, ko - .3) - .15);
  }

  @Test
  void mindsWrongRatiosLessInShortTexts() {
    double shortDrop =
        MODEL.joint(Math.log(9), Math.log(9)) - MODEL.joint(Math.log(9), Math.log(18));
    double longDrop =
        MODEL.joint(Math.log(900), Math.log(900)) - MODEL.joint(Math.log(900), Math.log(1800));
    assertThat(shortDrop).isLessThan(longDrop);
  }

  @Test
  void measuresTheMarginalsOfBothSides() {
    Side ko = Pairs.side(2, new int[] {0}, new int[] {0, 1});
    Side en = Pairs.side(2, new int[] {0, 1});
    LengthModel model = LengthModel.of(ko, en, 0, .3);
    double a = Math.log(30);
    double b = Math.log(60);
    double mean = (a + b) / 2;
    assertThat(model.koMean()).isCloseTo(mean, within(1e-9));
    assertThat(model.koSigma())
        .isCloseTo(Math.sqrt((2 * Math.pow((b - a) / 2, 2) + 4 * .64) / 6), within(1e-9));
    assertThat(model.enMean()).isCloseTo(b, within(1e-9));
  }

  @Test
  void survivesASideWithoutSentences() {
    LengthModel model = LengthModel.of(Pairs.side(1), Pairs.side(1), 0, .3);
    assertThat(model.koSigma()).isBetween(.7, .9);
    assertThat(model.koMarginal(3)).isFinite();
  }
}
