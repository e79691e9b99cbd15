package org.naranhi.align;

import java.util.Arrays;
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
    boolean[] all = new boolean[corridor.koCount() + 1];
    Arrays.fill(all, true);
    result.fill(in, logPrior, all);
    return result;
  }

  /**
   * The scores inside a wider corridor, computed anew only for the rows that it opens.
   *
   * @param in what these scores were computed from
   * @param logPrior likewise
   */
  BeadScores widened(Inputs in, Corridor wider, double[] logPrior) {
    BeadScores result = new BeadScores(wider, types);
    int reach = types.stream().mapToInt(BeadType::ko).max().orElse(0);
    boolean[] opened = new boolean[wider.koCount() + 1];
    for (int i = 0; i <= wider.koCount(); i++) {
      opened[i] = !corridor.isSame(wider, i, Math.min(wider.koCount(), i + reach));
      if (!opened[i]) {
        int nodes = corridor.high(i) - corridor.low(i) + 1;
        System.arraycopy(
            scores,
            corridor.node(i, corridor.low(i)) * types.size(),
            result.scores,
            wider.node(i, wider.low(i)) * types.size(),
            nodes * types.size());
      }
    }
    result.fill(in, logPrior, opened);
    return result;
  }

  /** Scores the beads that start in the chosen rows. */
  private void fill(Inputs in, double[] logPrior, boolean[] rows) {
    Filler filler = new Filler(in, logPrior, rows);
    Chunks.forEach(
        corridor.koCount() + 1,
        (first, end) -> {
          for (int i = first; i < end; i++) {
            if (rows[i]) {
              filler.row(i);
            }
          }
        });
  }

  /** All that a bead's score is made of. */
  private final class Filler {
    private final Inputs in;
    private final double[] logPrior;
    private final LexicalScores forward;
    private final LexicalScores backward;
    private final RunLengths koLengths;
    private final RunLengths enLengths;
    private final int[] koCopies;
    private final int[] enCopies;

    Filler(Inputs in, double[] logPrior, boolean[] rows) {
      this.in = in;
      this.logPrior = logPrior;
      int runs = types.stream().mapToInt(t -> Math.max(t.ko(), t.en())).max().orElse(1);
      forward = forward(in, rows, runs);
      backward = backward(in, rows, runs);
      koLengths = new RunLengths(in.ko(), runs, in.length(), true);
      enLengths = new RunLengths(in.en(), runs, in.length(), false);
      koCopies = in.ko().copies();
      enCopies = in.en().copies();
    }

    /** Scores the beads that start in row {@code i}, type by type. */
    void row(int i) {
      int low = corridor.low(i);
      int first = corridor.node(i, low) * types.size();
      for (int t = 0; t < types.size(); t++) {
        BeadType type = types.get(t);
        if (i + type.ko() <= corridor.koCount()) {
          int from = Math.max(low, corridor.low(i + type.ko()) - type.en());
          int to = Math.min(corridor.high(i), corridor.high(i + type.ko()) - type.en());
          for (int j = from; j <= to; j++) {
            scores[first + (j - low) * types.size() + t] =
                (float) (logPrior[t] + (type.isNull() ? 0 : paired(i, j, type)));
          }
        }
      }
    }

    private double paired(int i, int j, BeadType type) {
      if (copied(koCopies, i, type.ko()) || copied(enCopies, j, type.en())) {
        return NEVER;
      }
      return in.paragraphs().score(in.ko(), in.en(), i, j, type)
          + lexical(i, j, type)
          + in.model().lengthWeight()
              * in.length().ratio(koLengths, i, type.ko(), enLengths, j, type.en());
    }

    private double lexical(int i, int j, BeadType type) {
      double sum = 0;
      for (int b = j; b < j + type.en(); b++) {
        sum += forward.get(i, type.ko(), b);
      }
      for (int a = i; a < i + type.ko(); a++) {
        sum += backward.get(j, type.en(), a);
      }
      return sum / 2;
    }
  }

  /** Whether a run holds a copy of the sentence before it. */
  private static boolean copied(int[] copies, int from, int run) {
    return copies[from + run] > copies[from + 1];
  }

  private LexicalScores forward(Inputs in, boolean[] rows, int runs) {
    int n = corridor.koCount();
    int[] from = new int[n];
    int[] to = new int[n];
    for (int i = 0; i < n; i++) {
      from[i] = corridor.low(i);
      to[i] = rows[i] ? Math.min(corridor.enCount(), corridor.high(i) + runs) : from[i];
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

  private LexicalScores backward(Inputs in, boolean[] rows, int runs) {
    int m = corridor.enCount();
    int[] from = new int[m];
    int[] to = new int[m];
    boolean[] columns = columns(rows);
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
      to[j] = columns[j] ? Math.min(corridor.koCount(), high + runs) : from[j];
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

  /** The English sentences at which a bead of the chosen rows may start. */
  private boolean[] columns(boolean[] rows) {
    boolean[] columns = new boolean[corridor.enCount() + 1];
    int free = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i]) {
        free = Math.max(free, corridor.low(i));
        for (; free <= corridor.high(i); free++) {
          columns[free] = true;
        }
      }
    }
    return columns;
  }
}
