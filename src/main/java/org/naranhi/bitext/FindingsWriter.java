package org.naranhi.bitext;

import java.io.IOException;
import java.util.List;

/** Writes a report of findings, unit by unit, in constant memory. Does not close its stream. */
public interface FindingsWriter {

  /** Writes what was found in the next unit, which may be nothing. */
  void unit(CheckedUnit unit) throws IOException;

  /**
   * Writes the end.
   *
   * @param counts of all units
   * @param remarks on the run itself: suppressions that matched nothing
   */
  void end(FindingCounts counts, List<String> remarks) throws IOException;
}
