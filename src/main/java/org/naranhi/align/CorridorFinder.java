package org.naranhi.align;

import java.util.List;

/**
 * Chooses the part of the lattice to search: all of it for short documents, a corridor along
 * anchors for long ones.
 */
final class CorridorFinder {

  /** Lattices of at most this many nodes are searched whole. */
  static final int FULL_NODES = 120_000;

  /** Half width of the corridor at an anchor, in sentences. */
  private static final int AT_ANCHOR = 5;

  /** A gap between anchors whose rectangle has at most this many nodes is searched whole. */
  private static final long GAP_NODES = 20_000;

  private CorridorFinder() {}

  /** The corridor for two sides. */
  static Corridor find(Side ko, Side en, Evidence evidence) {
    long nodes = (ko.size() + 1L) * (en.size() + 1L);
    if (nodes <= FULL_NODES) {
      return Corridor.full(ko.size(), en.size());
    }
    return along(ko.size(), en.size(), AnchorChain.find(ko, en, evidence));
  }

  /** The corridor along {@code anchors}, which rise on both sides. */
  static Corridor along(int koCount, int enCount, List<AnchorChain.Anchor> anchors) {
    int[] low = new int[koCount + 1];
    int[] high = new int[koCount + 1];
    java.util.Arrays.fill(low, enCount);
    java.util.Arrays.fill(high, 0);
    int i = 0;
    int j = 0;
    for (AnchorChain.Anchor anchor : anchors) {
      open(low, high, enCount, i, j, anchor.ko(), anchor.en());
      i = anchor.ko();
      j = anchor.en();
    }
    open(low, high, enCount, i, j, koCount, enCount);
    return new Corridor(enCount, low, high);
  }

  /**
   * Opens the nodes between two anchors: the rectangle if it is small, else a band about its
   * diagonal that is wider the longer the gap.
   */
  private static void open(int[] low, int[] high, int enCount, int i0, int j0, int i1, int j1) {
    long nodes = (i1 - i0 + 1L) * (j1 - j0 + 1L);
    boolean whole = nodes <= GAP_NODES && Math.abs((i1 - i0) - (j1 - j0)) > 2;
    double slope = i1 == i0 ? 0 : (j1 - j0) / (double) (i1 - i0);
    int extra = Math.abs((i1 - i0) - (j1 - j0));
    int half =
        AT_ANCHOR + Math.min(400, (int) (.15 * Math.min(i1 - i0, j1 - j0)) + Math.min(extra, 200));
    for (int i = Math.max(0, i0 - AT_ANCHOR); i <= Math.min(low.length - 1, i1 + AT_ANCHOR); i++) {
      double centre =
          j0
              + Math.max(0, Math.min(i1 - i0, i - i0)) * slope
              + Math.max(0, i - i1)
              + Math.min(0, i - i0);
      int from = whole && i >= i0 && i <= i1 ? j0 - AT_ANCHOR : (int) Math.floor(centre) - half;
      int to = whole && i >= i0 && i <= i1 ? j1 + AT_ANCHOR : (int) Math.ceil(centre) + half;
      low[i] = Math.min(low[i], Math.max(0, from));
      high[i] = Math.max(high[i], Math.min(enCount, to));
    }
  }
}
