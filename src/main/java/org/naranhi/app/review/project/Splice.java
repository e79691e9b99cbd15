package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A change of a document: some neighbouring rows, replaced by others.
 *
 * @param at 0-based position of the first
 * @param removed the rows that stood there
 * @param inserted the rows that stand there now
 */
public record Splice(int at, List<Row> removed, List<Row> inserted) {

  /** Copies the lists. */
  public Splice {
    removed = List.copyOf(removed);
    inserted = List.copyOf(inserted);
  }

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return removed.equals(inserted);
  }

  /** The change that takes this one back. */
  public Splice inverse() {
    return new Splice(at, inserted, removed);
  }

  /**
   * The rows after the change.
   *
   * @throws IllegalArgumentException if the removed rows are not those that stand there
   */
  public List<Row> applyTo(List<Row> rows) {
    int end = at + removed.size();
    if (at < 0 || end > rows.size() || !sameIds(rows.subList(at, end))) {
      throw new IllegalArgumentException(
          "rows " + at + ".." + end + " are not those that the change expects");
    }
    List<Row> changed = new ArrayList<>(rows.size() - removed.size() + inserted.size());
    changed.addAll(rows.subList(0, at));
    changed.addAll(inserted);
    changed.addAll(rows.subList(end, rows.size()));
    return Collections.unmodifiableList(changed);
  }

  private boolean sameIds(List<Row> standing) {
    for (int i = 0; i < removed.size(); i++) {
      if (removed.get(i).id() != standing.get(i).id()) {
        return false;
      }
    }
    return true;
  }
}
