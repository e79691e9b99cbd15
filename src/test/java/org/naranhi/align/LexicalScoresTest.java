package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexicalScoresTest {

  private static final AlignmentModel PLAIN =
      Pairs.model(Map.of("wordWeight", "1", "quantityWeight", "1", "nameWeight", "1"));

  /** Four types, of background 1/4 each; type 0 translates 0 with probability .5, and so on. */
  private static final int TYPES = 4;

  private static LexicalScores scores(
      Side source, Side target, double lambda, AlignmentModel model, int runs) {
    double[] unexplained = new double[TYPES];
    java.util.Arrays.fill(unexplained, lambda);
    int[] from = new int[source.size()];
    int[] to = new int[source.size()];
    java.util.Arrays.fill(to, target.size());
    return new LexicalScores(
        source, target, Pairs.diagonal(TYPES), unexplained, model, from, to, runs);
  }

  @Test
  void rewardsAWordThatItsSourceExplains() {
    LexicalScores s =
        scores(Pairs.side(TYPES, new int[] {0, 1}), Pairs.side(TYPES, new int[] {0}), .2, PLAIN, 1);
    // t / p = .5 / .25 = 2, two source words: .8 · (2 + .1) / 2.1 + .2 = 1.
    assertThat(s.get(0, 1, 0)).isCloseTo((float) Math.log(.8 * 2.1 / 2.1 + .2), within(1e-6f));
  }

  @Test
  void chargesAWordThatItsSourceDoesNotExplainOnlyAsFarAsItShouldBe() {
    LexicalScores s =
        scores(Pairs.side(TYPES, new int[] {1}), Pairs.side(TYPES, new int[] {0}), .4, PLAIN, 1);
    assertThat(s.get(0, 1, 0)).isCloseTo((float) Math.log(.6 * .1 / 1.1 + .4), within(1e-6f));
    LexicalScores unknown =
        scores(Pairs.side(TYPES, new int[] {1}), Pairs.side(TYPES, new int[] {0}), 1, PLAIN, 1);
    assertThat(unknown.get(0, 1, 0)).isCloseTo(0f, within(1e-6f));
  }

  @Test
  void addsUpOverTheWordsOfATarget() {
    LexicalScores s =
        scores(
            Pairs.side(TYPES, new int[] {0, 0}), Pairs.side(TYPES, new int[] {0, 3}), .2, PLAIN, 1);
    // Twice t counts: (1 / .25 + .1) / 2.1 for type 0, .1 / 2.1 for type 3.
    double explained = Math.log(.8 * 4.1 / 2.1 + .2);
    double unexplained = Math.log(.8 * .1 / 2.1 + .2);
    assertThat(s.get(0, 1, 0)).isCloseTo((float) (explained + unexplained), within(1e-6f));
  }

  @Test
  void takesARunOfSourcesTogether() {
    Side source = Pairs.side(TYPES, new int[] {1}, new int[] {0}, new int[] {2});
    Side target = Pairs.side(TYPES, new int[] {0});
    LexicalScores s = scores(source, target, .2, PLAIN, 3);
    assertThat(s.get(0, 2, 0)).isCloseTo((float) Math.log(.8 * 2.1 / 2.1 + .2), within(1e-6f));
    assertThat(s.get(0, 3, 0)).isCloseTo((float) Math.log(.8 * 2.1 / 3.1 + .2), within(1e-6f));
    // The run before must not leak into the next.
    assertThat(s.get(2, 1, 0)).isCloseTo((float) Math.log(.8 * .1 / 1.1 + .2), within(1e-6f));
  }

  @Test
  void weighsEachGroupByItsWeight() {
    AlignmentModel model =
        Pairs.model(Map.of("wordWeight", ".5", "quantityWeight", "0", "nameWeight", "2"));
    Side source = Pairs.side(TYPES, new int[] {0, 1, 2});
    double gain = Math.log(.8 * 2.1 / 3.1 + .2);
    for (int type = 0; type < 3; type++) {
      double weight = new double[] {.5, 0, 2}[type];
      LexicalScores s = scores(source, Pairs.side(TYPES, new int[] {type}), .2, model, 1);
      assertThat(s.get(0, 1, 0)).isCloseTo((float) (weight * gain), within(1e-6f));
    }
  }

  @Test
  void neitherOverflowsNorUnderflowsInLongSentences() {
    int[] many = new int[5000];
    LexicalScores right =
        scores(Pairs.side(TYPES, new int[] {0}), Pairs.side(TYPES, many), .2, PLAIN, 1);
    assertThat(right.get(0, 1, 0))
        .isCloseTo((float) (5000 * Math.log(.8 * 2.1 / 1.1 + .2)), within(.01f));
    LexicalScores wrong =
        scores(Pairs.side(TYPES, new int[] {1}), Pairs.side(TYPES, many), .2, PLAIN, 1);
    assertThat(wrong.get(0, 1, 0))
        .isCloseTo((float) (5000 * Math.log(.8 * .1 / 1.1 + .2)), within(.01f));
  }
}
