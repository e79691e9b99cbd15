package org.naranhi.check;

import java.util.List;

/**
 * Looks for one kind of error in pairs of texts. Checks are made once and are safe for threads;
 * what one remembers of a file lives in its {@link Run}.
 */
public interface Check {

  /** The name by which users choose it and findings carry it: {@code number}. */
  String name();

  /** What it looks for, with examples: documentation that a test holds true. */
  CheckGuide guide();

  /** Begins to check one file. */
  Run begin(CheckSettings settings);

  /**
   * Whether what a run says of a pair depends on the pairs before it. Such a run sees all pairs of
   * the file one after the other, in order; any other is called by many threads at once.
   */
  default boolean remembers() {
    return false;
  }

  /** One check on its way through one file. */
  @FunctionalInterface
  interface Run {

    /** What is wrong with {@code pair}, in the order of the texts; empty where nothing is. */
    List<Finding> check(CheckedPair pair);
  }
}
