package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * What the stages of a run have done, in one SQLite file. A transaction is there as a whole or not
 * at all, whenever the process ends. One program has it open at a time. Safe for threads.
 */
final class Journal implements AutoCloseable {

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value TEXT NOT NULL)",
          "CREATE TABLE IF NOT EXISTS file(id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE,"
              + " bytes INTEGER NOT NULL, done INTEGER NOT NULL)",
          "CREATE TABLE IF NOT EXISTS document(id INTEGER PRIMARY KEY, file INTEGER NOT NULL,"
              + " name TEXT NOT NULL, language TEXT NOT NULL, sentences INTEGER NOT NULL,"
              + " body BLOB NOT NULL)",
          "CREATE TABLE IF NOT EXISTS pair(id INTEGER PRIMARY KEY, ko INTEGER NOT NULL,"
              + " en INTEGER NOT NULL, probability REAL NOT NULL, how TEXT NOT NULL)",
          "CREATE TABLE IF NOT EXISTS aligned(pair INTEGER PRIMARY KEY, beads INTEGER NOT NULL,"
              + " body BLOB NOT NULL)",
          "CREATE TABLE IF NOT EXISTS choice(pair INTEGER PRIMARY KEY, split TEXT NOT NULL,"
              + " kept BLOB NOT NULL)",
          "CREATE TABLE IF NOT EXISTS refusal(stage TEXT NOT NULL, item TEXT NOT NULL,"
              + " reason TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY(stage, item))",
          "CREATE TABLE IF NOT EXISTS stage(name TEXT PRIMARY KEY, taken INTEGER NOT NULL,"
              + " gave INTEGER NOT NULL, refused INTEGER NOT NULL)");

  private final Path path;
  private final Connection connection;

  private Journal(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /** Something that is done as a whole or not at all. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException, IOException;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException, IOException;
  }

  /** Opens the journal of a run, or begins one. */
  static Journal open(Path path) throws CorpusException {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      SQLiteConfig config = new SQLiteConfig();
      config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
      SQLiteDataSource source = new SQLiteDataSource(config);
      source.setUrl("jdbc:sqlite:" + path.toAbsolutePath().toUri());
      Journal journal = new Journal(path, source.getConnection());
      journal.connection.setAutoCommit(false);
      return journal.withTables();
    } catch (SQLException | IOException e) {
      throw new CorpusException(path, "the journal cannot be opened: " + e.getMessage(), e);
    }
  }

  private Journal withTables() throws IOException {
    transaction(
        () -> {
          for (String table : TABLES) {
            execute(table);
          }
          return true;
        });
    return this;
  }

  /** Does some work as a whole. */
  synchronized <T> T transaction(Work<T> work) throws CorpusException {
    try {
      T result = work.run();
      connection.commit();
      return result;
    } catch (SQLException | IOException e) {
      rollBack(e);
      throw new CorpusException(path, reason(e), e);
    } catch (RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("SQLITE_FULL")) {
      return "the disk is full: make room and run the same command again, it goes on from here";
    }
    return message.contains("SQLITE_BUSY")
        ? "another run is working on this folder: wait for it, or name another folder"
        : "the journal cannot be used: " + message;
  }

  private void rollBack(Exception failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** Executes a statement; within a transaction. */
  synchronized void execute(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.execute();
    }
  }

  /** What a query gives. */
  synchronized <T> List<T> query(String sql, Reader<T> reader, Object... values)
      throws CorpusException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException | IOException e) {
      throw new CorpusException(path, reason(e), e);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** The one number that a query gives. */
  long number(String sql, Object... values) throws CorpusException {
    return query(sql, row -> row.getLong(1), values).get(0);
  }

  /** The numbers that a query gives. */
  List<Long> numbers(String sql, Object... values) throws CorpusException {
    return query(sql, row -> row.getLong(1), values);
  }

  /** Puts an item aside; within a transaction. */
  void refuse(String stage, String item, String reason) throws SQLException {
    execute(
        "INSERT OR REPLACE INTO refusal(stage, item, reason, number) VALUES(?, ?, ?, 1)",
        stage,
        item,
        reason);
  }

  /** What a stage that has finished counted. */
  Optional<Stage.Counts> finished(String stage) throws CorpusException {
    return query(
            "SELECT taken, gave, refused FROM stage WHERE name = ?",
            row -> new Stage.Counts(row.getLong(1), row.getLong(2), row.getLong(3)),
            stage)
        .stream()
        .findFirst();
  }

  /** Keeps that a stage has finished. */
  void finish(String stage, Stage.Counts counts) throws CorpusException {
    transaction(
        () -> {
          execute(
              "INSERT OR REPLACE INTO stage(name, taken, gave, refused) VALUES(?, ?, ?, ?)",
              stage,
              counts.in(),
              counts.out(),
              counts.refused());
          return true;
        });
  }

  /** What is kept under a name. */
  Optional<String> get(String name) throws CorpusException {
    return query("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name).stream()
        .findFirst();
  }

  /** Keeps something under a name. */
  void put(String name, String value) throws CorpusException {
    transaction(
        () -> {
          execute("INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)", name, value);
          return true;
        });
  }

  @Override
  public void close() throws CorpusException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new CorpusException(path, "the journal cannot be closed: " + e.getMessage(), e);
    }
  }
}
