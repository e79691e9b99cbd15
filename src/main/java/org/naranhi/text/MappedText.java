package org.naranhi.text;

/**
 * A text made from another one, with the map back to it.
 *
 * @param text the derived text
 * @param offsets where each of its units stood in the text it was made from
 */
public record MappedText(String text, OffsetMap offsets) {

  /** Checks that the map covers the text. */
  public MappedText {
    if (offsets.length() != text.length()) {
      throw new IllegalArgumentException(
          "offset map of " + offsets.length() + " units for a text of " + text.length());
    }
  }

  /** A text that was not changed. */
  public static MappedText unchanged(String text) {
    return new MappedText(text, OffsetMap.identity(0, text.length()));
  }

  /** The part of this text in {@code span}, still mapped to the same source. */
  public MappedText slice(Span span) {
    return new MappedText(span.of(text), offsets.slice(span));
  }

  /** This text without white space at its ends. */
  public MappedText strip() {
    return slice(Whitespace.strip(text, new Span(0, text.length())));
  }

  /**
   * This text in Unicode form NFC, mapped to the same source. Beyond that form half-width jamo are
   * joined to syllables, and byte order marks inside the text are dropped.
   */
  public MappedText nfc() {
    MappedText normal = then(TextRepair.repaired(text));
    return normal.then(Normalizer.nfc(normal.text()));
  }

  private MappedText then(MappedText derived) {
    return derived.text().equals(text)
        ? this
        : new MappedText(derived.text(), derived.offsets().then(offsets));
  }
}
