package org.naranhi.bitext;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file, strictly decoded: UTF-8, or UTF-16 if it starts with a byte order mark.
 * A line ends with LF, CRLF or the end of the file.
 */
final class TextLines {

  /** Longest line accepted, in bytes: a sentence pair never comes near it. */
  private static final int LONGEST_LINE_BYTES = 1 << 24;

  private final InputStream in;
  private final String file;
  private final Charset charset;
  private byte[] line = new byte[1 << 12];
  private long number;

  TextLines(InputStream in, String file) throws IOException {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.file = file;
    this.charset = charset();
  }

  /** Tells the charset by the byte order mark, and goes past that. */
  private Charset charset() throws IOException {
    in.mark(3);
    int first = in.read();
    int second = in.read();
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFF && second == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (first == 0xEF && second == 0xBB && in.read() == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    in.reset();
    return StandardCharsets.UTF_8;
  }

  /** The name of the file, for messages. */
  String file() {
    return file;
  }

  /** The 1-based number of the line that was read last. */
  long number() {
    return number;
  }

  /** An error of the file at the line that was read last. */
  MalformedBitextException malformed(int column, String problem) {
    return new MalformedBitextException(file, Math.max(number, 1), column, problem);
  }

  /** The next line without its end, or null after the last. */
  @Nullable String next() throws IOException {
    int length = bytes();
    if (length < 0) {
      return null;
    }
    String text = decode(length);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** Reads the bytes of a line into {@link #line}; how many they are, or -1 at the end. */
  private int bytes() throws IOException {
    int length = 0;
    int unit = charset == StandardCharsets.UTF_8 ? 1 : 2;
    int read = read(length, unit);
    if (read < unit) {
      return endOfFile(length, read);
    }
    number++;
    while (read == unit && !isLineFeed(length, unit)) {
      length += unit;
      read = read(length, unit);
    }
    return read == unit ? length : endOfFile(length, read);
  }

  private int endOfFile(int length, int read) {
    if (read > 0) {
      throw malformed(1, "the file ends in the middle of a character");
    }
    return length == 0 ? -1 : length;
  }

  private int read(int length, int unit) throws IOException {
    if (length + unit > line.length) {
      if (length >= LONGEST_LINE_BYTES) {
        throw malformed(1, "a line must be at most " + LONGEST_LINE_BYTES + " bytes but is longer");
      }
      line = Arrays.copyOf(line, line.length * 2);
    }
    return in.readNBytes(line, length, unit);
  }

  private boolean isLineFeed(int at, int unit) {
    int low = charset == StandardCharsets.UTF_16LE ? line[at] : line[at + unit - 1];
    int high = unit == 1 ? 0 : charset == StandardCharsets.UTF_16LE ? line[at + 1] : line[at];
    return low == '\n' && high == 0;
  }

  private String decode(int length) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(line, 0, length)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedBitextException(
          file, number, 1, "not valid " + charset + ": save the file as UTF-8", e);
    }
  }
}
