package org.naranhi.app.corpus.pairing;

/** A manifest that does not say what it must. The message names file, line and what to write. */
public final class ManifestException extends Exception {

  private static final long serialVersionUID = 1L;

  ManifestException(String file, int line, String problem) {
    super(file + ":" + line + ": error: " + problem);
  }
}
