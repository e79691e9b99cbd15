package org.naranhi.text.archive;

/**
 * A record of a WARC archive that could not be read and was passed over.
 *
 * @param file the archive
 * @param offset where in the file the record begins, in bytes; of a packed archive, where its
 *     packed data begins
 * @param detail what is wrong
 */
public record WarcProblem(String file, long offset, String detail) {

  /** One line for the user. */
  public String message() {
    return file + ": record at byte " + offset + " was passed over: " + detail;
  }
}
