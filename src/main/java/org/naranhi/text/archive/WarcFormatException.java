package org.naranhi.text.archive;

import java.io.IOException;

/** A record that breaks the rules of its format; the bytes that hold it are sound. */
final class WarcFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  WarcFormatException(String message) {
    super(message);
  }
}
