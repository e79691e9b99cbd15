package org.naranhi;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.align.Alignment;
import org.naranhi.align.Bead;
import org.naranhi.lexicon.Lexicon;

/**
 * Cuts long document pairs where their alignment is sure, so that each piece can learn from the
 * others.
 */
final class Pieces {

  /** Sentences of both sides in a piece, about, where a document is that long. */
  private static final int LONGEST = 3000;

  /** A piece shorter than that would lose more at its borders than it could learn. */
  private static final int SHORTEST = 500;

  /** How sure the 1:1 bead before a cut and its neighbours must be. */
  private static final double SURE = .99;

  private Pieces() {}

  /** All pieces of a batch, in the order of its documents. */
  static List<Piece> cut(List<Naranhi.Prepared> pairs, List<Alignment> alone, Lexicon lexicon) {
    int all = alone.stream().mapToInt(a -> a.koCount() + a.enCount()).sum();
    int length = Math.max(SHORTEST, Math.min(LONGEST, all / Folds.MOST));
    List<Piece> pieces = new ArrayList<>();
    for (int d = 0; d < pairs.size(); d++) {
      add(pieces, d, pairs.get(d), alone.get(d), length, lexicon);
    }
    return pieces;
  }

  private static void add(
      List<Piece> pieces,
      int document,
      Naranhi.Prepared pair,
      Alignment alone,
      int length,
      Lexicon lexicon) {
    List<Integer> cuts = cuts(alone, length);
    if (cuts.isEmpty()) {
      pieces.add(new Piece(document, 0, 0, pair, alone));
      return;
    }
    cuts.add(alone.beads().size());
    int from = 0;
    int ko = 0;
    int en = 0;
    for (int to : cuts) {
      Alignment part = part(alone.beads().subList(from, to), ko, en);
      Naranhi.Prepared sentences =
          pair.part(ko, ko + part.koCount(), en, en + part.enCount(), lexicon);
      pieces.add(new Piece(document, ko, en, sentences, part));
      from = to;
      ko += part.koCount();
      en += part.enCount();
    }
  }

  /**
   * Before which beads to cut: between two sure 1:1 beads, where all sentences before stand in
   * beads before (blocks may cross), and at least {@code length} sentences from the last cut and
   * from the end.
   */
  static List<Integer> cuts(Alignment alone, int length) {
    List<Integer> cuts = new ArrayList<>();
    int all = alone.koCount() + alone.enCount();
    int last = 0;
    int before = 0;
    int koMost = 0;
    int enMost = 0;
    List<Bead> beads = alone.beads();
    for (int b = 0; b + 1 < beads.size(); b++) {
      Bead bead = beads.get(b);
      before += bead.koCount() + bead.enCount();
      koMost = Math.max(koMost, bead.koEnd());
      enMost = Math.max(enMost, bead.enEnd());
      boolean closed = koMost + enMost == before;
      if (closed
          && before - last >= length
          && all - before >= length
          && isSure(bead)
          && isSure(beads.get(b + 1))) {
        cuts.add(b + 1);
        last = before;
      }
    }
    return cuts;
  }

  private static boolean isSure(Bead bead) {
    return bead.koCount() == 1 && bead.enCount() == 1 && bead.probability() >= SURE;
  }

  /** A bead that begins elsewhere; where an empty side stands says nothing in a piece. */
  private static Bead moved(Bead b, int ko, int en) {
    return new Bead(ko, ko + b.koCount(), en, en + b.enCount(), b.probability());
  }

  private static Alignment part(List<Bead> beads, int ko, int en) {
    List<Bead> moved =
        beads.stream()
            .map(
                b ->
                    moved(
                        b,
                        b.koCount() == 0 ? 0 : b.koStart() - ko,
                        b.enCount() == 0 ? 0 : b.enStart() - en))
            .toList();
    return new Alignment(
        beads.stream().mapToInt(Bead::koCount).sum(),
        beads.stream().mapToInt(Bead::enCount).sum(),
        moved);
  }
}
