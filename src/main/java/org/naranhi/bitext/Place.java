package org.naranhi.bitext;

/**
 * A place in a file.
 *
 * @param file the file as the user named it
 * @param line 1-based; 0 where unknown
 * @param column 1-based, in UTF-16 units; 0 where unknown
 * @param endColumn 1-based, after the last unit on the same line; 0 where unknown
 */
public record Place(String file, long line, int column, int endColumn) {

  /** A place of which the line alone is known. */
  public Place(String file, long line) {
    this(file, line, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
  }
}
