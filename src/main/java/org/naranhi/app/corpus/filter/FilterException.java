package org.naranhi.app.corpus.filter;

/** A filter that cannot be read. The message shows the place and says what to write there. */
public final class FilterException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int column;

  FilterException(String expression, int offset, String problem) {
    super(
        "filter:1:"
            + (offset + 1)
            + ": error: "
            + problem
            + "\n  "
            + expression
            + "\n  "
            + " ".repeat(offset)
            + "^");
    column = offset + 1;
  }

  /** Where, counted from 1. */
  public int column() {
    return column;
  }
}
