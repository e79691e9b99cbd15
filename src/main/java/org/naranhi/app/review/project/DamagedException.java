package org.naranhi.app.review.project;

import java.io.IOException;

/** What a project file holds cannot be read. */
final class DamagedException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedException(String message) {
    super(message);
  }

  DamagedException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
