package org.naranhi.app.review.project;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An SQLite file that one program has open at a time.
 *
 * <p>It is locked by SQLite itself ({@code locking_mode=EXCLUSIVE}), so the operating system frees
 * it when the program ends, however it ends; and it needs no memory shared between programs, which
 * network drives do not give. The file must not be opened in another way by this program: on POSIX
 * closing it there would free the lock.
 *
 * <p>Safe for threads; one transaction after the other.
 */
final class Database implements AutoCloseable {

  /** How long another program that is just closing the file is waited for. */
  private static final int BUSY_MILLIS = 300;

  /** Something that is done as a whole or not at all. */
  interface Work<T> {
    T run() throws SQLException, IOException;
  }

  /** Reads one row of a result. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException, IOException;
  }

  private final Path path;
  private final Connection connection;
  private boolean closed;

  private Database(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /** Makes a file that must not exist, with the tables of {@link Schema}. */
  static Database create(Path path) throws ProjectException {
    try {
      Files.createFile(path);
    } catch (FileAlreadyExistsException e) {
      throw new ProjectException(
          path, "exists already: open it, or give the new project another name", e);
    } catch (IOException e) {
      throw new ProjectException(path, "cannot be made: is its folder there, may you write?", e);
    }
    try {
      return connected(path, Database::createTables);
    } catch (ProjectException e) {
      deleteAfter(path, e);
      throw e;
    }
  }

  private static void deleteAfter(Path path, ProjectException failure) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static void createTables(Database database) throws SQLException, ProjectException {
    database.transaction(
        () -> {
          for (String statement : Schema.STATEMENTS) {
            database.execute(statement);
          }
          return true;
        });
  }

  /** Opens a project file. */
  static Database open(Path path) throws ProjectException {
    if (!Files.isRegularFile(path)) {
      String what = Files.exists(path) ? "is no file" : "does not exist";
      throw new ProjectException(path, what + ": expected a Naranhi project (.naranhi)");
    }
    return connected(path, Database::requireProject);
  }

  private void requireProject() throws SQLException, ProjectException {
    if (number("PRAGMA application_id") != Schema.APPLICATION_ID) {
      throw new ProjectException(path, ProjectErrors.FOREIGN);
    }
    long version = number("PRAGMA user_version");
    if (version > Schema.VERSION) {
      throw new ProjectException(path, ProjectErrors.newer(version));
    }
    String check = text("PRAGMA quick_check(1)");
    if (!check.equals("ok")) {
      throw new ProjectException(path, ProjectErrors.damaged(check));
    }
  }

  /** What must be done with a connection before it is ready. */
  private interface Opening {
    void run(Database database) throws SQLException, ProjectException;
  }

  private static Database connected(Path path, Opening opening) throws ProjectException {
    try {
      Database database = new Database(path, connection(path));
      database.ready(opening);
      return database;
    } catch (SQLException e) {
      throw ProjectErrors.of(path, e);
    }
  }

  private static Connection connection(Path path) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    // As a URI, so that a question mark in a name is one.
    source.setUrl("jdbc:sqlite:" + path.toAbsolutePath().toUri());
    return source.getConnection();
  }

  private void ready(Opening opening) throws SQLException, ProjectException {
    try {
      // Nothing is written before it is known to be a project, but the lock is there.
      connection.setAutoCommit(false);
      opening.run(this);
      connection.rollback();
      connection.setAutoCommit(true);
      text("PRAGMA journal_mode = WAL");
      execute("PRAGMA synchronous = FULL");
      execute("BEGIN EXCLUSIVE");
      execute("COMMIT");
      connection.setAutoCommit(false);
    } catch (SQLException | ProjectException e) {
      closeAfter(e);
      throw e;
    }
  }

  private void closeAfter(Exception failure) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** The file. */
  Path path() {
    return path;
  }

  /**
   * Does some work as a whole; it is durable on return.
   *
   * @throws ProjectException if it cannot be done; nothing of it is then
   */
  synchronized <T> T transaction(Work<T> work) throws ProjectException {
    if (closed) {
      throw new ProjectException(path, "is closed: start the review again");
    }
    try {
      T result = work.run();
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw rolledBack(ProjectErrors.of(path, e));
    } catch (ProjectException e) {
      throw rolledBack(e);
    } catch (IOException e) {
      throw rolledBack(ProjectErrors.damaged(path, e));
    } catch (RuntimeException e) {
      throw rolledBack(e);
    }
  }

  private <E extends Exception> E rolledBack(E failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /** Executes one statement. */
  void execute(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      statement.execute();
    }
  }

  /** What a query gives, in its order. */
  <T> List<T> query(String sql, Reader<T> reader, Object... values)
      throws SQLException, IOException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      List<T> results = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          results.add(reader.read(rows));
        }
      }
      return results;
    }
  }

  /** The one result of a query. */
  <T> T one(String sql, Reader<T> reader, Object... values) throws SQLException, IOException {
    List<T> results = query(sql, reader, values);
    if (results.size() != 1) {
      throw new DamagedException("expected one row but found " + results.size() + " for: " + sql);
    }
    return results.get(0);
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private long number(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.getString(1);
    }
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Closes the file; what {@link #transaction} did stays. */
  @Override
  public synchronized void close() throws ProjectException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      connection.close();
    } catch (SQLException e) {
      throw ProjectErrors.of(path, e);
    }
  }
}
