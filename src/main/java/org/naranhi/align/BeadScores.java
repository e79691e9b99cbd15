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
    double[] koCumulative = cumulative(in.ko());
    double[] enCumulative = cumulative(in.en());
    double[] koMarginal = marginals(in.ko(), in.length(), true);
    double[] enMarginal = marginals(in.en(), in.length(), false);
    int[] koCopies = in.ko().copies();
    int[] enCopies = in.en().copies();
    for (int i = 0; i <= corridor.koCount(); i++) {
      for (int j = corridor.low(i); j <= corridor.high(i); j++) {
        for (int t = 0; t < types.size(); t++) {
          BeadType type = types.get(t);
          if (!corridor.contains(i + type.ko(), j + type.en())) {
            continue;
          }
          if (koCopies[i + type.ko()] > koCopies[i + Math.min(1, type.ko())]
              || enCopies[j + type.en()] > enCopies[j + Math.min(1, type.en())]) {
            result.scores[corridor.node(i, j) * types.size() + t] = NEVER;
            continue;
          }
          double score = logPrior[t] + in.paragraphs().score(in.ko(), in.en(), i, j, type);
          if (!type.isNull()) {
            score +=
                lexical(forward, backward, i, j, type)
                    + in.model().lengthWeight()
                        * length(
                            in.length(),
                            koCumulative,
                            enCumulative,
                            koMarginal,
                            enMarginal,
                            i,
                            j,
                            type);
          }
          result.scores[corridor.node(i, j) * types.size() + t] = (float) score;
        }
      }
    }
    return result;
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

  private static double length(
      LengthModel length,
      double[] ko,
      double[] en,
      double[] koMarginal,
      double[] enMarginal,
      int i,
      int j,
      BeadType type) {
    double logKo = Math.log(ko[i + type.ko()] - ko[i]);
    double logEn = Math.log(en[j + type.en()] - en[j]);
    double marginals =
        koMarginal[i + type.ko()] - koMarginal[i] + enMarginal[j + type.en()] - enMarginal[j];
    // Where a side has several sentences, the borders between them are anywhere: 1/L each.
    double borders = (type.ko() - 1) * logKo + (type.en() - 1) * logEn;
    return length.joint(logKo, logEn) + (marginals - borders) / 2;
  }

  private static double[] cumulative(Side side) {
    double[] sums = new double[side.size() + 1];
    for (int i = 0; i < side.size(); i++) {
      sums[i + 1] = sums[i] + side.length(i);
    }
    return sums;
  }

  private static double[] marginals(Side side, LengthModel length, boolean ko) {
    double[] sums = new double[side.size() + 1];
    for (int i = 0; i < side.size(); i++) {
      double log = Math.log(side.length(i));
      sums[i + 1] = sums[i] + (ko ? length.koMarginal(log) : length.enMarginal(log));
    }
    return sums;
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
