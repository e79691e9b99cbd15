package org.naranhi.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes the scores of an alignment apart for people. Made by {@link Aligner#explain}; it computes
 * the score of a single bead anew, from the very models with which the search worked.
 */
public final class Explainer {

  /** How many rivals of a bead are worth a look. */
  private static final int RIVALS = 5;

  private final BeadScores.Inputs in;
  private final List<BeadType> types;
  private final double[] logPrior;
  private final Corridor corridor;
  private final Lattice lattice;
  private final Alignment alignment;

  Explainer(
      BeadScores.Inputs in,
      List<BeadType> types,
      double[] logPrior,
      Corridor corridor,
      Lattice lattice,
      Alignment alignment) {
    this.in = in;
    this.types = types;
    this.logPrior = logPrior;
    this.corridor = corridor;
    this.lattice = lattice;
    this.alignment = alignment;
  }

  /** The alignment whose beads can be explained. */
  public Alignment alignment() {
    return alignment;
  }

  /**
   * Explains a bead, of the alignment or any other of a type that the search tries.
   *
   * @throws IllegalArgumentException if the search does not try beads of its type
   */
  public Explanation explain(Bead bead) {
    BeadLexical lexical = new BeadLexical(in, bead);
    return new Explanation(
        bead,
        score(bead, lexical),
        lexical.matches(),
        lexical.koUnexplained(),
        lexical.enUnexplained(),
        rivals(bead));
  }

  private Explanation.Score score(Bead bead, BeadLexical lexical) {
    int t = typeOf(bead);
    BeadType type = types.get(t);
    return new Explanation.Score(
        logPrior[t],
        in.paragraphs().score(in.ko(), in.en(), bead.koStart(), bead.enStart(), type),
        bead.isNull() ? 0 : in.model().lengthWeight() * length(bead),
        lexical.nats(Side.WORDS),
        lexical.nats(Side.NAMES),
        lexical.nats(Side.QUANTITIES));
  }

  private int typeOf(Bead bead) {
    int t = types.indexOf(new BeadType(bead.koCount(), bead.enCount()));
    if (t < 0) {
      throw new IllegalArgumentException("beads of type " + bead.type() + " are not tried");
    }
    return t;
  }

  /** As {@link BeadScores} has it, for one bead. */
  private double length(Bead bead) {
    double ko = 0;
    double en = 0;
    double marginals = 0;
    for (int i = bead.koStart(); i < bead.koEnd(); i++) {
      ko += in.ko().length(i);
      marginals += in.length().koMarginal(Math.log(in.ko().length(i)));
    }
    for (int j = bead.enStart(); j < bead.enEnd(); j++) {
      en += in.en().length(j);
      marginals += in.length().enMarginal(Math.log(in.en().length(j)));
    }
    double borders = (bead.koCount() - 1) * Math.log(ko) + (bead.enCount() - 1) * Math.log(en);
    return in.length().joint(Math.log(ko), Math.log(en)) + (marginals - borders) / 2;
  }

  private List<Explanation.Rival> rivals(Bead bead) {
    List<Bead> overlapping = new ArrayList<>();
    int reach = types.stream().mapToInt(t -> Math.max(t.ko(), t.en())).max().orElse(1);
    int last = Math.min(corridor.koCount(), bead.koEnd() + reach);
    for (int i = Math.max(0, bead.koStart() - reach); i <= last; i++) {
      for (int j = corridor.low(i); j <= corridor.high(i); j++) {
        addOverlapping(bead, i, j, overlapping);
      }
    }
    return overlapping.stream()
        .sorted(Comparator.comparingDouble(Bead::probability).reversed())
        .limit(RIVALS)
        .map(rival -> new Explanation.Rival(rival, score(rival, new BeadLexical(in, rival))))
        .toList();
  }

  private void addOverlapping(Bead bead, int i, int j, List<Bead> out) {
    for (int t = 0; t < types.size(); t++) {
      int koEnd = i + types.get(t).ko();
      int enEnd = j + types.get(t).en();
      boolean overlaps =
          Math.max(i, bead.koStart()) < Math.min(koEnd, bead.koEnd())
              || Math.max(j, bead.enStart()) < Math.min(enEnd, bead.enEnd());
      boolean same =
          i == bead.koStart()
              && koEnd == bead.koEnd()
              && j == bead.enStart()
              && enEnd == bead.enEnd();
      if (overlaps && !same && corridor.contains(koEnd, enEnd)) {
        out.add(new Bead(i, koEnd, j, enEnd, lattice.posterior(i, j, t)));
      }
    }
  }
}
