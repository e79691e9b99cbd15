package org.naranhi.segment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well found sentence borders agree with known ones. The end of a text is no border: it is
 * always found.
 *
 * @param right borders found that are known
 * @param found borders found
 * @param known borders that are there
 */
public record BoundaryScore(long right, long found, long known) {

  /** No borders at all. */
  public static final BoundaryScore NONE = new BoundaryScore(0, 0, 0);

  /** Checks the counts. */
  public BoundaryScore {
    if (right < 0 || right > found || right > known) {
      throw new IllegalArgumentException(
          "right must be 0.." + Math.min(found, known) + " but was " + right);
    }
  }

  /** Compares the offsets of borders. */
  public static BoundaryScore of(Collection<Integer> known, Collection<Integer> found) {
    Set<Integer> expected = new HashSet<>(known);
    Set<Integer> got = new TreeSet<>(found);
    long right = got.stream().filter(expected::contains).count();
    return new BoundaryScore(right, got.size(), expected.size());
  }

  /** The counts of both together. */
  public BoundaryScore plus(BoundaryScore other) {
    return new BoundaryScore(right + other.right, found + other.found, known + other.known);
  }

  /** The share of found borders that are right, 0 to 1; 1 where none was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** The share of known borders that were found, 0 to 1; 1 where there is none. */
  public double recall() {
    return known == 0 ? 1 : (double) right / known;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return found + known == 0 ? 1 : 2.0 * right / (found + known);
  }
}
