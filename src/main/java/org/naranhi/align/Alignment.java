package org.naranhi.align;

import java.util.BitSet;
import java.util.List;

/**
 * The beads of a document pair. Every sentence of both sides stands in exactly one bead; the
 * constructor sees to it.
 *
 * @param koCount number of Korean sentences
 * @param enCount number of English sentences
 * @param beads in Korean order, a bead without Korean where its English neighbours put it
 */
public record Alignment(int koCount, int enCount, List<Bead> beads) {

  /** Checks that the beads partition both sides. */
  public Alignment {
    beads = List.copyOf(beads);
    BitSet ko = new BitSet(koCount);
    BitSet en = new BitSet(enCount);
    for (Bead bead : beads) {
      claim(ko, bead.koStart(), bead.koEnd(), koCount, "Korean");
      claim(en, bead.enStart(), bead.enEnd(), enCount, "English");
    }
    requireAll(ko, koCount, "Korean");
    requireAll(en, enCount, "English");
  }

  private static void claim(BitSet taken, int start, int end, int count, String side) {
    if (end > count) {
      throw new IllegalArgumentException(
          side + " sentence " + (end - 1) + " does not exist: there are " + count);
    }
    int again = taken.nextSetBit(start);
    if (again >= 0 && again < end) {
      throw new IllegalArgumentException(side + " sentence " + again + " stands in two beads");
    }
    taken.set(start, end);
  }

  private static void requireAll(BitSet taken, int count, String side) {
    int missing = taken.nextClearBit(0);
    if (missing < count) {
      throw new IllegalArgumentException(side + " sentence " + missing + " stands in no bead");
    }
  }
}
