package org.naranhi.app.review.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project: an SQLite file that keeps documents under review, every action as it happens, with all
 * that was ever done.
 *
 * <p>What is answered is durable: it stands in the file, or beside it in {@code FILE-wal} until the
 * project is closed. A program that is killed loses nothing; who copies the file of a program that
 * was killed copies both. One program has it open at a time. Safe for threads.
 */
public final class ProjectFile implements AutoCloseable {

  private static final String NAME = "name";

  private final Database database;
  private final Clock clock;
  private final String name;
  private final Map<Long, FileJournal> journals = new TreeMap<>();
  private final List<ReviewDocument> documents = new ArrayList<>();
  private final Map<String, String> settings = new TreeMap<>();

  private ProjectFile(Database database, Clock clock) throws SQLException, IOException {
    this.database = database;
    this.clock = clock;
    name = database.one("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), NAME);
    database
        .query("SELECT key, value FROM setting", r -> Map.entry(r.getString(1), r.getString(2)))
        .forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
    for (long id : new DocumentTable(database).ids()) {
      documents.add(journal(id).load(id));
    }
  }

  /**
   * Makes a new project without documents.
   *
   * @param name for people
   * @throws ProjectException if the file exists or cannot be made
   */
  public static ProjectFile create(Path path, String name, Clock clock) throws ProjectException {
    Database database = Database.create(path);
    return opened(
        database,
        () -> {
          database.execute("INSERT INTO meta (key, value) VALUES (?, ?)", NAME, name);
          String created = clock.instant().toString();
          database.execute("INSERT INTO meta (key, value) VALUES (?, ?)", "created", created);
          return new ProjectFile(database, clock);
        });
  }

  /**
   * Opens a project.
   *
   * @throws ProjectException if the file is none, is open in another program, was written by a
   *     newer version, is damaged or cannot be read or written
   */
  public static ProjectFile open(Path path, Clock clock) throws ProjectException {
    Database database = Database.open(path);
    return opened(database, () -> new ProjectFile(database, clock));
  }

  private static ProjectFile opened(Database database, Database.Work<ProjectFile> work)
      throws ProjectException {
    try {
      return database.transaction(work);
    } catch (ProjectException e) {
      closeAfter(database, e);
      throw e;
    }
  }

  private static void closeAfter(Database database, ProjectException failure) {
    try {
      database.close();
    } catch (ProjectException e) {
      failure.addSuppressed(e);
    }
  }

  /** The file. */
  public Path path() {
    return database.path();
  }

  /** Its name for people. */
  public String name() {
    return name;
  }

  /** Its documents in the order in which they were added. */
  public synchronized List<ReviewDocument> documents() {
    return List.copyOf(documents);
  }

  /** The document with this number. */
  public Optional<ReviewDocument> document(long id) {
    return documents().stream().filter(document -> document.id() == id).findFirst();
  }

  /**
   * Adds a document; it is durable on return.
   *
   * @throws ProjectException if it cannot be written; nothing has changed then
   */
  public synchronized ReviewDocument add(NewDocument document) throws ProjectException {
    Ids ids = Ids.FIRST.beyond(document.rows());
    long id =
        database.transaction(
            () -> {
              long given = new DocumentTable(database).insert(document, clock.instant());
              journal(given).begin(document.rows(), ids);
              return given;
            });
    ReviewDocument added = new ReviewDocument(id, document, journal(id), new History(), 0, ids);
    documents.add(added);
    return added;
  }

  private FileJournal journal(long document) {
    return journals.computeIfAbsent(document, id -> new FileJournal(database, id, clock));
  }

  /** What the user has set, by name: {@code theme}. */
  public synchronized Map<String, String> settings() {
    return Collections.unmodifiableMap(new TreeMap<>(settings));
  }

  /**
   * Keeps something the user has set.
   *
   * @throws ProjectException if it cannot be written; nothing has changed then
   */
  public synchronized void set(String key, String value) throws ProjectException {
    database.transaction(
        () -> {
          database.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
          return true;
        });
    settings.put(key, value);
  }

  /**
   * Closes the file; documents can be read from then on, not changed. Closing again does nothing.
   *
   * @throws ProjectException if the file cannot be written; what was answered is in it
   */
  @Override
  public synchronized void close() throws ProjectException {
    if (database.isClosed()) {
      return;
    }
    try (Database closing = database) {
      for (ReviewDocument document : documents) {
        finish(document, closing);
      }
    }
  }

  /** Keeps the document from changing between the snapshot and the look at its ids. */
  private void finish(ReviewDocument document, Database closing) throws ProjectException {
    synchronized (document) {
      FileJournal journal = journal(document.id());
      closing.transaction(
          () -> {
            journal.finish(document.state(), document.ids());
            return true;
          });
    }
  }
}
