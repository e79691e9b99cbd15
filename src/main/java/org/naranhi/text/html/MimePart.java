package org.naranhi.text.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * A part of a MIME message: its head, and where its body stands in the file.
 *
 * @param file the name of the file, for messages
 * @param bytes the whole file, not copied
 * @param head its head
 * @param end where its body ends
 * @param closed whether a boundary stands there and not the end of the file
 */
record MimePart(String file, byte[] bytes, MimeHead head, int end, boolean closed) {

  /** The whole file as a part. */
  static MimePart whole(String file, byte[] bytes) {
    return new MimePart(file, bytes, MimeHead.at(bytes, 0, bytes.length), bytes.length, true);
  }

  /**
   * The parts that this one holds.
   *
   * @throws UnreadableDocumentException if it names no boundary or the boundary is not in it
   */
  List<MimePart> parts() throws UnreadableDocumentException {
    Optional<String> boundary = head.parameter("boundary").filter(b -> !b.isBlank());
    if (boundary.isEmpty()) {
      throw damaged("its Content-Type names no boundary between its parts");
    }
    byte[] border = ("--" + boundary.get()).getBytes(StandardCharsets.ISO_8859_1);
    List<MimePart> parts = new ArrayList<>();
    int start = border(border, head.end());
    while (start < end && !isLast(border, start)) {
      int body = MimeHead.nextLine(bytes, start, end);
      int next = border(border, body);
      parts.add(new MimePart(file, bytes, MimeHead.at(bytes, body, next), next, next < end));
      start = next;
    }
    if (parts.isEmpty()) {
      throw damaged(
          "the boundary that its head names (" + boundary.get() + ") stands nowhere in it");
    }
    return parts;
  }

  /** Where the next line that begins with {@code border} begins, from {@code from} on. */
  private int border(byte[] border, int from) {
    int at = from;
    while (at < end && !startsWith(border, at)) {
      at = MimeHead.nextLine(bytes, at, end);
    }
    return at;
  }

  private boolean startsWith(byte[] border, int at) {
    return at + border.length <= end
        && Arrays.equals(bytes, at, at + border.length, border, 0, border.length);
  }

  private boolean isLast(byte[] border, int at) {
    int after = at + border.length;
    return after + 1 < end && bytes[after] == '-' && bytes[after + 1] == '-';
  }

  /**
   * The body, decoded.
   *
   * @throws UnreadableDocumentException if its coding is unknown or broken, or it is cut off
   */
  byte[] content() throws UnreadableDocumentException {
    if (!closed) {
      throw damaged("its " + head.type() + " part is cut off: no boundary ends it");
    }
    String coding = head.field("content-transfer-encoding").orElse("8bit").toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "7bit", "8bit", "binary" -> Arrays.copyOfRange(bytes, head.end(), end);
      case "quoted-printable" -> quotedPrintable();
      case "base64" -> base64();
      default ->
          throw damaged(
              "its " + head.type() + " part is coded as " + coding + ", which is unknown");
    };
  }

  private byte[] base64() throws UnreadableDocumentException {
    byte[] body = Arrays.copyOfRange(bytes, head.end(), end);
    try {
      return Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException(
          file,
          Problem.DAMAGED,
          "broken MHTML: its " + head.type() + " part is no base64; save the page again",
          e);
    }
  }

  /** RFC 2045, 6.7; a sign of equality without two digits stands for itself. */
  private byte[] quotedPrintable() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(end - head.end());
    int at = head.end();
    while (at < end) {
      int softBreak = bytes[at] == '=' ? softBreakEnd(at + 1) : at;
      int value = bytes[at] == '=' && at + 2 < end ? hex(bytes[at + 1], bytes[at + 2]) : -1;
      if (softBreak > at) {
        at = softBreak;
      } else if (value >= 0) {
        out.write(value);
        at += 3;
      } else {
        out.write(bytes[at]);
        at++;
      }
    }
    return out.toByteArray();
  }

  /** Where the next line begins if nothing but white space stands before it; else -1. */
  private int softBreakEnd(int from) {
    int at = from;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    return at < end && bytes[at] == '\n' ? at + 1 : -1;
  }

  private static int hex(byte high, byte low) {
    int h = Character.digit(high, 16);
    int l = Character.digit(low, 16);
    return h < 0 || l < 0 ? -1 : 16 * h + l;
  }

  /** An error that says what is wrong with the file. */
  UnreadableDocumentException damaged(String what) {
    return new UnreadableDocumentException(
        file, Problem.DAMAGED, "broken MHTML: " + what + "; save the page again");
  }
}
