package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns from beads of numbered words which words translate which: Model 1 in both directions. Rare
 * words count for less, as if each had been seen {@value #DOUBT} times more with nothing.
 */
public final class BeadLearner {

  private static final double PROBABLE = .01;
  private static final double DOUBT = .5;
  private static final int ITERATIONS = 4;

  private final int leftCount;
  private final int rightCount;
  private final List<int[]> left = new ArrayList<>();
  private final List<int[]> right = new ArrayList<>();

  /** A learner for words of numbers below the given ones. */
  public BeadLearner(int leftCount, int rightCount) {
    this.leftCount = leftCount;
    this.rightCount = rightCount;
  }

  /** Takes t(target | source) of a pair of words. */
  @FunctionalInterface
  public interface Receiver {
    /** Takes one. */
    void add(int source, int target, double probability);
  }

  /** Adds a bead; the arrays must not be changed afterwards. */
  public void add(int[] leftWords, int[] rightWords) {
    left.add(leftWords);
    right.add(rightWords);
  }

  /** Learns t(right | left) and t(left | right), those of at least {@value #PROBABLE}. */
  public void learn(Receiver rightGivenLeft, Receiver leftGivenRight) {
    if (!left.isEmpty()) {
      learn(left, right, leftCount, rightCount, rightGivenLeft);
      learn(right, left, rightCount, leftCount, leftGivenRight);
    }
  }

  private static void learn(
      List<int[]> source, List<int[]> target, int sources, int targets, Receiver out) {
    int[] seen = new int[sources];
    for (int[] bead : source) {
      for (int word : bead) {
        seen[word]++;
      }
    }
    Model1 model =
        new Model1(source.toArray(int[][]::new), target.toArray(int[][]::new), sources, targets);
    model.train(ITERATIONS);
    for (int e = 0; e < sources; e++) {
      double trust = seen[e] / (seen[e] + DOUBT);
      for (int k = model.rowStart(e); k < model.rowStart(e + 1); k++) {
        double probability = trust * model.value(k);
        if (probability >= PROBABLE) {
          out.add(e, model.column(k), Math.min(.99, probability));
        }
      }
    }
  }
}
