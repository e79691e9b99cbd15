package org.naranhi.text.pdf;

import java.util.List;

/**
 * What is kept of a page once it is read.
 *
 * @param lines in reading order
 * @param turned texts that run in another direction
 * @param height of the page in points
 */
record PageText(List<Line> lines, List<String> turned, float height) {

  PageText {
    lines = List.copyOf(lines);
    turned = List.copyOf(turned);
  }
}
