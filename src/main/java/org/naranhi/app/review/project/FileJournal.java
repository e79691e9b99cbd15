package org.naranhi.app.review.project;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;

/** The journal of a document in a project file. */
final class FileJournal implements Journal {

  /** A snapshot every so many entries keeps opening short after the program was killed. */
  private static final int SNAPSHOT_EVERY = 2000;

  private final Database database;
  private final HistoryTable table;
  private final Clock clock;

  FileJournal(Database database, long document, Clock clock) {
    this.database = database;
    this.table = new HistoryTable(database, document);
    this.clock = clock;
  }

  @Override
  public void append(Entry entry, List<Row> after, Ids ids) throws ProjectException {
    database.transaction(
        () -> {
          table.insert(entry, clock.instant());
          if (entry.seq() % SNAPSHOT_EVERY == 0) {
            table.write(new HistoryTable.Snapshot(entry.seq(), ids, after));
          }
          return true;
        });
  }

  @Override
  public Splice splice(long seq, Entry.Kind kind, List<Row> rows) throws ProjectException {
    return database.transaction(() -> table.splice(seq, kind, rows));
  }

  /** Writes the first snapshot of a document; part of a transaction. */
  void begin(List<Row> rows, Ids ids) throws SQLException, IOException {
    table.write(new HistoryTable.Snapshot(0, ids, rows));
  }

  /** Writes a snapshot if there are entries that are not in the last; part of a transaction. */
  void finish(DocumentState state, Ids ids) throws SQLException, IOException {
    if (state.revision() > table.snapshotSeq()) {
      table.write(new HistoryTable.Snapshot(state.revision(), ids, state.rows()));
    }
  }

  /** The document as its last entry left it; part of a transaction. */
  ReviewDocument load(long id) throws SQLException, IOException {
    try {
      return replayed(id);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
      throw new DamagedException("the history of document " + id + " does not fit its rows", e);
    }
  }

  private ReviewDocument replayed(long id) throws SQLException, IOException {
    HistoryTable.Snapshot snapshot = table.snapshot();
    List<Row> rows = snapshot.rows();
    Ids ids = snapshot.ids();
    History history = new History();
    long seq = 0;
    for (Entry entry : table.entries()) {
      requireNext(++seq, entry);
      history.add(entry.kind(), entry.step());
      if (entry.seq() > snapshot.seq()) {
        Splice splice = table.splice(entry.step().seq(), entry.kind(), rows);
        rows = splice.applyTo(rows);
        ids = ids.beyond(splice.inserted());
      }
    }
    NewDocument now = new DocumentTable(database).read(id, rows);
    return new ReviewDocument(id, now, this, history, seq, ids);
  }

  private static void requireNext(long seq, Entry entry) throws DamagedException {
    if (entry.seq() != seq) {
      throw new DamagedException(
          "entry " + seq + " of the history is missing; the next is " + entry.seq());
    }
  }
}
