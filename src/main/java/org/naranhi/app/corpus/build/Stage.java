package org.naranhi.app.corpus.build;

import java.io.IOException;

/**
 * One step on the way from files to a corpus. What it has done is in the journal when it returns;
 * run again after an interruption it does the rest, and the result is that of an undisturbed run.
 */
interface Stage {

  /** Its name, for the plan, the journal and the log: {@code align}. */
  String name();

  /** What it does, in half a line, for the plan. */
  String description();

  /**
   * Does what the journal does not have yet.
   *
   * @return how many items went in and came out, those of earlier runs included
   * @throws IOException if the journal or an output cannot be written; what is done stays done
   */
  Counts run(Journal journal, Ticker ticker) throws IOException;

  /**
   * What went through a stage.
   *
   * @param in items that it took
   * @param out items that it gave; of another kind maybe
   * @param refused items that it put aside; the journal has the reason of each
   */
  record Counts(long in, long out, long refused) {}

  /** Is told of each item that is done. */
  interface Ticker {
    /** {@code done} of {@code total} items are done; the total is 0 where it is not known. */
    void tick(long done, long total);
  }
}
