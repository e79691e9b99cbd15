package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.align.GoldScore;

/**
 * All figures of one output on one set.
 *
 * @param test the output: a path, or {@code naranhi}
 * @param reference the path of the reference, or {@code nearest}
 * @param set the set
 * @param documents its documents
 * @param blocks whether gold beads of several sentences on both sides are constraints only
 */
record EvalFigures(
    String test, String reference, String set, List<EvalDocument> documents, boolean blocks) {

  EvalFigures {
    documents = List.copyOf(documents);
  }

  /** The counts over all documents; the parameters are those of {@link GoldScore#of}. */
  GoldScore score(boolean withBlocks, boolean nulls) {
    return documents.stream()
        .map(d -> d.score(withBlocks, nulls))
        .reduce(GoldScore.ZERO, GoldScore::plus);
  }

  /** The counts by document, nulls dropped. */
  List<GoldScore> byDocument() {
    return documents.stream().map(d -> d.score(blocks, false)).toList();
  }

  /** The probabilities of pairings, of nulls too if {@code nulls}. */
  EvalCalibration calibration(boolean nulls) {
    return EvalCalibration.of(documents, blocks, nulls);
  }

  /** Strict figures by type of bead. */
  List<EvalTypes.Row> types() {
    return EvalTypes.of(documents, blocks);
  }

  /**
   * The same sets with each document held against the reference to which it is nearest by strict
   * F1, the earlier one where two are equal.
   *
   * @param byReference for each reference the figures of all sets
   */
  static List<EvalFigures> nearest(List<List<EvalFigures>> byReference) {
    List<EvalFigures> result = new ArrayList<>();
    for (int set = 0; set < byReference.get(0).size(); set++) {
      EvalFigures first = byReference.get(0).get(set);
      List<EvalDocument> nearest = new ArrayList<>(first.documents());
      for (List<EvalFigures> other : byReference) {
        for (int d = 0; d < nearest.size(); d++) {
          EvalDocument candidate = other.get(set).documents().get(d);
          if (f1(candidate, first.blocks) > f1(nearest.get(d), first.blocks)) {
            nearest.set(d, candidate);
          }
        }
      }
      result.add(new EvalFigures(first.test, "nearest", first.set, nearest, first.blocks));
    }
    return result;
  }

  private static double f1(EvalDocument document, boolean blocks) {
    return document.score(blocks, false).f1(true);
  }
}
