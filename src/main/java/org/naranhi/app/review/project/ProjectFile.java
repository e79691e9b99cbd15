package org.naranhi.app.review.project;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project: a file that keeps documents under review, every action as it happens.
 *
 * <p>One program has it open at a time. Safe for threads.
 */
public final class ProjectFile implements AutoCloseable {

  private final Path path;
  private final String name;
  private final List<ReviewDocument> documents = new ArrayList<>();
  private final Map<String, String> settings = new TreeMap<>();

  private ProjectFile(Path path, String name) {
    this.path = path;
    this.name = name;
  }

  /**
   * Makes a new project without documents.
   *
   * @param name for people
   * @throws ProjectException if the file exists or cannot be made
   */
  public static ProjectFile create(Path path, String name, Clock clock) throws ProjectException {
    return new ProjectFile(path, name);
  }

  /**
   * Opens a project.
   *
   * @throws ProjectException if the file is none, is open in another program, was written by a
   *     newer version, is damaged or cannot be read or written
   */
  public static ProjectFile open(Path path, Clock clock) throws ProjectException {
    throw new ProjectException(path, "cannot be opened yet");
  }

  /** The file. */
  public Path path() {
    return path;
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
    ReviewDocument added = ReviewDocument.inMemory(document);
    documents.add(added);
    return added;
  }

  /** What the user has set, by name: {@code theme}. */
  public synchronized Map<String, String> settings() {
    return Map.copyOf(settings);
  }

  /**
   * Keeps something the user has set.
   *
   * @throws ProjectException if it cannot be written; nothing has changed then
   */
  public synchronized void set(String key, String value) throws ProjectException {
    settings.put(key, value);
  }

  /**
   * Closes the file; documents can be read from then on, not changed.
   *
   * @throws ProjectException if the file cannot be written; what was answered is in it
   */
  @Override
  public synchronized void close() throws ProjectException {}
}
