package org.naranhi.app.review.work;

/** The document has changed since the user looked at it. */
public final class StaleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long revision;

  StaleException(long revision) {
    super("The document has changed since this page was loaded.");
    this.revision = revision;
  }

  /** The revision of the document now. */
  public long revision() {
    return revision;
  }
}
