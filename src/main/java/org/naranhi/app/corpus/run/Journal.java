package org.naranhi.app.corpus.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * What became of each item in each stage, in an SQLite file: what a run goes on from that was
 * broken off, at whatever moment.
 *
 * <p>Outcomes are written in transactions of {@value #BATCH}; what had not been committed is done
 * once more, with the same result. Safe for threads.
 */
public final class Journal implements AutoCloseable {

  /** "NrCJ", the id by which SQLite files of this kind are told from others. */
  private static final int APPLICATION_ID = 0x4e72_434a;

  private static final int BUSY_MILLIS = 300;

  /** Outcomes that are written together: a commit costs a wait for the disk. */
  private static final int BATCH = 200;

  private final Path file;
  private final Connection connection;
  private int pending;

  private Journal(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a journal, or begins one where there is none.
   *
   * @throws JournalException if the file is none, is in use, or cannot be written
   */
  public static Journal open(Path file) throws JournalException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    try {
      Journal journal = new Journal(file, source.getConnection());
      journal.ready();
      return journal;
    } catch (SQLException e) {
      throw new JournalException(
          file,
          "cannot be used as a journal (" + e.getMessage() + "); is another run using it?",
          e);
    }
  }

  private void ready() throws SQLException, JournalException {
    try {
      connection.setAutoCommit(false);
      requireJournal();
      execute("PRAGMA application_id=" + APPLICATION_ID);
      execute("CREATE TABLE IF NOT EXISTS stage (name TEXT PRIMARY KEY, settings TEXT NOT NULL)");
      execute(
          "CREATE TABLE IF NOT EXISTS outcome (stage TEXT NOT NULL, item TEXT NOT NULL, result BLOB,"
              + " reason TEXT, detail TEXT, PRIMARY KEY (stage, item)) WITHOUT ROWID");
      connection.commit();
    } catch (SQLException | JournalException e) {
      connection.close();
      throw e;
    }
  }

  private void requireJournal() throws SQLException, JournalException {
    if (number("PRAGMA application_id") != APPLICATION_ID
        && number("SELECT count(*) FROM sqlite_master") > 0) {
      throw new JournalException(file, "is no journal of a corpus run; give another file");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /**
   * Says that a stage begins, or goes on.
   *
   * @throws JournalException if it was begun with other settings
   */
  public synchronized void begin(String stage, String settings) throws JournalException {
    try (PreparedStatement insert =
            connection.prepareStatement("INSERT OR IGNORE INTO stage VALUES (?, ?)");
        PreparedStatement select =
            connection.prepareStatement("SELECT settings FROM stage WHERE name = ?")) {
      insert.setString(1, stage);
      insert.setString(2, settings);
      insert.executeUpdate();
      connection.commit();
      select.setString(1, stage);
      requireSame(stage, settings, select);
    } catch (SQLException e) {
      throw failed("write", e);
    }
  }

  private void requireSame(String stage, String settings, PreparedStatement select)
      throws SQLException, JournalException {
    try (ResultSet row = select.executeQuery()) {
      String before = row.next() ? row.getString(1) : "";
      if (!before.equals(settings)) {
        throw new JournalException(
            file,
            "stage "
                + stage
                + " was begun with the settings '"
                + before
                + "' but now has '"
                + settings
                + "'; run with the former, or delete the journal to start anew");
      }
    }
  }

  /** What became of an item; empty where it is still to be done. */
  public synchronized Optional<Outcome> find(String stage, String item) throws JournalException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT result, reason, detail FROM outcome WHERE stage = ? AND item = ?")) {
      select.setString(1, stage);
      select.setString(2, item);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(outcome(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw failed("read", e);
    }
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    byte[] result = row.getBytes(1);
    return result == null
        ? new Outcome.Refused(row.getString(2), row.getString(3))
        : new Outcome.Passed(result);
  }

  /** Writes down what became of an item. */
  public synchronized void record(String stage, String item, Outcome outcome)
      throws JournalException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO outcome VALUES (?, ?, ?, ?, ?)")) {
      insert.setString(1, stage);
      insert.setString(2, item);
      if (outcome instanceof Outcome.Passed passed) {
        insert.setBytes(3, passed.result());
      } else if (outcome instanceof Outcome.Refused refused) {
        insert.setString(4, refused.reason());
        insert.setString(5, refused.detail());
      }
      insert.executeUpdate();
      if (++pending >= BATCH) {
        commit();
      }
    } catch (SQLException e) {
      throw failed("write", e);
    }
  }

  /** Makes sure that all that was recorded is on the disk. */
  public synchronized void flush() throws JournalException {
    try {
      commit();
    } catch (SQLException e) {
      throw failed("write", e);
    }
  }

  private void commit() throws SQLException {
    connection.commit();
    pending = 0;
  }

  private JournalException failed(String what, SQLException cause) {
    return new JournalException(
        file,
        "cannot " + what + " the journal (" + cause.getMessage() + "); is the disk full?",
        cause);
  }

  /** Writes what is left, and closes the file. */
  @Override
  public synchronized void close() throws JournalException {
    try (connection) {
      commit();
    } catch (SQLException e) {
      throw failed("close", e);
    }
  }
}
