package org.naranhi.app.review.work;

import java.util.List;
import org.naranhi.app.review.project.Row;

/** Finds rows whose English the translation has moved. */
final class Crossings {

  private Crossings() {}

  /** For each row, whether its English stands before that of a row above, or after one below. */
  static boolean[] of(List<Row> rows) {
    boolean[] crossing = new boolean[rows.size()];
    long latest = Long.MIN_VALUE;
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).en().isEmpty()) {
        long first = rows.get(i).en().get(0).order();
        crossing[i] = first < latest;
        latest = Math.max(latest, first);
      }
    }
    long earliest = Long.MAX_VALUE;
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (!rows.get(i).en().isEmpty()) {
        long first = rows.get(i).en().get(0).order();
        crossing[i] |= first > earliest;
        earliest = Math.min(earliest, first);
      }
    }
    return crossing;
  }
}
