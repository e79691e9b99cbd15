package org.naranhi.text;

/**
 * A block of a document: one paragraph, headline, cell, menu line.
 *
 * @param kind what it is
 * @param text its text, NFC, without line breaks at its ends
 * @param offsets where each unit of {@code text} stands in the document's source
 * @param reason why it has this kind, for people ("line of the furniture list: 본문 바로가기"); may be
 *     empty
 */
public record Block(BlockKind kind, String text, OffsetMap offsets, String reason) {

  /** Checks that the map covers the text. */
  public Block {
    if (offsets.length() != text.length()) {
      throw new IllegalArgumentException(
          "offset map of " + offsets.length() + " units for a text of " + text.length());
    }
  }
}
