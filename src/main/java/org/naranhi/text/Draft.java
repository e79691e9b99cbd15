package org.naranhi.text;

import org.jspecify.annotations.Nullable;

/**
 * A block whose kind may not be known yet.
 *
 * @param text its text with offsets into the source, stripped, NFC, not blank
 * @param kind what the reader knows it to be; null where the words have to tell
 * @param reason why it has that kind; empty where the kind is null
 * @param afterGap whether it starts a group: an empty line or a border of the layout stands before
 */
public record Draft(MappedText text, @Nullable BlockKind kind, String reason, boolean afterGap) {

  public static Draft unknown(MappedText text, boolean afterGap) {
    return new Draft(text, null, "", afterGap);
  }
}
