package org.naranhi.app.cli;

/**
 * An input that was read but is not what the command needs; the message is one line for the user.
 */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
