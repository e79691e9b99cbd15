package org.naranhi.app.review.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A journal that is gone with the program. */
final class MemoryJournal implements Journal {

  private final Map<Long, String> changes = new HashMap<>();

  @Override
  public void append(Entry entry, List<Row> after, Ids ids) {
    changes.put(entry.seq(), entry.change());
  }

  @Override
  public Splice splice(long seq, Entry.Kind kind, List<Row> rows) {
    try {
      return ChangeJson.read(Objects.requireNonNull(changes.get(seq)), kind, rows);
    } catch (DamagedException e) {
      throw new IllegalStateException("the history in memory does not fit the rows", e);
    }
  }
}
