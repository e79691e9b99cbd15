package org.naranhi.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds blocks that the translation has moved: runs of sentences without a counterpart on both
 * sides that translate each other, though they stand in different places.
 *
 * <p>Sentences are free if they stand in a null bead or in a doubtful one. Runs of free sentences
 * of the two sides are aligned with each other where rare evidence ties them, and taken if the gain
 * over two runs of nulls exceeds the price of a jump.
 */
final class CrossingBlocks {

  /** Price of a jump in nats: what a moved block must bring beyond nulls. */
  private static final double JUMP = 12;

  /** A pairing below this probability is given up for a moved block that is surer. */
  private static final double DOUBTFUL = .6;

  /** Up to so many pairs of runs are all tried. */
  private static final int FEW_PAIRS = 2000;

  /** Scores beads between two slices; given by the aligner with its estimates. */
  interface SliceAligner {
    /** The alignment of two slices, and how many nats it is better than nulls alone. */
    Result align(int koFrom, int koTo, int enFrom, int enTo);
  }

  /**
   * What a slice aligner finds.
   *
   * @param beads with sentence numbers of the whole documents
   * @param gain in nats over nulls alone
   */
  record Result(List<Bead> beads, double gain) {}

  private record Run(int from, int to) {}

  private record Move(Run ko, Run en, Result result) {}

  private final Side ko;
  private final Side en;
  private final Evidence evidence;

  CrossingBlocks(Side ko, Side en, Evidence evidence) {
    this.ko = ko;
    this.en = en;
    this.evidence = evidence;
  }

  /** The beads with moved blocks in place of the nulls and doubtful beads they were. */
  List<Bead> resolve(List<Bead> beads, SliceAligner slices) {
    BitSet koFree = new BitSet();
    BitSet enFree = new BitSet();
    for (Bead bead : beads) {
      if (bead.isNull() || bead.probability() < DOUBTFUL) {
        koFree.set(bead.koStart(), bead.koEnd());
        enFree.set(bead.enStart(), bead.enEnd());
      }
    }
    List<Move> moves = new ArrayList<>();
    for (Move candidate : candidates(koFree, enFree, slices)) {
      boolean open =
          koFree.nextClearBit(candidate.ko().from()) >= candidate.ko().to()
              && enFree.nextClearBit(candidate.en().from()) >= candidate.en().to();
      if (open) {
        koFree.clear(candidate.ko().from(), candidate.ko().to());
        enFree.clear(candidate.en().from(), candidate.en().to());
        moves.add(candidate);
      }
    }
    return moves.isEmpty() ? beads : rebuilt(beads, moves);
  }

  private List<Move> candidates(BitSet koFree, BitSet enFree, SliceAligner slices) {
    List<Move> moves = new ArrayList<>();
    for (Run[] pair : runPairs(koFree, enFree)) {
      Result whole = slices.align(pair[0].from(), pair[0].to(), pair[1].from(), pair[1].to());
      Move move = trimmed(whole);
      if (move != null && whole.gain() > price(move)) {
        moves.add(move);
      }
    }
    moves.sort(
        Comparator.comparingDouble((Move m) -> -m.result().gain())
            .thenComparingInt(m -> m.ko().from()));
    return moves;
  }

  /** A single sentence that moved is rarer than a paragraph, and more easily mistaken. */
  private static double price(Move move) {
    long pairs = move.result().beads().stream().filter(b -> !b.isNull()).count();
    return pairs > 1 ? JUMP : 2 * JUMP;
  }

  /** All pairs of runs where they are few, else those that rare evidence ties. */
  private List<Run[]> runPairs(BitSet koFree, BitSet enFree) {
    List<Run> koRuns = runs(koFree);
    List<Run> enRuns = runs(enFree);
    List<Run[]> pairs = new ArrayList<>();
    if ((long) koRuns.size() * enRuns.size() <= FEW_PAIRS) {
      for (Run k : koRuns) {
        for (Run e : enRuns) {
          pairs.add(new Run[] {k, e});
        }
      }
      return pairs;
    }
    TreeSet<Long> tried = new TreeSet<>();
    for (AnchorChain.Anchor anchor : AnchorChain.among(ko, koFree, en, enFree, evidence)) {
      Run koRun = run(koFree, anchor.ko());
      Run enRun = run(enFree, anchor.en());
      if (tried.add(((long) koRun.from() << 32) | enRun.from())) {
        pairs.add(new Run[] {koRun, enRun});
      }
    }
    return pairs;
  }

  private static List<Run> runs(BitSet free) {
    List<Run> runs = new ArrayList<>();
    for (int at = free.nextSetBit(0); at >= 0; at = free.nextSetBit(free.nextClearBit(at))) {
      runs.add(new Run(at, free.nextClearBit(at)));
    }
    return runs;
  }

  private static Run run(BitSet free, int at) {
    return new Run(free.previousClearBit(at) + 1, free.nextClearBit(at));
  }

  /** The move without the nulls at its ends; null where nothing is paired. */
  private static @org.jspecify.annotations.Nullable Move trimmed(Result whole) {
    List<Bead> paired =
        whole.beads().stream().filter(b -> !b.isNull() && b.probability() >= DOUBTFUL).toList();
    if (paired.isEmpty()) {
      return null;
    }
    Bead first = paired.get(0);
    Bead last = paired.get(paired.size() - 1);
    Run ko = new Run(first.koStart(), last.koEnd());
    Run en = new Run(first.enStart(), last.enEnd());
    List<Bead> inside =
        whole.beads().stream()
            .filter(b -> b.koStart() >= ko.from() && b.koEnd() <= ko.to())
            .filter(b -> b.enStart() >= en.from() && b.enEnd() <= en.to())
            .filter(b -> !b.isNull() || between(b, ko, en))
            .toList();
    return new Move(ko, en, new Result(inside, whole.gain()));
  }

  /** Whether a null lies between paired beads rather than on the edge of the block. */
  private static boolean between(Bead bead, Run ko, Run en) {
    return bead.koCount() > 0
        ? bead.koStart() >= ko.from() && bead.koEnd() <= ko.to()
        : bead.enStart() >= en.from() && bead.enEnd() <= en.to();
  }

  private List<Bead> rebuilt(List<Bead> beads, List<Move> moves) {
    BitSet koMoved = new BitSet();
    BitSet enMoved = new BitSet();
    List<Bead> result = new ArrayList<>();
    for (Move move : moves) {
      koMoved.set(move.ko().from(), move.ko().to());
      enMoved.set(move.en().from(), move.en().to());
      result.addAll(move.result().beads());
    }
    for (Bead bead : beads) {
      boolean touched =
          intersects(koMoved, bead.koStart(), bead.koEnd())
              || intersects(enMoved, bead.enStart(), bead.enEnd());
      if (!touched) {
        result.add(bead);
      } else {
        addRest(bead, koMoved, enMoved, result);
      }
    }
    return inOrder(result);
  }

  private static boolean intersects(BitSet set, int from, int to) {
    int next = set.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** What a moved block leaves of a bead becomes nulls. */
  private static void addRest(Bead bead, BitSet koMoved, BitSet enMoved, List<Bead> result) {
    double probability = bead.isNull() ? bead.probability() : 1 - bead.probability();
    for (int i = bead.koStart(); i < bead.koEnd(); i++) {
      if (!koMoved.get(i)) {
        result.add(new Bead(i, i + 1, bead.enStart(), bead.enStart(), probability));
      }
    }
    for (int j = bead.enStart(); j < bead.enEnd(); j++) {
      if (!enMoved.get(j)) {
        result.add(new Bead(bead.koEnd(), bead.koEnd(), j, j + 1, probability));
      }
    }
  }

  /** By Korean place; a bead without Korean keeps the place that its neighbours gave it. */
  private static List<Bead> inOrder(List<Bead> beads) {
    beads.sort(
        Comparator.comparingInt(Bead::koStart)
            .thenComparingInt(b -> b.koCount() == 0 ? 0 : 1)
            .thenComparingInt(Bead::enStart));
    return beads;
  }
}
