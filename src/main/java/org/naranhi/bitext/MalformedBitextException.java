package org.naranhi.bitext;

/** A bilingual file breaks the rules of its format: {@code a.tsv:12:1: error: expected …}. */
public final class MalformedBitextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * What is wrong, and where.
   *
   * @param file the file's name
   * @param line 1-based
   * @param column 1-based
   * @param problem what was expected, what was found, what to do
   */
  public MalformedBitextException(String file, long line, long column, String problem) {
    super(file + ":" + line + ":" + column + ": error: " + problem);
  }

  /** What is wrong, where, and what noticed it. */
  MalformedBitextException(String file, long line, long column, String problem, Throwable cause) {
    super(file + ":" + line + ":" + column + ": error: " + problem, cause);
  }
}
