package org.naranhi.text;

import static org.naranhi.text.Charsets.MS949;
import static org.naranhi.text.Charsets.UTF_8;
import static org.naranhi.text.Charsets.WINDOWS_1252;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.naranhi.text.Charsets.Attempt;
import org.naranhi.text.Charsets.Tally;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * Finds the charset of a text from its bytes, and decodes it without replacing anything.
 *
 * <p>In this order: a byte order mark; UTF-8 if every byte fits; UTF-16 without a mark if its
 * characters are those of Korean or English text; MS949 if every byte fits and most of what is not
 * ASCII is in KS X 1001 (Hangul, hanja, symbols); the charset that an HTML page declares;
 * windows-1252 for Western text with few letters beyond ASCII. A text that fits none is refused
 * with the line and the offset of the first byte that does not fit.
 *
 * <p>windows-1252 cannot come before MS949, since almost any bytes fit it; the share of KS X 1001
 * keeps the two apart, because a curly quote before a letter ({@code 93 74}) reads in MS949 as one
 * of the rare syllables outside that set.
 */
final class CharsetDetector {

  /** Share of the characters beyond ASCII that must be in KS X 1001 in a Korean text. */
  private static final double MIN_KOREAN_SHARE = 0.5;

  /** Highest share of bytes beyond ASCII in an English text with quotes, dashes and names. */
  private static final double MAX_WESTERN_SHARE = 0.15;

  /** Highest share of control characters in a text. */
  private static final double MAX_CONTROL_SHARE = 0.3;

  /** Lowest share of expected characters in UTF-16 that has no byte order mark. */
  private static final double MIN_UTF16_SHARE = 0.9;

  private final String name;
  private final byte[] bytes;
  private final Optional<Charset> declared;

  private CharsetDetector(String name, byte[] bytes, Optional<String> declared) {
    this.name = name;
    this.bytes = bytes;
    this.declared = declared.flatMap(CharsetDetector::charsetNamed);
  }

  /**
   * The text of {@code bytes}.
   *
   * @param name for messages
   * @param declared the charset that the document claims, if any; a hint only
   */
  static DecodedText decode(String name, byte[] bytes, Optional<String> declared)
      throws UnreadableDocumentException {
    DecodedText decoded = new CharsetDetector(name, bytes, declared).decode();
    if (controlShare(decoded.text()) > MAX_CONTROL_SHARE) {
      throw binary(name);
    }
    return decoded;
  }

  private DecodedText decode() throws UnreadableDocumentException {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return decodeMarked(UTF_8, 3);
    }
    if (startsWith(0xFF, 0xFE)) {
      return decodeMarked(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(0xFE, 0xFF)) {
      return decodeMarked(StandardCharsets.UTF_16BE, 2);
    }
    return decodeUnmarked();
  }

  private DecodedText decodeMarked(Charset charset, int from) throws UnreadableDocumentException {
    Attempt attempt = Charsets.decode(bytes, from, charset);
    if (!attempt.succeeded()) {
      throw undecodable(charset, attempt);
    }
    return decoded(attempt, charset);
  }

  private DecodedText decodeUnmarked() throws UnreadableDocumentException {
    Attempt utf8 = Charsets.decode(bytes, 0, UTF_8);
    Optional<DecodedText> utf16 = hasNul() ? decodeBareUtf16() : Optional.empty();
    if (utf16.isPresent()) {
      return utf16.get();
    }
    if (utf8.succeeded() && !isRatherDeclaredKorean(utf8.text())) {
      return decoded(utf8, UTF_8);
    }
    return decodeOlder(utf8);
  }

  private DecodedText decodeOlder(Attempt utf8) throws UnreadableDocumentException {
    Attempt korean = Charsets.decode(bytes, 0, MS949);
    if (korean.succeeded() && koreanShare(korean.text()) >= MIN_KOREAN_SHARE) {
      return decoded(korean, MS949);
    }
    Optional<DecodedText> western = decodeDeclaredOrWestern();
    if (western.isPresent()) {
      return western.get();
    }
    if (korean.succeeded()) {
      return decoded(korean, MS949);
    }
    if (hasNul()) {
      throw binary(name);
    }
    Tally asUtf8 = Charsets.tally(bytes, UTF_8);
    Tally asKorean = Charsets.tally(bytes, MS949);
    boolean rather8 = asUtf8.good() > 0 && asUtf8.bad() <= asKorean.bad();
    throw rather8 ? undecodable(UTF_8, utf8) : undecodable(MS949, korean);
  }

  private Optional<DecodedText> decodeDeclaredOrWestern() {
    if (declared.isPresent() && !isUnicode(declared.get()) && !declared.get().equals(MS949)) {
      Attempt attempt = Charsets.decode(bytes, 0, declared.get());
      if (attempt.succeeded()) {
        return Optional.of(decoded(attempt, declared.get()));
      }
    }
    Tally utf8 = Charsets.tally(bytes, UTF_8);
    Attempt western = Charsets.decode(bytes, 0, WINDOWS_1252);
    boolean plausible =
        western.succeeded() && utf8.good() <= utf8.bad() && highShare() <= MAX_WESTERN_SHARE;
    return plausible ? Optional.of(decoded(western, WINDOWS_1252)) : Optional.empty();
  }

  /**
   * Whether a page that declares a Korean charset only by chance is valid UTF-8: its bytes then
   * decode to pairs of Latin letters and never to Hangul.
   */
  private boolean isRatherDeclaredKorean(String utf8) {
    return declared.isPresent()
        && declared.get().equals(MS949)
        && utf8.chars().anyMatch(c -> c >= 0x80)
        && utf8.chars().noneMatch(c -> c >= 0x800);
  }

  private Optional<DecodedText> decodeBareUtf16() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Attempt attempt = Charsets.decode(bytes, 0, charset);
      if (attempt.succeeded() && expectedShare(attempt.text()) >= MIN_UTF16_SHARE) {
        return Optional.of(decoded(attempt, charset));
      }
    }
    return Optional.empty();
  }

  private static double expectedShare(String text) {
    long expected =
        text.chars()
            .filter(
                c ->
                    (c >= ' ' && c < 0x7F)
                        || c == '\n'
                        || c == '\r'
                        || c == '\t'
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0x2010 && c <= 0x2030))
            .count();
    return share(expected, text.length());
  }

  /** The share of KS X 1001 among the characters beyond ASCII. */
  private static double koreanShare(String text) {
    CharsetEncoder ksx1001 = Charset.forName("EUC-KR").newEncoder();
    int beyond = 0;
    int korean = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        beyond++;
        korean += ksx1001.canEncode(text.charAt(i)) ? 1 : 0;
      }
    }
    return share(korean, beyond);
  }

  private double highShare() {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    return share(high, bytes.length);
  }

  private static double controlShare(String text) {
    long controls = text.chars().filter(c -> c < ' ' && !Whitespace.is((char) c)).count();
    return share(controls, text.length());
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private boolean hasNul() {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static DecodedText decoded(Attempt attempt, Charset charset) {
    return new DecodedText(attempt.text(), displayName(charset));
  }

  private static String displayName(Charset charset) {
    return charset.equals(MS949) ? "windows-949" : charset.name();
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  /** The charset that a page means by {@code label}: every Korean name means MS949. */
  private static Optional<Charset> charsetNamed(String label) {
    String key = label.strip().toLowerCase(Locale.ROOT);
    if (key.matches("euc-?kr|ks_?c_?5601.*|cp949|uhc|ms949|windows-949|x-windows-949|ksc.*")) {
      return Optional.of(MS949);
    }
    if (key.matches("iso-?8859-?1|latin-?1|us-ascii|ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    boolean usable = key.matches("[a-z0-9][a-z0-9_.:+-]*") && Charset.isSupported(key);
    return usable ? Optional.of(Charset.forName(key)) : Optional.empty();
  }

  private UnreadableDocumentException undecodable(Charset charset, Attempt attempt) {
    int at = attempt.badByte();
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String detail =
        String.format(
            Locale.ROOT,
            "byte 0x%02X at offset %d is not %s, the charset that fits the text best;"
                + " mend it or save the file as UTF-8",
            bytes[at] & 0xFF,
            at,
            displayName(charset));
    return new UnreadableDocumentException(name + ":" + line, Problem.UNDECODABLE, detail);
  }

  private static UnreadableDocumentException binary(String name) {
    return new UnreadableDocumentException(
        name, Problem.BINARY, "this is no text (binary data); give a text, HTML or Markdown file");
  }
}
