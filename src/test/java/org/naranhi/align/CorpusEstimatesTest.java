package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusEstimatesTest {

  private static final AlignmentModel SHIPPED = Pairs.model(java.util.Map.of());

  private static Side side(int sentences, double length) {
    double[] lengths = new double[sentences];
    Arrays.fill(lengths, length);
    return new Side(
        lengths,
        new boolean[sentences],
        new int[sentences + 1],
        new int[0],
        new double[0],
        new byte[0]);
  }

  @Test
  void keepsTheShippedParametersWhereNothingWasCounted() {
    AlignmentModel same = new CorpusEstimates().adapt(SHIPPED);
    assertThat(same.lengthMu()).isCloseTo(SHIPPED.lengthMu(), within(1e-12));
    assertThat(same.lengthSigma()).isCloseTo(SHIPPED.lengthSigma(), within(1e-12));
    assertThat(same.nullPrior()).isCloseTo(SHIPPED.nullPrior(), within(1e-12));
    assertThat(same.mergePrior()).isCloseTo(SHIPPED.mergePrior(), within(1e-12));
  }

  @Test
  void movesTowardsLongerTranslationsWithFewerNulls() {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      beads.add(new Bead(i, i + 1, i, i + 1, 1));
    }
    CorpusEstimates estimates = new CorpusEstimates();
    estimates.add(side(5000, 100), side(5000, 150), beads);
    AlignmentModel model = estimates.adapt(SHIPPED);
    assertThat(model.lengthMu()).isCloseTo(Math.log(1.5), within(.03));
    assertThat(model.lengthSigma()).isBetween(.1, SHIPPED.lengthSigma());
    assertThat(model.nullPrior()).isLessThan(.1 * SHIPPED.nullPrior());
    assertThat(model.mergePrior()).isLessThan(.1 * SHIPPED.mergePrior());
  }
}
