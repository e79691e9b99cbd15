package org.naranhi.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The charsets that are read, and strict decoding. */
final class Charsets {

  static final Charset UTF_8 = StandardCharsets.UTF_8;

  /** Korean Windows; a superset of EUC-KR, which cannot decode 뷁 or 쨰. */
  static final Charset MS949 = Charset.forName("x-windows-949");

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * What strict decoding made of some bytes.
   *
   * @param text what was decoded before the first bad byte
   * @param badByte offset of the first byte that cannot be decoded; -1 where there is none
   */
  record Attempt(String text, int badByte) {
    boolean succeeded() {
      return badByte < 0;
    }
  }

  /** Decodes {@code bytes} from offset {@code from} on, up to the first bad byte. */
  static Attempt decode(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = strictDecoder(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    long room = (long) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 2;
    CharBuffer out = CharBuffer.allocate((int) Math.min(room, Integer.MAX_VALUE - 8));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return new Attempt(out.flip().toString(), result.isError() ? in.position() : -1);
  }

  private static CharsetDecoder strictDecoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * What lenient decoding made of some bytes.
   *
   * @param text with U+FFFD for what could not be decoded
   * @param count how many of these there are
   */
  record Lossy(String text, int count) {}

  /** Decodes {@code bytes} from offset {@code from} on; what does not fit becomes U+FFFD. */
  static Lossy decodeLossy(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = strictDecoder(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    StringBuilder text = new StringBuilder(bytes.length - from);
    int count = 0;
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        count++;
        text.append('\uFFFD');
        in.position(in.position() + result.length());
      }
    }
    return new Lossy(text.toString(), count);
  }

  /** How many characters beyond ASCII strict decoding gives, skipping bad bytes one at a time. */
  static Tally tally(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = strictDecoder(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(4096);
    int good = 0;
    int bad = 0;
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      result = decoder.decode(in, out, true);
      good += (int) out.flip().chars().filter(c -> c >= 0x80).count();
      out.clear();
      if (result.isError()) {
        bad++;
        in.position(in.position() + 1);
      }
    }
    return new Tally(good, bad);
  }

  /**
   * Good and bad characters beyond ASCII.
   *
   * @param good decoded
   * @param bad bytes that could not be
   */
  record Tally(int good, int bad) {}
}
