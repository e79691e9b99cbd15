package org.naranhi.app.cli;

import java.util.List;
import org.naranhi.align.GoldScore;

/**
 * A document's beads and what they are held against.
 *
 * @param name the document
 * @param gold the beads of the reference
 * @param test the beads that are judged
 */
record EvalDocument(String name, List<GoldScore.Pair> gold, List<GoldFiles.Line> test) {

  EvalDocument {
    gold = List.copyOf(gold);
    test = List.copyOf(test);
  }

  /** The score of the beads; the parameters are those of {@link GoldScore#of}. */
  GoldScore score(boolean blocks, boolean nulls) {
    return GoldScore.of(gold, pairs(), blocks, nulls);
  }

  /** The beads that are judged, without their probabilities. */
  List<GoldScore.Pair> pairs() {
    return test.stream().map(GoldFiles.Line::pair).toList();
  }
}
