package org.naranhi.app.review.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite says of a file, for people. */
final class ProjectErrors {

  /** Of a file that is something else. */
  static final String FOREIGN =
      "is not a Naranhi project: give a .naranhi file that `naranhi review` has made";

  private static final int PRIMARY_CODE = 0xFF;

  private ProjectErrors() {}

  /** Of a file that a later version wrote. */
  static String newer(long version) {
    return "was written by a newer Naranhi (file version "
        + version
        + ", this program knows "
        + Schema.VERSION
        + "): open it with that one";
  }

  /** Of a file that is broken. */
  static String damaged(String how) {
    return "is damaged (" + how + "): go back to a copy of it";
  }

  static ProjectException damaged(Path path, IOException cause) {
    return new ProjectException(path, damaged(String.valueOf(cause.getMessage())), cause);
  }

  static ProjectException of(Path path, SQLException cause) {
    return new ProjectException(path, problem(cause), cause);
  }

  private static String problem(SQLException e) {
    return switch (primary(e)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "is open in another editor: go on there, or close that one and open the file again";
      case SQLITE_NOTADB -> FOREIGN;
      case SQLITE_CORRUPT, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_CONSTRAINT ->
          damaged(String.valueOf(e.getMessage()));
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
          "cannot be written: see that neither the file nor its folder is read-only";
      case SQLITE_FULL -> "cannot be written: the disk is full; make room and do it again";
      default -> "cannot be read or written: " + e.getMessage();
    };
  }

  private static SQLiteErrorCode primary(SQLException e) {
    int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code : e.getErrorCode();
    return SQLiteErrorCode.getErrorCode(code & PRIMARY_CODE);
  }
}
