package org.naranhi.app.review.work;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.app.review.project.RefusedException;

/** XML as text that is changed in one place and written again in its own encoding. */
final class Charsets {

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

  private static final int DECLARATION = 200;

  private Charsets() {}

  /** An XML file: its text, a byte order mark included, and how it is encoded. */
  record Text(String text, Charset charset) {

    /** The file with something else from {@code start} to {@code end}. */
    byte[] with(int start, int end, String other) {
      String changed = text.substring(0, start) + encodable(other) + text.substring(end);
      return changed.getBytes(charset);
    }

    /** What the encoding has no bytes for, as character references. */
    private String encodable(String other) {
      CharsetEncoder encoder = charset.newEncoder();
      StringBuilder written = new StringBuilder(other.length());
      other
          .codePoints()
          .mapToObj(Character::toString)
          .map(c -> encoder.canEncode(c) ? c : "&#" + c.codePointAt(0) + ";")
          .forEach(written::append);
      return written.toString();
    }
  }

  /** Decodes a file that an XML parser has read already. */
  static Text read(byte[] bytes) {
    Charset charset = charset(bytes);
    return new Text(new String(bytes, charset), charset);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] == 0 || (bytes[0] & 0xFF) == 0xFE)) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && (bytes[1] == 0 || (bytes[0] & 0xFF) == 0xFF)) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(bytes.length, DECLARATION);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new RefusedException("The encoding of the file is not known: " + declared.group(1));
    }
  }
}
