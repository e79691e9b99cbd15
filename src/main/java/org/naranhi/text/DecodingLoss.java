package org.naranhi.text;

import java.util.Locale;

/**
 * Bytes that did not fit a text's charset and were each replaced by U+FFFD.
 *
 * @param charset the charset that they do not fit
 * @param count how many replacements there are, at least 1
 * @param line 1-based line of the first
 * @param column 1-based column of the first, in UTF-16 units
 * @param offset of the first among the bytes of the file
 * @param firstByte its value, 0 to 255
 */
public record DecodingLoss(
    String charset, int count, int line, int column, int offset, int firstByte) {

  /** One line for people, without the name of the file. */
  public String describe() {
    return String.format(
        Locale.ROOT,
        "%d %s not %s replaced by U+FFFD; the first is 0x%02X at offset %d (line %d, column %d)",
        count,
        count == 1 ? "byte that is" : "bytes that are",
        charset,
        firstByte,
        offset,
        line,
        column);
  }
}
