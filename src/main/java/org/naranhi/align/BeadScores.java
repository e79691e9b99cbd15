package org.naranhi.align;

import java.util.List;

/**
 * The score of every bead inside a corridor, in nats: the log of how much likelier the two sides of
 * the bead are as translations of each other than as two independent texts, with the bead's prior.
 * A null bead has its prior alone.
 */
final class BeadScores {

  /** The score of a bead that joins a sentence with its own copy: not a pairing anyone wants. */
  private static final float NEVER = -1e6f;

  private final Corridor corridor;
  private final List<BeadType> types;
  private final float[] scores;

  private BeadScores(Corridor corridor, List<BeadType> types) {
    this.corridor = corridor;
    this.types = types;
    scores = new float[Math.multiplyExact(corridor.size(), types.size())];
  }

  /**
   * The score of the bead of type number {@code type} that starts at node (i, j); the bead must end
   * inside the corridor.
   */
  float get(int i, int j, int type) {
    return scores[corridor.node(i, j) * types.size() + type];
  }

  /** What stays the same over all beads of a document pair while scores are computed. */
  record Inputs(
      Side ko,
      Side en,
      Evidence evidence,
      AlignmentModel model,
      LengthModel length,
      ParagraphModel paragraphs,
      double[] koUnexplained,
      double[] enUnexplained) {}

  /** Scores all beads of {@code types} inside {@code corridor}. */
  static BeadScores compute(Inputs in, Corridor corridor, List<BeadType> types, double[] logPrior) {
    BeadScores result = new BeadScores(corridor, types);
    int runs = types.stream().mapToInt(t -> Math.max(t.ko(), t.en())).max().orElse(1);
    LexicalScores forward = forward(in, corridor, runs);
    LexicalScores backward = backward(in, corridor, runs);
    RunLengths ko = new RunLengths(in.ko(), runs, in.length(), true);
    RunLengths en = new RunLengths(in.en(), runs, in.length(), false);
    int[] koCopies = in.ko().copies();
    int[] enCopies = in.en().copies();
    Chunks.forEach(
        corridor.koCount() + 1,
        (first, end) -> {
          for (int i = first; i < end; i++) {
            for (int j = corridor.low(i); j <= corridor.high(i); j++) {
              int at = corridor.node(i, j) * types.size();
              for (int t = 0; t < types.size(); t++) {
                BeadType type = types.get(t);
                if (!corridor.contains(i + type.ko(), j + type.en())) {
                  continue;
                }
                double score = logPrior[t];
                if (!type.isNull()) {
                  score +=
                      copied(koCopies, i, type.ko()) || copied(enCopies, j, type.en())
                          ? NEVER
                          : in.paragraphs().score(in.ko(), in.en(), i, j, type)
                              + lexical(forward, backward, i, j, type)
                              + in.model().lengthWeight()
                                  * in.length().ratio(ko, i, type.ko(), en, j, type.en());
                }
                result.scores[at + t] = (float) score;
              }
            }
          }
        });
    return result;
  }

  /** Whether a run holds a copy of the sentence before it. */
  private static boolean copied(int[] copies, int from, int run) {
    return copies[from + run] > copies[from + 1];
  }

  private static double lexical(
      LexicalScores forward, LexicalScores backward, int i, int j, BeadType type) {
    double sum = 0;
    for (int b = j; b < j + type.en(); b++) {
      sum += forward.get(i, type.ko(), b);
    }
    for (int a = i; a < i + type.ko(); a++) {
      sum += backward.get(j, type.en(), a);
    }
    return sum / 2;
  }

  private static LexicalScores forward(Inputs in, Corridor corridor, int runs) {
    int n = corridor.koCount();
    int[] from = new int[n];
    int[] to = new int[n];
    for (int i = 0; i < n; i++) {
      from[i] = corridor.low(i);
      to[i] = Math.min(corridor.enCount(), corridor.high(i) + runs);
    }
    return new LexicalScores(
        in.ko(),
        in.en(),
        in.evidence().enGivenKo(),
        in.enUnexplained(),
        in.model(),
        from,
        to,
        runs);
  }

  private static LexicalScores backward(Inputs in, Corridor corridor, int runs) {
    int m = corridor.enCount();
    int[] from = new int[m];
    int[] to = new int[m];
    int low = 0;
    int high = 0;
    for (int j = 0; j < m; j++) {
      while (low < corridor.koCount() && corridor.high(low) < j) {
        low++;
      }
      while (high < corridor.koCount() && corridor.low(high + 1) <= j) {
        high++;
      }
      from[j] = Math.min(low, corridor.koCount());
      to[j] = Math.min(corridor.koCount(), high + runs);
    }
    return new LexicalScores(
        in.en(),
        in.ko(),
        in.evidence().koGivenEn(),
        in.koUnexplained(),
        in.model(),
        from,
        to,
        runs);
  }
}
