package org.naranhi.app.review.project;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of one document in a project file, and its history. Part of transactions. */
final class HistoryTable {

  /** So many rows of a snapshot are kept together. */
  private static final int PART_ROWS = 1000;

  /**
   * The rows at one moment.
   *
   * @param seq the number of the last entry in them
   * @param ids the ids that were free
   */
  record Snapshot(long seq, Ids ids, List<Row> rows) {}

  private final Database database;
  private final long document;

  HistoryTable(Database database, long document) {
    this.database = database;
    this.document = document;
  }

  void insert(Entry entry, Instant time) throws SQLException {
    database.execute(
        "INSERT INTO entry (document, seq, time, kind, step, label, row, change)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        document,
        entry.seq(),
        time.toString(),
        entry.kind().name().toLowerCase(Locale.ROOT),
        entry.step().seq(),
        entry.step().label(),
        entry.step().row(),
        entry.change());
  }

  /** All entries in their order, without what they changed. */
  List<Entry> entries() throws SQLException, IOException {
    return database.query(
        "SELECT seq, kind, step, label, row FROM entry WHERE document = ? ORDER BY seq",
        row ->
            new Entry(
                row.getLong(1),
                kind(row.getString(2)),
                new Step(row.getLong(3), row.getString(4), row.getInt(5)),
                ""),
        document);
  }

  private static Entry.Kind kind(String name) throws DamagedException {
    try {
      return Entry.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DamagedException("there is no kind of entry '" + name + "'", e);
    }
  }

  /** What doing again or taking back an action changes in a document as it stands. */
  Splice splice(long seq, Entry.Kind kind, List<Row> rows) throws SQLException, IOException {
    String change =
        database.one(
            "SELECT change FROM entry WHERE document = ? AND seq = ?",
            row -> row.getString(1),
            document,
            seq);
    return ChangeJson.read(change, kind, rows);
  }

  /** Puts a snapshot in the place of the one there is. */
  void write(Snapshot snapshot) throws SQLException, IOException {
    database.execute("DELETE FROM snapshot_rows WHERE document = ?", document);
    database.execute(
        "INSERT OR REPLACE INTO snapshot (document, seq, next_row, next_cell) VALUES (?, ?, ?, ?)",
        document,
        snapshot.seq(),
        snapshot.ids().nextRow(),
        snapshot.ids().nextCell());
    List<Row> rows = snapshot.rows();
    for (int from = 0; from < rows.size(); from += PART_ROWS) {
      database.execute(
          "INSERT INTO snapshot_rows (document, part, rows) VALUES (?, ?, ?)",
          document,
          from / PART_ROWS,
          SnapshotJson.write(rows.subList(from, Math.min(from + PART_ROWS, rows.size()))));
    }
  }

  /** The number of the last entry in the snapshot. */
  long snapshotSeq() throws SQLException, IOException {
    return database.one(
        "SELECT seq FROM snapshot WHERE document = ?", row -> row.getLong(1), document);
  }

  Snapshot snapshot() throws SQLException, IOException {
    List<Row> rows = new ArrayList<>();
    database
        .query(
            "SELECT rows FROM snapshot_rows WHERE document = ? ORDER BY part",
            row -> SnapshotJson.read(row.getString(1)),
            document)
        .forEach(rows::addAll);
    Ids ids =
        database.one(
            "SELECT next_row, next_cell FROM snapshot WHERE document = ?",
            row -> new Ids(row.getLong(1), row.getLong(2)),
            document);
    return new Snapshot(snapshotSeq(), ids, rows);
  }
}
