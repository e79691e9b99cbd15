package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.nio.file.Path;

/** A corpus cannot be built; the message names the place and says what to do. */
public final class CorpusException extends IOException {

  private static final long serialVersionUID = 1L;

  CorpusException(Path place, String what) {
    super(place + ": " + what);
  }

  CorpusException(Path place, String what, Throwable cause) {
    super(place + ": " + what, cause);
  }
}
