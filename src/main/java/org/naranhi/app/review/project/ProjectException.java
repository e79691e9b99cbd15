package org.naranhi.app.review.project;

import java.io.IOException;
import java.nio.file.Path;

/** A project file that cannot be opened, read or written. The message names it and what to do. */
public final class ProjectException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Tells what is wrong with {@code file}. */
  public ProjectException(Path file, String problem) {
    super(file + ": " + problem);
  }

  /** Tells what is wrong with {@code file}, and what showed it. */
  public ProjectException(Path file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
