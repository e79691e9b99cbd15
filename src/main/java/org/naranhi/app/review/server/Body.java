package org.naranhi.app.review.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the body of a request, which may be neither too large nor too slow. */
final class Body {

  /** A body must come at this rate at least, on average, or the request ends. */
  private static final long LEAST_BYTES_PER_SECOND = 100;

  /** For so long a body may be slower: the sender may have other things to do. */
  private static final long GRACE_NANOSECONDS = 3_000_000_000L;

  private static final int BUFFER_BYTES = 16 * 1024;

  private Body() {}

  /**
   * All bytes. Of a sender that sends nothing at all the server's idle timeout takes care.
   *
   * @param most bytes that there may be
   * @throws RequestException if there are more, or they come too slowly
   */
  static byte[] read(InputStream in, int most) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    long start = System.nanoTime();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes.write(buffer, 0, read);
      if (bytes.size() > most) {
        throw RequestException.tooLarge("the request has more than " + most + " bytes");
      }
      requireSpeed(bytes.size(), System.nanoTime() - start);
    }
    return bytes.toByteArray();
  }

  private static void requireSpeed(long bytes, long nanoseconds) {
    double seconds = Math.max(0, nanoseconds - GRACE_NANOSECONDS) / 1e9;
    if (bytes < seconds * LEAST_BYTES_PER_SECOND) {
      throw RequestException.tooSlow(
          "the request comes at less than " + LEAST_BYTES_PER_SECOND + " bytes a second");
    }
  }
}
