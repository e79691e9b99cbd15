package org.naranhi.app.corpus.run;

import java.io.IOException;
import java.nio.file.Path;

/** A journal that cannot be opened, read or written. The message names it and what to do. */
public final class JournalException extends IOException {

  private static final long serialVersionUID = 1L;

  JournalException(Path file, String problem) {
    super(file + ": error: " + problem);
  }

  JournalException(Path file, String problem, Throwable cause) {
    super(file + ": error: " + problem, cause);
  }
}
