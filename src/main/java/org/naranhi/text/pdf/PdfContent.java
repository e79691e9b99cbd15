package org.naranhi.text.pdf;

import java.util.List;
import java.util.Map;

/**
 * What a file holds.
 *
 * @param pages its pages
 * @param properties what it says of itself: title, author, date
 * @param glyphs how many it paints, blanks apart
 * @param unreadable of how many of them it does not name the character
 * @param scanned pages, from 1, that show images and no text
 */
record PdfContent(
    List<PageText> pages,
    Map<String, String> properties,
    int glyphs,
    int unreadable,
    List<Integer> scanned) {

  /** Page numbers, runs of them shortened: {@code 1-3, 7}. */
  String scannedPages() {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < scanned.size(); ) {
      int end = i;
      while (end + 1 < scanned.size() && scanned.get(end + 1) == scanned.get(end) + 1) {
        end++;
      }
      written.append(written.length() == 0 ? "" : ", ").append(scanned.get(i));
      written.append(end == i ? "" : "-" + scanned.get(end));
      i = end + 1;
    }
    return written.toString();
  }
}
