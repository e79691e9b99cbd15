package org.naranhi.text;

import java.io.IOException;

/**
 * A document that cannot be read. The message is one line for the user: which input, where in it,
 * what is wrong and what to do.
 */
public final class UnreadableDocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Problem {
    /** There is no such file. */
    MISSING,
    /** The path is a folder. */
    DIRECTORY,
    /** The file cannot be opened or read. */
    NOT_ACCESSIBLE,
    /** The file has no bytes, or nothing but white space. */
    EMPTY,
    /** The bytes are no text and no known format. */
    BINARY,
    /** The format is known and not read. */
    UNSUPPORTED_FORMAT,
    /** The bytes are text, but not wholly in any charset that is read. */
    UNDECODABLE,
    /** The format is read, but this file does not keep to it. */
    BROKEN,
    /** Nothing but furniture. */
    NO_TEXT,
    /** The file does not fit in memory, or unpacks to more than can be meant. */
    TOO_LARGE,
    /** The content is encrypted. */
    PASSWORD_PROTECTED,
    /** The format is read, but this file breaks its rules or is cut off. */
    DAMAGED
  }

  private final Problem problem;

  /**
   * A document that cannot be read.
   *
   * @param name the input, as the user named it
   * @param problem what stands in the way
   * @param detail what, where, and what to do
   */
  public UnreadableDocumentException(String name, Problem problem, String detail) {
    super(name + ": " + detail);
    this.problem = problem;
  }

  /** The same with a cause. */
  public UnreadableDocumentException(String name, Problem problem, String detail, Throwable cause) {
    super(name + ": " + detail, cause);
    this.problem = problem;
  }

  /** What stands in the way. */
  public Problem problem() {
    return problem;
  }
}
