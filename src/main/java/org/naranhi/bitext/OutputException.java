package org.naranhi.bitext;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** An output could not be written: {@code cannot write out/a.tmx: No space left on device}. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Names the output and the reason.
   *
   * @param output the path as the user gave it, or {@code standard output}
   * @param reason one line, without the path
   */
  public OutputException(String output, String reason) {
    super("cannot write " + output + ": " + reason);
  }

  /** Names the output, and tells the reason by {@code cause}. */
  public OutputException(String output, Throwable cause) {
    super("cannot write " + output + ": " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof ReadOnlyFileSystemException) {
      return "the file system is read-only";
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return "a part of its path is a file, not a folder";
    }
    if (cause instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (cause instanceof java.nio.file.FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
