package org.naranhi.text;

import java.util.Optional;

/**
 * Bytes turned into text.
 *
 * @param text the text without byte order mark
 * @param charset the IANA name of the charset, or {@code windows-949} for Korean Windows
 * @param reason how the charset was found, for people: {@code byte order mark}
 * @param loss what could not be decoded and was replaced; empty unless lenient decoding was asked
 *     for
 */
public record DecodedText(String text, String charset, String reason, Optional<DecodingLoss> loss) {

  /** A text that a format decodes itself, so that there was nothing to find and nothing lost. */
  public DecodedText(String text, String charset) {
    this(text, charset, "", Optional.empty());
  }
}
