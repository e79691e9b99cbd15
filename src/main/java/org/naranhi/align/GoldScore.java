package org.naranhi.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Precision, recall and F1 of beads against gold beads, strict and lax, after Vecalign's scorer
 * (Thompson &amp; Koehn 2019). Counts are summed over documents.
 *
 * <p><em>Strict</em>: a test bead counts if the same bead stands in gold. <em>Lax</em>: it counts
 * if any of its sentence pairs is linked in gold. Precision is over test beads, recall over gold
 * beads that are not null. Nulls are either dropped on both sides, or counted as there: a test null
 * is right only if gold has the very same null, and enters precision, never recall.
 *
 * @param strictHitsInTest right test beads, strict
 * @param laxHitsInTest right test beads, lax
 * @param testBeads test beads
 * @param strictHitsInGold gold beads found, strict
 * @param laxHitsInGold gold beads found, lax
 * @param goldBeads gold beads that are not null
 */
public record GoldScore(
    int strictHitsInTest,
    int laxHitsInTest,
    int testBeads,
    int strictHitsInGold,
    int laxHitsInGold,
    int goldBeads) {

  /** A score of nothing. */
  public static final GoldScore ZERO = new GoldScore(0, 0, 0, 0, 0, 0);

  /**
   * A bead as sets of sentence numbers, which need not be neighbours.
   *
   * @param ko 0-based Korean sentences
   * @param en 0-based English sentences
   */
  public record Pair(Set<Integer> ko, Set<Integer> en) {

    /** Copies the sets. */
    public Pair {
      ko = Set.copyOf(ko);
      en = Set.copyOf(en);
    }

    /** A bead of an alignment. */
    public static Pair of(Bead bead) {
      return new Pair(range(bead.koStart(), bead.koEnd()), range(bead.enStart(), bead.enEnd()));
    }

    private static Set<Integer> range(int from, int to) {
      Set<Integer> set = new TreeSet<>();
      for (int i = from; i < to; i++) {
        set.add(i);
      }
      return set;
    }

    boolean isNull() {
      return ko.isEmpty() || en.isEmpty();
    }
  }

  /**
   * Scores one document.
   *
   * @param blocks whether a gold bead with several sentences on both sides is a constraint only:
   *     test beads wholly inside it are merged first
   * @param nulls whether nulls count, as in Vecalign
   */
  public static GoldScore of(
      Collection<Pair> gold, Collection<Pair> test, boolean blocks, boolean nulls) {
    Collection<Pair> merged = blocks ? mergeInside(gold, test) : test;
    Set<Pair> goldPairs = withoutNulls(gold);
    Set<Pair> testPairs = withoutNulls(merged);
    Links goldLinks = new Links(goldPairs);
    Links testLinks = new Links(testPairs);
    int strict = count(testPairs, goldPairs::contains);
    int lax = count(testPairs, goldLinks::touches);
    int beads = testPairs.size();
    if (nulls) {
      Set<Pair> goldNulls = new HashSet<>(gold);
      goldNulls.removeAll(goldPairs);
      Set<Pair> testNulls = new HashSet<>(merged);
      testNulls.removeAll(testPairs);
      testNulls.removeIf(pair -> pair.ko().isEmpty() && pair.en().isEmpty());
      int right = count(testNulls, goldNulls::contains);
      strict += right;
      lax += right;
      beads += testNulls.size();
    }
    return new GoldScore(
        strict,
        lax,
        beads,
        count(goldPairs, testPairs::contains),
        count(goldPairs, testLinks::touches),
        goldPairs.size());
  }

  private static int count(Set<Pair> pairs, java.util.function.Predicate<Pair> right) {
    return (int) pairs.stream().filter(right).count();
  }

  private static Set<Pair> withoutNulls(Collection<Pair> pairs) {
    Set<Pair> kept = new HashSet<>();
    for (Pair pair : pairs) {
      if (!pair.isNull()) {
        kept.add(pair);
      }
    }
    return kept;
  }

  /** Merges test beads that lie wholly inside one gold bead of several sentences on both sides. */
  public static Collection<Pair> mergeInside(Collection<Pair> gold, Collection<Pair> test) {
    Map<Integer, Integer> koOwner = new HashMap<>();
    Map<Integer, Integer> enOwner = new HashMap<>();
    int block = 0;
    for (Pair pair : gold) {
      if (pair.ko().size() > 1 && pair.en().size() > 1) {
        for (int i : pair.ko()) {
          koOwner.put(i, block);
        }
        for (int j : pair.en()) {
          enOwner.put(j, block);
        }
        block++;
      }
    }
    Map<Integer, Pair> inside = new HashMap<>();
    List<Pair> merged = new ArrayList<>();
    for (Pair pair : test) {
      int owner = owner(pair, koOwner, enOwner);
      if (owner < 0) {
        merged.add(pair);
      } else {
        inside.merge(owner, pair, GoldScore::union);
      }
    }
    merged.addAll(inside.values());
    return merged;
  }

  private static int owner(
      Pair pair, Map<Integer, Integer> koOwner, Map<Integer, Integer> enOwner) {
    Set<Integer> owners = new HashSet<>();
    pair.ko().forEach(i -> owners.add(koOwner.getOrDefault(i, -1)));
    pair.en().forEach(j -> owners.add(enOwner.getOrDefault(j, -1)));
    return owners.size() == 1 ? owners.iterator().next() : -1;
  }

  private static Pair union(Pair a, Pair b) {
    Set<Integer> ko = new HashSet<>(a.ko());
    ko.addAll(b.ko());
    Set<Integer> en = new HashSet<>(a.en());
    en.addAll(b.en());
    return new Pair(ko, en);
  }

  /** The sentence pairs linked by a set of beads. */
  private static final class Links {
    private final Map<Integer, Set<Integer>> byKo = new HashMap<>();

    Links(Set<Pair> pairs) {
      for (Pair pair : pairs) {
        for (int i : pair.ko()) {
          byKo.computeIfAbsent(i, k -> new HashSet<>()).addAll(pair.en());
        }
      }
    }

    boolean touches(Pair pair) {
      for (int i : pair.ko()) {
        Set<Integer> linked = byKo.getOrDefault(i, Set.of());
        for (int j : pair.en()) {
          if (linked.contains(j)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The counts of two scores together. */
  public GoldScore plus(GoldScore o) {
    return new GoldScore(
        strictHitsInTest + o.strictHitsInTest,
        laxHitsInTest + o.laxHitsInTest,
        testBeads + o.testBeads,
        strictHitsInGold + o.strictHitsInGold,
        laxHitsInGold + o.laxHitsInGold,
        goldBeads + o.goldBeads);
  }

  /** Right test beads over test beads, 0 to 1; 0 where there is no test bead. */
  public double precision(boolean strict) {
    return ratio(strict ? strictHitsInTest : laxHitsInTest, testBeads);
  }

  /** Found gold beads over gold beads, 0 to 1; 0 where there is no gold bead. */
  public double recall(boolean strict) {
    return ratio(strict ? strictHitsInGold : laxHitsInGold, goldBeads);
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1(boolean strict) {
    double p = precision(strict);
    double r = recall(strict);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
