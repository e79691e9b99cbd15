package org.naranhi.text.archive;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The unpacked bytes of a WARC file, with the place in the file of what is read next. Holds a few
 * buffers, however long the file.
 */
final class WarcInput implements Closeable {

  /** What every record begins with. */
  static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private static final int BUFFER_BYTES = 1 << 15;

  /** Addresses may be long; longer lines are no header. */
  private static final int MAX_LINE_BYTES = 1 << 16;

  /** How far into a member its first record must show. */
  private static final int PROBE_BYTES = 1 << 12;

  private final FileChannel file;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private InputStream in;
  private int at;
  private int end;
  private long bufferStart;

  private WarcInput(FileChannel file) throws IOException {
    this.file = file;
    this.in = open(0);
  }

  static WarcInput open(Path path) throws IOException {
    FileChannel file = FileChannel.open(path);
    try {
      return new WarcInput(file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private InputStream open(long offset) throws IOException {
    byte[] head = bytesAt(offset, 8);
    InputStream raw = Channels.newInputStream(file.position(offset));
    bufferStart = offset;
    at = 0;
    end = 0;
    if (GzipStream.isGzip(head)) {
      return new GzipStream(raw, offset);
    }
    return Compressed.isZstd(head) ? new ZstdInputStream(raw) : raw;
  }

  private byte[] bytesAt(long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && file.read(bytes, offset + bytes.position()) >= 0) {
      // a channel may give less than it has
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** Where in the file the next byte stands, or the packed data that it comes from begins. */
  long offset() throws IOException {
    peek();
    return in instanceof GzipStream gzip ? gzip.memberStart() : bufferStart + at;
  }

  /** Where the record begins whose reading failed, {@code start} if that cannot be told better. */
  long failedAt(long start) {
    return in instanceof GzipStream gzip ? gzip.memberStart() : start;
  }

  /** The next byte, which stays; -1 at the end. */
  int peek() throws IOException {
    if (at == end) {
      bufferStart += end;
      at = 0;
      end = Math.max(0, in.read(buffer, 0, BUFFER_BYTES));
    }
    return at == end ? -1 : buffer[at] & 0xFF;
  }

  /** Reads the next byte. */
  int next() throws IOException {
    int next = peek();
    if (next < 0) {
      throw new EOFException("the file ends within the record");
    }
    at++;
    return next;
  }

  /** A line, without its end. */
  String line() throws IOException {
    byte[] line = new byte[128];
    int length = 0;
    for (int b = next(); b != '\n'; b = next()) {
      if (length == MAX_LINE_BYTES) {
        throw new WarcFormatException("a line of its header has more than 64 KiB");
      }
      line = length == line.length ? Arrays.copyOf(line, 2 * length) : line;
      line[length++] = (byte) b;
    }
    boolean windows = length > 0 && line[length - 1] == '\r';
    return new String(line, 0, windows ? length - 1 : length, StandardCharsets.UTF_8);
  }

  /** The next bytes. */
  byte[] bytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    for (int done = 0; done < length; ) {
      done += take(bytes, done, length - done);
    }
    return bytes;
  }

  /** Goes past so many bytes. */
  void skip(long length) throws IOException {
    byte[] none = new byte[0];
    for (long done = 0; done < length; ) {
      done += take(none, 0, (int) Math.min(BUFFER_BYTES, length - done));
    }
  }

  private int take(byte[] into, int from, int wanted) throws IOException {
    if (peek() < 0) {
      throw new EOFException("the file ends within the record");
    }
    int n = Math.min(wanted, end - at);
    if (into.length > 0) {
      System.arraycopy(buffer, at, into, from, n);
    }
    at += n;
    return n;
  }

  /** Goes to the next line that begins as a record does; false at the end of the file. */
  boolean findRecord() throws IOException {
    boolean atLineStart = false;
    for (int b = peek(); b >= 0; b = peek()) {
      if (atLineStart && b == VERSION[0] && holdsVersion()) {
        return true;
      }
      atLineStart = b == '\n';
      at++;
    }
    return false;
  }

  /** Whether a record begins here; moves what is left of the buffer to its start to see. */
  private boolean holdsVersion() throws IOException {
    if (end - at < VERSION.length) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      bufferStart += at;
      end -= at;
      at = 0;
      for (int n = 0; n >= 0 && end < VERSION.length; end += Math.max(0, n)) {
        n = in.read(buffer, end, BUFFER_BYTES - end);
      }
    }
    return Arrays.equals(
        buffer, at, Math.min(end, at + VERSION.length), VERSION, 0, VERSION.length);
  }

  /**
   * Goes to the next record of the file that begins after {@code offset}, where the packing allows
   * to find it there.
   */
  boolean findNext(long offset) throws IOException {
    if (in instanceof GzipStream) {
      return findMember(offset);
    }
    if (in instanceof ZstdInputStream) {
      return false;
    }
    in = open(offset + 1);
    return findRecord();
  }

  private boolean findMember(long offset) throws IOException {
    for (long from = offset + 1; from < file.size(); from += BUFFER_BYTES - VERSION.length) {
      byte[] window = bytesAt(from, BUFFER_BYTES);
      for (int i = 0; i + VERSION.length < window.length; i++) {
        if (window[i] == 0x1F && (window[i + 1] & 0xFF) == 0x8B && isRecord(from + i)) {
          in = open(from + i);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isRecord(long offset) throws IOException {
    return isRecord(bytesAt(offset, PROBE_BYTES));
  }

  /** Whether a file or a member that begins with {@code head} begins with a record. */
  static boolean isRecord(byte[] head) {
    if (startsRecord(head)) {
      return true;
    }
    if (!GzipStream.isGzip(head) && !Compressed.isZstd(head)) {
      return false;
    }
    InputStream packed = new java.io.ByteArrayInputStream(head);
    try (InputStream in =
        GzipStream.isGzip(head) ? new GzipStream(packed, 0) : new ZstdInputStream(packed)) {
      return startsRecord(in.readNBytes(VERSION.length));
    } catch (IOException | RuntimeException e) {
      return false; // what cannot be unpacked is no record
    }
  }

  private static boolean startsRecord(byte[] head) {
    return head.length >= VERSION.length
        && Arrays.equals(head, 0, VERSION.length, VERSION, 0, VERSION.length);
  }

  @Override
  public void close() throws IOException {
    in.close();
    file.close();
  }
}
