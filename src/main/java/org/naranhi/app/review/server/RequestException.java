package org.naranhi.app.review.server;

/** A request that cannot be met; the message says why, for the person at the page. */
final class RequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  private RequestException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The status of the answer. */
  int status() {
    return status;
  }

  static RequestException malformed(String message) {
    return new RequestException(400, message);
  }

  static RequestException notFound(String message) {
    return new RequestException(404, message);
  }

  static RequestException tooSlow(String message) {
    return new RequestException(408, message);
  }

  static RequestException tooLarge(String message) {
    return new RequestException(413, message);
  }
}
