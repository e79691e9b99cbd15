package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static final double FLOAT = 1e-3;

  private static double sum(Explanation e) {
    double sum = 0;
    for (Explanation.Match match : e.matches()) {
      sum += match.nats();
    }
    for (Explanation.Lone lone : e.koUnexplained()) {
      sum += lone.nats();
    }
    for (Explanation.Lone lone : e.enUnexplained()) {
      sum += lone.nats();
    }
    return sum;
  }

  @Test
  void thePartsOfEveryBeadSumToTheScoreOfTheSearch() {
    Pairs pairs = Pairs.parallel(new Random(7), 6, 30);
    AlignmentModel model = Pairs.model(Map.of());
    List<BeadType> types = BeadType.upTo(3);
    double[] unexplained = new double[30];
    Arrays.fill(unexplained, .3);
    BeadScores.Inputs in =
        new BeadScores.Inputs(
            pairs.ko(),
            pairs.en(),
            pairs.evidence(),
            model,
            LengthModel.of(pairs.ko(), pairs.en(), .1, .3),
            ParagraphModel.of(pairs.ko(), pairs.en(), 1),
            unexplained,
            unexplained);
    double[] prior = new double[types.size()];
    Arrays.setAll(prior, t -> -1 - .1 * t);
    Corridor corridor = Corridor.full(6, 6);
    BeadScores scores = BeadScores.compute(in, corridor, types, prior);
    Lattice lattice = new Lattice(corridor, types, scores);
    Explainer explainer =
        new Explainer(in, types, prior, corridor, lattice, new Alignment(6, 6, lattice.decode(.5)));
    for (int t = 0; t < types.size(); t++) {
      for (int i = 0; i + types.get(t).ko() <= 6; i++) {
        int j = Math.min(i, 6 - types.get(t).en());
        Bead bead = new Bead(i, i + types.get(t).ko(), j, j + types.get(t).en(), 0);
        assertThat(explainer.explain(bead).score().total())
            .as("%s at %d", bead.type(), i)
            .isCloseTo(scores.get(i, j, t), within(FLOAT));
      }
    }
  }

  @Test
  void whatFeaturesBringSumsToTheLexicalParts() {
    Pairs pairs = Pairs.parallel(new Random(3), 8, 40);
    Explainer explainer = explain(pairs);
    for (Bead bead : explainer.alignment().beads()) {
      Explanation e = explainer.explain(bead);
      double lexical = e.score().words() + e.score().names() + e.score().quantities();
      assertThat(sum(e)).isCloseTo(lexical, within(1e-9));
    }
  }

  private static Explainer explain(Pairs pairs) {
    return new Aligner(Pairs.model(Map.of())).explain(pairs.ko(), pairs.en(), pairs.evidence());
  }

  @Test
  void explainsTheAlignmentThatAlignGives() {
    Pairs pairs = Pairs.unrelated(new Random(5), 9, 7, 20);
    Alignment alignment =
        new Aligner(Pairs.model(Map.of())).align(pairs.ko(), pairs.en(), pairs.evidence());
    assertThat(explain(pairs).alignment()).isEqualTo(alignment);
  }

  @Test
  void rivalsOverlapTheBeadAndComeInOrder() {
    Pairs pairs = Pairs.parallel(new Random(11), 8, 40);
    Explainer explainer = explain(pairs);
    for (Bead bead : explainer.alignment().beads()) {
      List<Explanation.Rival> rivals = explainer.explain(bead).rivals();
      assertThat(rivals).isNotEmpty();
      assertThat(rivals)
          .extracting(r -> r.bead().probability())
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
      for (Explanation.Rival rival : rivals) {
        boolean ko = rival.bead().koStart() < bead.koEnd() && bead.koStart() < rival.bead().koEnd();
        boolean en = rival.bead().enStart() < bead.enEnd() && bead.enStart() < rival.bead().enEnd();
        assertThat(ko || en).as("%s | %s", bead, rival).isTrue();
        assertThat(rival.bead().probability() + bead.probability()).isLessThan(1.5);
      }
    }
  }

  @Test
  void aFeatureWithoutCounterpartIsNamed() {
    Pairs pairs =
        Pairs.of(12, new int[][] {{0, 1, 2, 3}, {4, 5}}, new int[][] {{0, 1, 2, 9}, {4, 5}});
    Explanation e = explain(pairs).explain(new Bead(0, 1, 0, 1, 1));
    assertThat(e.koUnexplained()).extracting(Explanation.Lone::position).containsExactly(3);
    assertThat(e.enUnexplained()).extracting(Explanation.Lone::position).containsExactly(3);
    assertThat(e.matches()).hasSize(3).allMatch(m -> m.koPosition() == m.enPosition());
  }

  @Test
  void aNullBeadHasItsPriorAlone() {
    Pairs pairs = Pairs.parallel(new Random(1), 4, 20);
    Explanation e = explain(pairs).explain(new Bead(0, 1, 0, 0, .1));
    assertThat(e.score().total()).isEqualTo(e.score().prior()).isNegative();
    assertThat(e.matches()).isEmpty();
  }

  @Test
  void refusesABeadThatTheSearchDoesNotTry() {
    Pairs pairs = Pairs.parallel(new Random(1), 9, 20);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explain(pairs).explain(new Bead(0, 9, 0, 9, 1)));
  }
}
