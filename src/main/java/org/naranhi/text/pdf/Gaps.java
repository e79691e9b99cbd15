package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** Stretches of a line that are free of ink, from left to right. */
final class Gaps {

  /**
   * A free stretch.
   *
   * @param left in points
   * @param right in points
   */
  record Gap(float left, float right) {
    float width() {
      return right - left;
    }

    float middle() {
      return (left + right) / 2;
    }
  }

  private Gaps() {}

  /** The free stretches of a row inside a region that are at least so wide. */
  static List<Gap> of(List<Atom> row, float left, float right, float minWidth) {
    List<Gap> gaps = new ArrayList<>();
    float from = left;
    for (Atom atom : row) {
      addIfWide(gaps, from, atom.left(), minWidth);
      from = Math.max(from, atom.right());
    }
    addIfWide(gaps, from, right, minWidth);
    return gaps;
  }

  /** What is free in both. */
  static List<Gap> shared(List<Gap> one, List<Gap> other, float minWidth) {
    List<Gap> shared = new ArrayList<>();
    for (Gap a : one) {
      for (Gap b : other) {
        addIfWide(shared, Math.max(a.left(), b.left()), Math.min(a.right(), b.right()), minWidth);
      }
    }
    return shared;
  }

  private static void addIfWide(List<Gap> gaps, float left, float right, float minWidth) {
    if (right - left >= minWidth) {
      gaps.add(new Gap(left, right));
    }
  }
}
