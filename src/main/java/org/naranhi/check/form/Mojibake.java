package org.naranhi.check.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Letters;
import org.naranhi.text.Span;

/**
 * Text that was read in another encoding than it was written in, shown by its making sense in the
 * right one: {@code cafÃ©} is café, {@code ÇÑ±¹} is 한국.
 */
final class Mojibake {

  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Optional<Charset> KOREAN = charset("x-windows-949");

  /** The bytes 80 to BF as Latin letters. */
  private static final String NEXT = "[\\u0080-\\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]";

  /** Bytes of UTF-8 as Latin letters. */
  private static final Pattern LATIN_RUN =
      Pattern.compile(
          ("(?:[\\u00C2-\\u00DF]N|[\\u00E0-\\u00EF]N{2}|[\\u00F0-\\u00F4]N{3})+")
              .replace("N", NEXT));

  private static final Pattern KOREAN_IN_LATIN = Pattern.compile("[\\u00A1-\\u00FF]{4,}");
  private static final Pattern KOREAN_RUN =
      Pattern.compile(
          "[\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF?]*[\\u4E00-\\u9FFF\\uF900-\\uFAFF][\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF?]+");

  /** What of garbled text is left where a byte was dropped: U+FFFD, a curly quote, a space. */
  private static final Pattern LOST =
      Pattern.compile("(?:占쏙옙?|占쎌|쏙옙)+|â€(?!" + NEXT + ")|[ÂÃ](?=[\\s,.]|$)");

  /** What a right reading gives: Hangul, Hanja, accented letters, typographic marks. */
  private static final Pattern SENSE =
      Pattern.compile(
          "[\\uAC00-\\uD7A3\\u4E00-\\u9FFF\\u3131-\\u318E\\u3000-\\u301F\\u00A0-\\u017F"
              + "\\u2010-\\u2044\\u20A9\\u20AC\\u2122\\uFEFF\\uFFFD]+");

  private Mojibake() {}

  /**
   * A garbled stretch.
   *
   * @param span where it stands
   * @param meant what it was, null where that is lost
   */
  record Place(Span span, @Nullable String meant) {}

  private static Optional<Charset> charset(String name) {
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  /** The garbled stretches of a text. */
  static List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    Matcher latin = LATIN_RUN.matcher(text);
    while (latin.find()) {
      reread(bytes(latin.group()), latin.group(), StandardCharsets.UTF_8)
          .ifPresent(meant -> places.add(place(latin, meant)));
    }
    Matcher inLatin = KOREAN_IN_LATIN.matcher(text);
    while (inLatin.find()) {
      KOREAN
          .flatMap(k -> reread(bytes(inLatin.group()), inLatin.group(), k))
          .filter(Letters::hasHangul)
          .ifPresent(meant -> places.add(place(inLatin, meant)));
    }
    Matcher korean = KOREAN_RUN.matcher(text);
    while (korean.find()) {
      KOREAN
          .flatMap(k -> reread(korean.group().getBytes(k), korean.group(), StandardCharsets.UTF_8))
          .filter(Letters::hasHangul)
          .ifPresent(meant -> places.add(place(korean, meant)));
    }
    Matcher lost = LOST.matcher(text);
    while (lost.find()) {
      places.add(new Place(new Span(lost.start(), lost.end()), null));
    }
    return places;
  }

  private static Place place(Matcher m, String meant) {
    return new Place(new Span(m.start(), m.end()), meant);
  }

  /** The bytes that were read as Latin letters, those included that have no letter. */
  private static byte[] bytes(String latin) {
    byte[] bytes = new byte[latin.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = latin.charAt(i);
      bytes[i] = c <= 0xFF ? (byte) c : String.valueOf(c).getBytes(LATIN)[0];
    }
    return bytes;
  }

  private static Optional<String> reread(byte[] bytes, String run, Charset written) {
    try {
      String meant = written.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean shorter = meant.length() < run.length();
      return shorter && SENSE.matcher(meant).matches() ? Optional.of(meant) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty(); // Not garbled in this way: the text is what it seems to be.
    }
  }
}
