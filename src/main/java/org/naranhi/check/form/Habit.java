package org.naranhi.check.form;

/** Whether something happened a few segments ago: what happens again and again is a style. */
final class Habit {

  private static final int SEGMENTS = 6;

  private int left;

  /** Goes on to the next segment. */
  void next() {
    left = Math.max(0, left - 1);
  }

  /** Says that it happens; returns whether it did so shortly before. */
  boolean again() {
    boolean before = left > 0;
    left = SEGMENTS;
    return before;
  }
}
