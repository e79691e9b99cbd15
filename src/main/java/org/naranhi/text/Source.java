package org.naranhi.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * The bytes of a document under the name that the user gave it. Decoding is done once, when a
 * reader first asks for the text. Not safe for threads.
 */
public final class Source {

  /** How far into a page its declared charset may stand; the HTML standard says 1,024 bytes. */
  private static final int DECLARATION_REACH = 4096;

  private static final Pattern DECLARED_CHARSET =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:+-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PACKED_ENDING = Pattern.compile("\\.(?:gz|zst)$");

  private final String name;
  private final byte[] bytes;
  private final boolean lenient;
  private final Optional<String> charset;
  private @Nullable DecodedText decoded;
  private @Nullable List<Draft> lines;

  /**
   * A source.
   *
   * @param name a path, or {@code <stdin>}; its ending may tell the kind where the content does not
   * @param bytes the content, not copied: the caller leaves it alone
   */
  public Source(String name, byte[] bytes) {
    this(name, bytes, false);
  }

  /** A source; {@code lenient} says whether bytes that cannot be decoded are replaced. */
  public Source(String name, byte[] bytes, boolean lenient) {
    this(name, bytes, lenient, Optional.empty());
  }

  /** A source of which a server said in which {@code charset} it is; a hint only. */
  public Source(String name, byte[] bytes, boolean lenient, Optional<String> charset) {
    this.name = name;
    this.bytes = bytes;
    this.lenient = lenient;
    this.charset = charset;
  }

  /** The same source with other bytes: what it was before it was packed. */
  public Source withBytes(byte[] unpacked) {
    return new Source(name, unpacked, lenient, charset);
  }

  /** The content of a part of this file, under its name; {@code charset} is what the file says. */
  public Source part(byte[] content, Optional<String> charset) {
    return new Source(name, content, lenient, charset);
  }

  /** The name, for messages and for its ending. */
  public String name() {
    return name;
  }

  /** The charset that a server named, if any. */
  public Optional<String> charset() {
    return charset;
  }

  /** The content, not copied: to be read only. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Whether the name ends in a dot and one of {@code endings}, in any case; {@code .gz} and {@code
   * .zst} at its end do not count.
   */
  public boolean hasEnding(String... endings) {
    String lower = PACKED_ENDING.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    for (String ending : endings) {
      if (lower.endsWith("." + ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The content as text. Formats that are no text are refused by their name.
   *
   * @throws UnreadableDocumentException if the bytes are no text in a charset that is read
   */
  public DecodedText decoded() throws UnreadableDocumentException {
    if (decoded == null) {
      requireText();
      decoded = CharsetDetector.decode(name, bytes, charset.or(this::declaredCharset), lenient);
    }
    return decoded;
  }

  /** The lines of the text; readers that tell kinds and read both need them. */
  public List<Draft> lines() throws UnreadableDocumentException {
    if (lines == null) {
      lines = Lines.of(decoded().text());
    }
    return lines;
  }

  private void requireText() throws UnreadableDocumentException {
    Optional<FileFormat> format = FileFormat.of(bytes);
    if (format.isPresent()) {
      throw new UnreadableDocumentException(
          name,
          Problem.UNSUPPORTED_FORMAT,
          "this is a " + format.get().name() + ", which is not read; " + format.get().advice());
    }
  }

  private Optional<String> declaredCharset() {
    if (charset.isPresent()) {
      return charset;
    }
    int reach = Math.min(bytes.length, DECLARATION_REACH);
    String head = new String(bytes, 0, reach, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED_CHARSET.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
