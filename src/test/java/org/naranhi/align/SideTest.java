package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SideTest {

  private static final int TYPES = 4;

  private final Side side =
      Pairs.side(TYPES, new int[] {0, 1}, new int[] {0, 2}, new int[] {3, 3, 3, 0});

  @Test
  void aTypeStandsAnywhereWithItsBackgroundAsLongAsNeighboursAreNotAsked() {
    assertThat(side.chance(2)).isCloseTo(.25, within(1e-6));
    assertThat(side.withNeighbours(0).chance(2)).isCloseTo(.25, within(1e-6));
  }

  @Test
  void whatTheNeighboursSayTooIsLikelierByChance() {
    Side aware = side.withNeighbours(.5);
    // type 0 of the second sentence: two of the six types around it
    assertThat(aware.chance(2)).isCloseTo(.5 * .25 + .5 * 2 / 6, within(1e-6));
    // type 2 stands there alone
    assertThat(aware.chance(3)).isCloseTo(.5 * .25, within(1e-6));
  }

  @Test
  void theOnlySentenceHasNoNeighbours() {
    Side alone = Pairs.side(TYPES, new int[] {0, 0}).withNeighbours(.5);
    assertThat(alone.chance(0)).isCloseTo(.125, within(1e-6));
  }

  @Test
  void aSelectionKeepsTheChancesItHad() {
    Side some = side.withNeighbours(.5).select(new int[] {1});
    assertThat(some.chance(0)).isCloseTo(.5 * .25 + .5 * 2 / 6, within(1e-6));
  }
}
