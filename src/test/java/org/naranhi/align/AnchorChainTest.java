package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.naranhi.align.AnchorChain.Anchor;

class AnchorChainTest {

  @Test
  void findsTheHeaviestRisingChain() {
    Random random = new Random(3);
    for (int n = 0; n < 300; n++) {
      List<Anchor> anchors = new ArrayList<>();
      int size = random.nextInt(10);
      for (int i = 0; i < size; i++) {
        anchors.add(new Anchor(i, random.nextInt(8), 1 + random.nextInt(5)));
      }
      List<Anchor> chain = AnchorChain.increasing(anchors);
      assertThat(rises(chain)).isTrue();
      assertThat(anchors).containsAll(chain);
      assertThat(weight(chain)).isCloseTo(heaviest(anchors), within(1e-9));
    }
  }

  private static double heaviest(List<Anchor> anchors) {
    double best = 0;
    for (int subset = 0; subset < 1 << anchors.size(); subset++) {
      List<Anchor> chain = new ArrayList<>();
      for (int i = 0; i < anchors.size(); i++) {
        if ((subset >> i & 1) == 1) {
          chain.add(anchors.get(i));
        }
      }
      best = rises(chain) ? Math.max(best, weight(chain)) : best;
    }
    return best;
  }

  private static boolean rises(List<Anchor> chain) {
    for (int i = 1; i < chain.size(); i++) {
      if (chain.get(i).ko() <= chain.get(i - 1).ko()
          || chain.get(i).en() <= chain.get(i - 1).en()) {
        return false;
      }
    }
    return true;
  }

  private static double weight(List<Anchor> chain) {
    return chain.stream().mapToDouble(Anchor::weight).sum();
  }

  @Test
  void findsTheDiagonalOfAParallelText() {
    Pairs pairs = Pairs.parallel(new Random(2), 400, 2000);
    List<Anchor> chain = AnchorChain.find(pairs.ko(), pairs.en(), pairs.evidence());
    assertThat(chain).hasSizeGreaterThan(200).allMatch(a -> a.ko() == a.en());
  }

  @Test
  void findsNothingWhereNothingIsShared() {
    Side side = Pairs.side(3, new int[] {0}, new int[] {1});
    TranslationTable none = new TranslationTable.Builder(3).build();
    assertThat(AnchorChain.find(side, side, new Evidence(none, none))).isEmpty();
    Side empty = Pairs.side(3);
    assertThat(AnchorChain.find(empty, empty, new Evidence(none, none))).isEmpty();
  }
}
