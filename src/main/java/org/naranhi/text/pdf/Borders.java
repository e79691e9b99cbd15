package org.naranhi.text.pdf;

import java.util.regex.Pattern;

/** Tells whether a line goes on with the paragraph of the line before. */
final class Borders {

  /** A line this much farther away than lines usually are begins a paragraph. */
  private static final float MAX_LEADING = 1.3f;

  /** An indent of so many ems begins a paragraph. */
  private static final float MIN_INDENT = 0.7f;

  /** A space and the imprecision of measuring, in ems. */
  private static final float SPACE = 0.5f;

  /** Text larger than the body by this much is a heading; its lines end where its author wants. */
  private static final float DISPLAY = 1.12f;

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?。…][\"'”’)\\]」』》〉\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]*");

  private static final Pattern HYPHEN_END = Pattern.compile(".*\\p{L}[-\u2010\u00AD]");

  private static final Pattern OPEN_END = Pattern.compile(".*[,\\-–·(“‘「『:;]|.*\\p{Ll}");

  private final TypeSizes sizes;
  private final boolean indented;

  /**
   * For a file.
   *
   * @param indented whether its paragraphs open with an indent
   */
  Borders(TypeSizes sizes, boolean indented) {
    this.sizes = sizes;
    this.indented = indented;
  }

  /**
   * Whether {@code line} continues what {@code before} ends.
   *
   * @param first the first line of the paragraph so far
   */
  boolean continues(Line first, Line before, Line line) {
    if (before.place().cell() != line.place().cell()
        || !TypeSizes.isSame(before.size(), line.size())
        || ListLabels.opensItem(before, line)) {
      return false;
    }
    return before.sharesRegion(line)
        ? continuesBelow(first, before, line)
        : !line.isCell() && continuesElsewhere(first, before, line);
  }

  private boolean continuesBelow(Line first, Line before, Line line) {
    float step = line.place().baseline() - before.place().baseline();
    if (step < 0.3f * line.size() || step > MAX_LEADING * sizes.leading(line.size())) {
      return false;
    }
    if (isBrokenWord(before, line)) {
      return true;
    }
    if (isCentred(before) && isCentred(line)) {
      return before.style().bold() == line.style().bold() && !endsSentence(before);
    }
    if (isDisplay(before)) {
      return !endsSentence(before) && before.style().bold() == line.style().bold();
    }
    if (before.style().bold() != line.style().bold()
        && (hasRoom(before, line) || isShort(before))) {
      return false;
    }
    return !isIndented(first, before, line) && !hasRoom(before, line);
  }

  /** Whether the one ends with a hyphen that the other goes on from. */
  private static boolean isBrokenWord(Line before, Line line) {
    return HYPHEN_END.matcher(before.text()).matches() && Character.isLetter(line.text().charAt(0));
  }

  private static boolean isIndented(Line first, Line before, Line line) {
    float shift = (line.place().left() - before.place().left()) / line.size();
    boolean hanging = first == before && ListLabels.isItem(first.text());
    return shift >= MIN_INDENT && !hanging;
  }

  /** Whether the first word of {@code line} would have fitted at the end of {@code before}. */
  static boolean hasRoom(Line before, Line line) {
    return before.room() > line.firstWord() + SPACE * line.size();
  }

  private static boolean isShort(Line line) {
    float width = line.place().regionRight() - line.place().regionLeft();
    return line.place().right() - line.place().left() < 0.6f * width;
  }

  private static boolean isCentred(Line line) {
    float left = line.place().left() - line.place().regionLeft();
    return left > 2 * line.size() && Math.abs(left - line.room()) < line.size();
  }

  private boolean isDisplay(Line line) {
    return line.size() >= DISPLAY * sizes.body();
  }

  /** Over the end of a column or page. */
  private boolean continuesElsewhere(Line first, Line before, Line line) {
    if (before.isCell() || isDisplay(before) || before.style().bold() != line.style().bold()) {
      return false;
    }
    if (indented && line.indent() >= MIN_INDENT && !ListLabels.isItem(first.text())) {
      return false;
    }
    boolean full = before.room() <= Math.max(line.firstWord(), line.size()) + SPACE * line.size();
    if (endsSentence(before)) {
      return indented && full && line.indent() < MIN_INDENT && first != before;
    }
    boolean open =
        OPEN_END.matcher(before.text()).matches() && Character.isLowerCase(line.text().charAt(0));
    return open || (full && !isCentred(before));
  }

  static boolean endsSentence(Line line) {
    return SENTENCE_END.matcher(line.text()).matches();
  }
}
