package org.naranhi.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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
   * One check on its way through one file.
   *
   * <p>What it says of a pair may depend on the pairs before it. Such a run is {@link #inOrder};
   * any other is made of {@link #check} alone, which many threads may then call at once.
   */
  @FunctionalInterface
  interface Run {

    /**
     * What is wrong with {@code pair}, the next one of the file, in the order of the texts; empty
     * where nothing is.
     */
    List<Finding> check(CheckedPair pair);

    /**
     * Begins to check {@code pair} with all work that needs no other; many threads may do so at
     * once, in any order.
     *
     * @return gives what {@link #check} would; to be asked once for each pair in the order of the
     *     file, by one thread at a time
     */
    default Supplier<List<Finding>> begin(CheckedPair pair) {
      List<Finding> findings = check(pair);
      return () -> findings;
    }

    /** A run that remembers pairs: {@code begin} is its {@link #begin}. */
    static Run inOrder(Function<CheckedPair, Supplier<List<Finding>>> begin) {
      return new Run() {
        @Override
        public List<Finding> check(CheckedPair pair) {
          return begin(pair).get();
        }

        @Override
        public Supplier<List<Finding>> begin(CheckedPair pair) {
          return begin.apply(pair);
        }
      };
    }
  }
}
