package org.naranhi.text.pdf;

import java.util.List;

/**
 * Lines of one paragraph, heading, item or cell.
 *
 * @param lines not empty
 * @param text of all of them
 */
record Paragraph(List<Line> lines, String text) {

  Paragraph {
    lines = List.copyOf(lines);
  }

  Line first() {
    return lines.get(0);
  }

  float size() {
    return first().size();
  }

  boolean isBold() {
    return lines.stream().allMatch(l -> l.style().bold());
  }
}
