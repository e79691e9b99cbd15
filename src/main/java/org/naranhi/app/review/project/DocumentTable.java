package org.naranhi.app.review.project;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.naranhi.text.Language;

/** Documents in a project file, but for their rows. Each method is part of a transaction. */
final class DocumentTable {

  private final Database database;

  DocumentTable(Database database) {
    this.database = database;
  }

  /** The numbers of the documents, ascending. */
  List<Long> ids() throws SQLException, IOException {
    return database.query("SELECT id FROM document ORDER BY id", row -> row.getLong(1));
  }

  /** Writes a document and gives its number. */
  long insert(NewDocument document, Instant created) throws SQLException, IOException {
    long id = database.one("SELECT coalesce(max(id), 0) FROM document", r -> r.getLong(1)) + 1;
    database.execute(
        "INSERT INTO document (id, name, created, metadata) VALUES (?, ?, ?, ?)",
        id,
        document.name(),
        created.toString(),
        SnapshotJson.write(document.metadata()));
    insert(id, Side.KO, document.ko());
    insert(id, Side.EN, document.en());
    return id;
  }

  private void insert(long document, Side side, SourceText source)
      throws SQLException, IOException {
    database.execute(
        "INSERT INTO side (document, side, name, language, metadata, source)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        document,
        side.label(),
        source.name(),
        source.language().tag(),
        SnapshotJson.write(source.metadata()),
        source.text());
  }

  /** A document with rows that are known. */
  NewDocument read(long id, List<Row> rows) throws SQLException, IOException {
    String name =
        database.one("SELECT name FROM document WHERE id = ?", row -> row.getString(1), id);
    Map<String, String> metadata =
        database.one(
            "SELECT metadata FROM document WHERE id = ?",
            row -> SnapshotJson.readMap(row.getString(1)),
            id);
    return new NewDocument(name, side(id, Side.KO), side(id, Side.EN), metadata, rows);
  }

  private SourceText side(long document, Side side) throws SQLException, IOException {
    return database.one(
        "SELECT name, language, source, metadata FROM side WHERE document = ? AND side = ?",
        row ->
            new SourceText(
                row.getString(1),
                new Language(row.getString(2)),
                row.getString(3),
                SnapshotJson.readMap(row.getString(4))),
        document,
        side.label());
  }
}
