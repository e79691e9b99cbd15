package org.naranhi.align;

import java.util.stream.IntStream;

/**
 * Spreads independent work over the rows of a long document to all cores; the result does not
 * depend on how.
 */
final class Chunks {

  /** Fewer rows than this are not worth a second thread. */
  private static final int WORTH = 4000;

  /** Rows of one piece of work. */
  private static final int ROWS = 1000;

  private Chunks() {}

  /** Work on the rows {@code from} to {@code to}, end excluded. */
  interface Work {
    void rows(int from, int to);
  }

  /** Does the work for all rows below {@code count}, each exactly once. */
  static void forEach(int count, Work work) {
    if (count < WORTH) {
      work.rows(0, count);
      return;
    }
    int pieces = (count + ROWS - 1) / ROWS;
    IntStream.range(0, pieces)
        .parallel()
        .forEach(p -> work.rows(p * ROWS, Math.min(count, (p + 1) * ROWS)));
  }

  /** Runs two pieces of work, at once where the documents are long. */
  static void both(int count, Runnable first, Runnable second) {
    if (count < WORTH) {
      first.run();
      second.run();
    } else {
      IntStream.range(0, 2).parallel().forEach(n -> (n == 0 ? first : second).run());
    }
  }
}
