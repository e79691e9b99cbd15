package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorridorTest {

  @Test
  void holdsTheWholeLatticeIfFull() {
    Corridor full = Corridor.full(3, 5);
    assertThat(full.size()).isEqualTo(4 * 6);
    assertThat(full.contains(0, 0)).isTrue();
    assertThat(full.contains(3, 5)).isTrue();
    assertThat(full.contains(4, 5)).isFalse();
    assertThat(full.contains(3, 6)).isFalse();
    assertThat(full.contains(-1, 0)).isFalse();
  }

  @Test
  void holdsThePlainPathOfEmptySides() {
    assertThat(Corridor.full(0, 0).size()).isEqualTo(1);
    assertThat(Corridor.full(0, 4).size()).isEqualTo(5);
    assertThat(Corridor.full(4, 0).size()).isEqualTo(5);
  }

  @Test
  void leavesALegalBandAsItIs() {
    Corridor band = new Corridor(3, new int[] {0, 0, 1, 2}, new int[] {1, 2, 3, 3});
    assertThat(band.low(2)).isEqualTo(1);
    assertThat(band.high(0)).isEqualTo(1);
    assertThat(band.size()).isEqualTo(2 + 3 + 3 + 2);
  }

  @Test
  void isConnectedWhateverItIsGiven() {
    Random random = new Random(11);
    for (int n = 0; n < 500; n++) {
      int koCount = random.nextInt(8);
      int enCount = random.nextInt(8);
      int[] low = random.ints(koCount + 1, -3, enCount + 4).toArray();
      int[] high = random.ints(koCount + 1, -3, enCount + 4).toArray();
      assertSound(new Corridor(enCount, low, high));
    }
  }

  /** Rows rise, overlap, lie in the lattice, and single steps lead from the start to the end. */
  private static void assertSound(Corridor c) {
    assertThat(c.low(0)).isZero();
    assertThat(c.high(c.koCount())).isEqualTo(c.enCount());
    boolean[] before = null;
    for (int i = 0; i <= c.koCount(); i++) {
      assertThat(c.low(i)).isBetween(0, c.high(i));
      assertThat(c.high(i)).isLessThanOrEqualTo(c.enCount());
      boolean[] reached = new boolean[c.enCount() + 1];
      for (int j = c.low(i); j <= c.high(i); j++) {
        reached[j] =
            (i == 0 && j == 0) || (before != null && before[j]) || (j > c.low(i) && reached[j - 1]);
      }
      before = reached;
    }
    assertThat(before).isNotNull();
    assertThat(before == null || before[c.enCount()]).isTrue();
  }

  @Test
  void numbersItsNodesInOrder() {
    Corridor band = new Corridor(3, new int[] {0, 0, 1, 2}, new int[] {1, 2, 3, 3});
    List<Integer> nodes = new ArrayList<>();
    for (int i = 0; i <= 3; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        nodes.add(band.node(i, j));
      }
    }
    assertThat(nodes).hasSize(band.size()).isSorted().doesNotHaveDuplicates().startsWith(0);
  }

  @Test
  void holdsItsAnchors() {
    List<AnchorChain.Anchor> anchors =
        List.of(new AnchorChain.Anchor(100, 140, 20), new AnchorChain.Anchor(900, 950, 20));
    Corridor corridor = CorridorFinder.along(1000, 1100, anchors);
    assertSound(corridor);
    assertThat(corridor.contains(100, 140)).isTrue();
    assertThat(corridor.contains(900, 950)).isTrue();
    assertThat(corridor.size()).isLessThan(1000 * 1100 / 2);
  }

  @Test
  void isSoundWithoutAnyAnchor() {
    assertSound(CorridorFinder.along(1000, 30, List.of()));
    assertSound(CorridorFinder.along(30, 1000, List.of()));
  }
}
