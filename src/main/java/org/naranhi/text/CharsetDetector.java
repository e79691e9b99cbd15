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
import org.naranhi.text.Charsets.Lossy;
import org.naranhi.text.Charsets.Tally;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * Finds the charset of a text from its bytes, and decodes it without replacing anything.
 *
 * <p>In this order: a byte order mark; UTF-8 if every byte fits; UTF-16 without a mark if its
 * characters are those of Korean or English text; MS949 if every byte fits and most of what is not
 * ASCII is in KS X 1001 (Hangul, hanja, symbols); the charset that an HTML page declares;
 * windows-1252 for Western text with few letters beyond ASCII. A text that fits none is refused
 * with the line, the column and the offset of the first byte that does not fit; lenient decoding
 * replaces such bytes and counts them.
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

  /** Highest share of NUL in a text; records that NUL divides have more. */
  private static final double MAX_NUL_SHARE = 0.1;

  /** Fewer strayed into a short text. */
  private static final int MIN_NULS = 16;

  /** Lowest share of usual characters in UTF-16 that has no byte order mark. */
  private static final double MIN_UTF16_SHARE = 0.9;

  /** Lowest share of ASCII and Hangul in such a text if it has NUL bytes and is not UTF-8. */
  private static final double MIN_UTF16_TYPICAL = 0.1;

  /** Fewer bytes without a NUL look like Hangul in UTF-16 by chance. */
  private static final int MIN_UTF16_BYTES = 8;

  /**
   * So many characters beyond ASCII that fit UTF-8 to one that does not show damaged UTF-8. In
   * MS949 and windows-1252 hardly two bytes in a row fit by chance.
   */
  private static final int DAMAGED_UTF8_RATIO = 4;

  private final String name;
  private final byte[] bytes;
  private final Optional<Charset> declared;
  private final boolean lenient;

  private CharsetDetector(String name, byte[] bytes, Optional<String> declared, boolean lenient) {
    this.name = name;
    this.bytes = bytes;
    this.declared = declared.flatMap(CharsetDetector::charsetNamed);
    this.lenient = lenient;
  }

  /**
   * The text of {@code bytes}.
   *
   * @param name for messages
   * @param declared the charset that the document claims, if any; a hint only
   * @param lenient whether bytes that do not fit the charset that fits best become U+FFFD
   */
  static DecodedText decode(String name, byte[] bytes, Optional<String> declared, boolean lenient)
      throws UnreadableDocumentException {
    DecodedText decoded = new CharsetDetector(name, bytes, declared, lenient).decode();
    String text = decoded.text();
    if (controlShare(text) > MAX_CONTROL_SHARE || hasManyNuls(text)) {
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
    return decodedOrLossy(
        Charsets.decode(bytes, from, charset), from, charset, "byte order mark at the start");
  }

  private DecodedText decodeUnmarked() throws UnreadableDocumentException {
    Attempt utf8 = Charsets.decode(bytes, 0, UTF_8);
    double typical = utf8.succeeded() ? MIN_UTF16_SHARE : MIN_UTF16_TYPICAL;
    Optional<DecodedText> utf16 = hasNul() ? decodeBareUtf16(typical) : Optional.empty();
    if (utf16.isPresent()) {
      return utf16.get();
    }
    if (utf8.succeeded() && !isRatherDeclaredKorean(utf8.text())) {
      boolean ascii = utf8.text().length() == bytes.length;
      return decoded(utf8.text(), UTF_8, ascii ? "nothing but ASCII" : "every byte fits UTF-8");
    }
    return decodeOlder(utf8);
  }

  private DecodedText decodeOlder(Attempt utf8) throws UnreadableDocumentException {
    Tally asUtf8 = Charsets.tally(bytes, UTF_8);
    if (!utf8.succeeded() && asUtf8.good() >= DAMAGED_UTF8_RATIO * asUtf8.bad()) {
      return decodedOrLossy(utf8, 0, UTF_8, "nearly every byte fits UTF-8");
    }
    Attempt korean = Charsets.decode(bytes, 0, MS949);
    if (korean.succeeded() && koreanShare(korean.text()) >= MIN_KOREAN_SHARE) {
      return decoded(korean.text(), MS949, "every byte fits, and most of it is Hangul or hanja");
    }
    Optional<DecodedText> other =
        bytes.length >= MIN_UTF16_BYTES ? decodeBareUtf16(MIN_UTF16_SHARE) : Optional.empty();
    other = other.isPresent() ? other : decodeDeclaredOrWestern(asUtf8);
    if (other.isPresent()) {
      return other.get();
    }
    if (korean.succeeded()) {
      return decoded(korean.text(), MS949, "every byte fits, and no other charset fits better");
    }
    if (hasNul()) {
      throw binary(name);
    }
    Tally asKorean = Charsets.tally(bytes, MS949);
    return asUtf8.good() > 0 && asUtf8.bad() <= asKorean.bad()
        ? decodedOrLossy(utf8, 0, UTF_8, "fits the text best")
        : decodedOrLossy(korean, 0, MS949, "fits the text best");
  }

  private Optional<DecodedText> decodeDeclaredOrWestern(Tally utf8) {
    if (declared.isPresent() && !isUnicode(declared.get()) && !declared.get().equals(MS949)) {
      Attempt attempt = Charsets.decode(bytes, 0, declared.get());
      if (attempt.succeeded()) {
        return Optional.of(decoded(attempt.text(), declared.get(), "declared by the page"));
      }
    }
    Attempt western = Charsets.decode(bytes, 0, WINDOWS_1252);
    boolean plausible =
        western.succeeded() && utf8.good() < utf8.bad() && highShare() <= MAX_WESTERN_SHARE;
    return plausible
        ? Optional.of(decoded(western.text(), WINDOWS_1252, "Latin text that is not UTF-8"))
        : Optional.empty();
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

  /**
   * UTF-16 without a mark: of the two byte orders the one with more ASCII and Hangul, if nearly all
   * of its units are usual in Korean or English text.
   *
   * @param typical the least share of ASCII and Hangul
   */
  private Optional<DecodedText> decodeBareUtf16(double typical) throws UnreadableDocumentException {
    String little = Charsets.decodeLossy(bytes, 0, StandardCharsets.UTF_16LE).text();
    String big = Charsets.decodeLossy(bytes, 0, StandardCharsets.UTF_16BE).text();
    boolean isBig = typicalShare(big) > typicalShare(little);
    String better = isBig ? big : little;
    if (typicalShare(better) < typical || usualShare(better) < MIN_UTF16_SHARE) {
      return Optional.empty();
    }
    Charset charset = isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(
        decodedOrLossy(
            Charsets.decode(bytes, 0, charset),
            0,
            charset,
            "no mark, but its units are Hangul and ASCII"));
  }

  private static double typicalShare(String text) {
    return share(text.chars().filter(CharsetDetector::isTypical).count(), text.length());
  }

  private static double usualShare(String text) {
    long usual = text.chars().filter(c -> isTypical(c) || isUsual(c)).count();
    return share(usual, text.length());
  }

  private static boolean isTypical(int c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  /** Letters of Europe, hanja, jamo, symbols and full-width forms. */
  private static boolean isUsual(int c) {
    return (c >= 0xA0 && c < 0x250)
        || (c >= 0x1100 && c < 0x1200)
        || (c >= 0x2000 && c < 0x2800)
        || (c >= 0x3000 && c < 0x3400)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xFF00 && c < 0xFFF0)
        || c == 0xFEFF;
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

  private static boolean hasManyNuls(String text) {
    long nuls = text.chars().filter(c -> c == 0).count();
    return nuls >= MIN_NULS && share(nuls, text.length()) > MAX_NUL_SHARE;
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

  private static DecodedText decoded(String text, Charset charset, String reason) {
    return new DecodedText(text, displayName(charset), reason, Optional.empty());
  }

  /** What was decoded from offset {@code from} on, or what lenient decoding makes of it. */
  private DecodedText decodedOrLossy(Attempt attempt, int from, Charset charset, String reason)
      throws UnreadableDocumentException {
    if (attempt.succeeded()) {
      return decoded(attempt.text(), charset, reason);
    }
    if (!lenient) {
      throw undecodable(charset, attempt);
    }
    Lossy lossy = Charsets.decodeLossy(bytes, from, charset);
    DecodingLoss loss = loss(charset, attempt, lossy.count());
    return new DecodedText(lossy.text(), displayName(charset), reason, Optional.of(loss));
  }

  private DecodingLoss loss(Charset charset, Attempt attempt, int count) {
    Lines.Position first = Lines.position(attempt.text(), attempt.text().length());
    return new DecodingLoss(
        displayName(charset),
        count,
        first.line(),
        first.column(),
        attempt.badByte(),
        bytes[attempt.badByte()] & 0xFF);
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
    DecodingLoss first = loss(charset, attempt, 1);
    String place = name + ":" + first.line() + ":" + first.column();
    String detail =
        String.format(
            Locale.ROOT,
            "byte 0x%02X at offset %d is not %s, the charset that fits the text best;"
                + " mend it, save the file as UTF-8, or use --lenient to replace it",
            first.firstByte(),
            first.offset(),
            first.charset());
    return new UnreadableDocumentException(place, Problem.UNDECODABLE, detail);
  }

  private static UnreadableDocumentException binary(String name) {
    return new UnreadableDocumentException(
        name, Problem.BINARY, "this is no text (binary data); give a text, HTML or Markdown file");
  }
}
