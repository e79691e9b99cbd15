package org.naranhi.app.review.project;

import java.util.List;

/**
 * The tables of a project file.
 *
 * <p>The rows of a document are those of its snapshot, changed by the entries after {@code
 * snapshot.seq}. Entries are never changed and never go.
 */
final class Schema {

  /** {@code NARH}: what {@code PRAGMA application_id} says of a project file. */
  static final int APPLICATION_ID = 0x4E415248;

  /** What {@code PRAGMA user_version} says: files of a greater version cannot be read. */
  static final int VERSION = 1;

  /** What makes an empty file a project file. */
  static final List<String> STATEMENTS =
      List.of(
          "PRAGMA application_id = " + APPLICATION_ID,
          "PRAGMA user_version = " + VERSION,
          "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
          "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
          """
          CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            created TEXT NOT NULL,  -- ISO 8601, UTC
            metadata TEXT NOT NULL)  -- JSON object
          """,
          """
          CREATE TABLE side (
            document INTEGER NOT NULL REFERENCES document,
            side TEXT NOT NULL,  -- ko, en
            name TEXT NOT NULL,
            language TEXT NOT NULL,
            metadata TEXT NOT NULL,  -- JSON object
            source TEXT NOT NULL,
            PRIMARY KEY (document, side))
          """,
          """
          CREATE TABLE snapshot (
            document INTEGER PRIMARY KEY REFERENCES document,
            seq INTEGER NOT NULL,  -- of the last entry in it
            next_row INTEGER NOT NULL,  -- first free id
            next_cell INTEGER NOT NULL)
          """,
          """
          CREATE TABLE snapshot_rows (
            document INTEGER NOT NULL REFERENCES document,
            part INTEGER NOT NULL,  -- from 0
            rows TEXT NOT NULL,  -- JSON array
            PRIMARY KEY (document, part))
          """,
          """
          CREATE TABLE entry (
            document INTEGER NOT NULL REFERENCES document,
            seq INTEGER NOT NULL,  -- from 1
            time TEXT NOT NULL,  -- ISO 8601, UTC
            kind TEXT NOT NULL,  -- action, undo, redo
            step INTEGER NOT NULL,  -- seq of the action that is done, undone or redone
            label TEXT NOT NULL,
            row INTEGER NOT NULL,  -- its number for people
            change TEXT NOT NULL,  -- JSON array; empty in an undo or redo
            PRIMARY KEY (document, seq))
          """);

  private Schema() {}
}
