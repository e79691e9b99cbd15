package org.naranhi.app.review.project;

/** An action that cannot be done, told as a sentence for the user with what to do instead. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Tells why. */
  public RefusedException(String message) {
    super(message);
  }
}
