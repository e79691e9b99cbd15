package org.naranhi.text.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks into memory, up to what a document can have. */
final class BoundedBytes {

  /** As with the parts of zipped documents. */
  static final long MAX_BYTES = 512L << 20;

  /** Small files may be as repetitive as they like. */
  static final long RATIO_FREE_BYTES = 16L << 20;

  /** Text reaches 10, pages made of templates 50; deflate 1,032 on zeros. */
  static final int MAX_RATIO = 200;

  private static final int BUFFER_BYTES = 1 << 16;

  private BoundedBytes() {}

  /** What is packed takes up more than a document can. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(long bytes) {
      super("it unpacks to more than " + bytes + " bytes");
    }
  }

  /**
   * All that {@code unpacked} gives.
   *
   * @param packedBytes from how many it is made
   * @throws BombException if it is more than can be meant
   */
  static byte[] read(InputStream unpacked, long packedBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int n = unpacked.read(buffer); n >= 0; n = unpacked.read(buffer)) {
      bytes.write(buffer, 0, n);
      long size = bytes.size();
      if (size > MAX_BYTES || (size > RATIO_FREE_BYTES && size / MAX_RATIO > packedBytes)) {
        throw new BombException(size);
      }
    }
    return bytes.toByteArray();
  }
}
