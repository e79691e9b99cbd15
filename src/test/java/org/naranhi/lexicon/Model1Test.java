package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class Model1Test {

  /** the house / das Haus, the book / das Buch, a book / ein Buch, as everybody's first example. */
  private static Model1 toy(int iterations) {
    int[][] source = {{0, 1}, {0, 2}, {3, 2}};
    int[][] target = {{0, 1}, {0, 2}, {3, 2}};
    Model1 model = new Model1(source, target, 4, 4);
    model.train(iterations);
    return model;
  }

  @Test
  void startsUniform() {
    assertThat(toy(0).probability(0, 0)).isEqualTo(.25);
    assertThat(toy(0).probability(0, 3)).isZero();
  }

  @Test
  void countsOneRoundAsByHand() {
    // Every word shares each target of its pair with the other word and the empty one: thirds.
    Model1 model = toy(1);
    assertThat(model.probability(0, 0)).isCloseTo(.5, within(1e-6));
    assertThat(model.probability(0, 1)).isCloseTo(.25, within(1e-6));
    assertThat(model.probability(1, 0)).isCloseTo(.5, within(1e-6));
  }

  @Test
  void learnsWhichWordsBelongTogether() {
    Model1 model = toy(30);
    for (int word = 0; word < 4; word++) {
      for (int other = 0; other < 4; other++) {
        if (other != word) {
          assertThat(model.probability(word, word)).isGreaterThan(model.probability(word, other));
        }
      }
    }
    assertThat(model.probability(0, 0)).isGreaterThan(.7);
  }

  @Test
  void givesEachWordProbabilitiesThatSumToOne() {
    Model1 model = toy(5);
    for (int word = 0; word < 4; word++) {
      double sum = 0;
      for (int k = model.rowStart(word); k < model.rowStart(word + 1); k++) {
        sum += model.value(k);
        assertThat(model.probability(word, model.column(k))).isEqualTo(model.value(k));
      }
      assertThat(sum).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void takesSentencesWithoutWords() {
    Model1 model = new Model1(new int[][] {{}, {0}}, new int[][] {{0}, {}}, 1, 1);
    model.train(2);
    assertThat(model.probability(0, 0)).isZero();
  }

  @Test
  void takesWordsThatStandTwiceInASentence() {
    Model1 model = new Model1(new int[][] {{0, 0}}, new int[][] {{0, 1}}, 1, 2);
    model.train(3);
    assertThat(model.probability(0, 0)).isCloseTo(.5, within(1e-6));
  }
}
