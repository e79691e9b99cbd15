package org.naranhi.text.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), any number of members one after the other. Stricter than that of the
 * JDK: a file that ends within a member, be it within the header of a later one, is cut off, and
 * what follows a member must be another one or zeros. Each member's place in the file is known.
 *
 * <p>One read never goes beyond the end of a member.
 */
final class GzipStream extends InputStream {

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int DEFLATE = 8;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private long bufferStart;
  private long memberStart;
  private boolean inMember;

  /**
   * Unpacks what {@code packed} holds.
   *
   * @param start where in the file {@code packed} begins
   */
  GzipStream(InputStream packed, long start) {
    this.packed = packed;
    this.bufferStart = start;
    this.memberStart = start;
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B && bytes[2] == DEFLATE;
  }

  /** Where in the file the member began that was read from last. */
  long memberStart() {
    return memberStart;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] out, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || beginMember()) {
      int made = inflate(out, offset, length);
      if (inflater.finished()) {
        endMember(out, offset, made);
      } else {
        crc.update(out, offset, made);
      }
      if (made > 0) {
        return made;
      }
    }
    return -1;
  }

  private int inflate(byte[] out, int offset, int length) throws IOException {
    try {
      int made = inflater.inflate(out, offset, length);
      while (made == 0 && !inflater.finished()) {
        if (inflater.needsDictionary()) {
          throw new ZipException("a dictionary is wanted");
        }
        require();
        inflater.setInput(buffer, at, end - at);
        at = end;
        made = inflater.inflate(out, offset, length);
      }
      return made;
    } catch (DataFormatException e) {
      throw new ZipException("the packed data is broken");
    }
  }

  /** Begins the next member; false where there is none. */
  private boolean beginMember() throws IOException {
    boolean first = bufferStart + at == memberStart;
    while (!first && peek() == 0) {
      at++;
    }
    if (peek() < 0) {
      return false;
    }
    memberStart = bufferStart + at;
    if (next() != 0x1F || next() != 0x8B || next() != DEFLATE) {
      throw new ZipException("what follows at byte " + memberStart + " is not gzip");
    }
    readHeader(next());
    inflater.reset();
    crc.reset();
    inMember = true;
    return true;
  }

  private void readHeader(int flags) throws IOException {
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    for (int text = Integer.bitCount(flags & (NAME | COMMENT)); text > 0; text--) {
      while (next() != 0) {
        // a name or a comment goes up to a zero
      }
    }
    skip((flags & HEADER_CRC) != 0 ? 2 : 0);
  }

  private void endMember(byte[] out, int offset, int made) throws IOException {
    crc.update(out, offset, made);
    at = end - inflater.getRemaining();
    inMember = false;
    if (next32() != crc.getValue() || next32() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("the checksum is wrong");
    }
  }

  private long next32() throws IOException {
    return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private int next() throws IOException {
    require();
    return buffer[at++] & 0xFF;
  }

  private void require() throws IOException {
    if (peek() < 0) {
      throw new EOFException("it ends within the packed data, as after a broken download");
    }
  }

  private int peek() throws IOException {
    if (at == end) {
      bufferStart += end;
      at = 0;
      end = Math.max(0, packed.read(buffer));
    }
    return at == end ? -1 : buffer[at] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
