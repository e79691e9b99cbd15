package org.naranhi.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes beads of several sentences on both sides apart where their parts pair up by themselves.
 *
 * <p>A border that a translator moved by a clause makes a 2:2 bead the best explanation of the
 * words, though each half is the translation of its counterpart for the most part; two rows say
 * more than one then. Where sentences truly change places, the halves have nothing in common and
 * the bead stays.
 */
final class BlockSplitter {

  /** Log likelihood ratio in nats, prior apart, that each part needs. */
  private static final double ENOUGH = 0;

  /** How much of the block's probability its parts inherit. */
  private static final double INHERITED = .8;

  private final List<BeadType> types;
  private final BeadScores scores;
  private final Lattice lattice;
  private final double[] logPrior;

  BlockSplitter(List<BeadType> types, BeadScores scores, Lattice lattice, double[] logPrior) {
    this.types = types;
    this.scores = scores;
    this.lattice = lattice;
    this.logPrior = logPrior;
  }

  /** The beads with blocks taken apart where that can be done. */
  List<Bead> split(List<Bead> beads) {
    List<Bead> result = new ArrayList<>(beads.size());
    for (Bead bead : beads) {
      if (bead.koCount() > 1 && bead.enCount() > 1) {
        List<Bead> parts = parts(bead);
        result.addAll(parts.isEmpty() ? List.of(bead) : parts);
      } else {
        result.add(bead);
      }
    }
    return result;
  }

  /**
   * The best way through the block by beads with one sentence on a side, none where there is none.
   */
  private List<Bead> parts(Bead block) {
    int n = block.koCount();
    int m = block.enCount();
    double[][] best = new double[n + 1][m + 1];
    int[][] choice = new int[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        best[i][j] = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int t = 0; t < types.size(); t++) {
          BeadType type = types.get(t);
          int a = i - type.ko();
          int b = j - type.en();
          if (a < 0 || b < 0 || type.isNull() || (type.ko() > 1 && type.en() > 1)) {
            continue;
          }
          double score = scores.get(block.koStart() + a, block.enStart() + b, t);
          if (score - logPrior[t] >= ENOUGH && best[a][b] + score > best[i][j]) {
            best[i][j] = best[a][b] + score;
            choice[i][j] = t;
          }
        }
      }
    }
    return best[n][m] == Double.NEGATIVE_INFINITY ? List.of() : trace(block, choice);
  }

  private List<Bead> trace(Bead block, int[][] choice) {
    List<Bead> parts = new ArrayList<>();
    int i = block.koCount();
    int j = block.enCount();
    while (i > 0 || j > 0) {
      int t = choice[i][j];
      BeadType type = types.get(t);
      i -= type.ko();
      j -= type.en();
      int ko = block.koStart() + i;
      int en = block.enStart() + j;
      double own = lattice.posterior(ko, en, t);
      double probability = Math.min(1, own + INHERITED * block.probability());
      parts.add(0, new Bead(ko, ko + type.ko(), en, en + type.en(), probability));
    }
    return parts;
  }
}
