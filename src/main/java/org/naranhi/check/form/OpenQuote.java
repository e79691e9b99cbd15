package org.naranhi.check.form;

import java.util.List;
import org.naranhi.check.form.MarkBalance.Lone;

/**
 * Whether an earlier segment of one side has left a quote open, so that a later one may close it.
 * Where a speech has several paragraphs, each may open it anew.
 */
final class OpenQuote {

  /** A quote that is open for longer was never closed. */
  private static final int SEGMENTS = 10;

  private int left;
  private boolean spans;

  /** The lone marks of the next segment that no quote left open explains. */
  List<Lone> unexplained(List<Lone> lone) {
    boolean wasOpen = left > 0;
    left = Math.max(0, left - 1);
    for (Lone mark : lone) {
      if (mark.isQuote()) {
        spans |= wasOpen && !mark.opens();
        left = mark.opens() ? SEGMENTS : 0;
      }
    }
    return lone.stream().filter(mark -> !wasOpen || !mark.isQuote() || !isExpected(mark)).toList();
  }

  /** Whether a quote has been closed in a later segment than it was opened, as in a dialogue. */
  boolean spansSegments() {
    return spans;
  }

  private static boolean isExpected(Lone mark) {
    return !mark.opens() || mark.place().start() == 0;
  }
}
