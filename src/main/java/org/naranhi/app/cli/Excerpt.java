package org.naranhi.app.cli;

import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/**
 * A line of a text round a place, for a terminal.
 *
 * @param text one line without controls, {@code …} where it is cut
 * @param underline blanks and carets to print below it; empty where no place is marked
 */
record Excerpt(String text, String underline) {

  private static final String CUT = "…";

  /** Of the room beside the place, the share that goes to what stands before it. */
  private static final double BEFORE = 0.5;

  /**
   * The part of {@code text} round {@code span} that fits into a line.
   *
   * @param width columns; a Hangul syllable needs two
   */
  static Excerpt of(String text, @Nullable Span span, int width) {
    String plain = plain(text);
    int room = Math.max(20, width);
    boolean marked = span != null && span.end() <= plain.length();
    Span place = marked && span != null ? span : new Span(0, 0);
    if (QuantityPicture.width(plain) <= room) {
      return new Excerpt(plain.stripTrailing(), marked ? carets(plain, 0, place) : "");
    }
    int start = start(plain, place, room);
    int end = end(plain, start, room - (start > 0 ? 2 : 1));
    String shown = plain.substring(start, end).stripTrailing();
    String line = (start > 0 ? CUT : "") + shown + (end < plain.length() ? CUT : "");
    Span seen =
        new Span(
            Math.max(start, place.start()), Math.max(place.start(), Math.min(end, place.end())));
    String carets = carets(plain, start, seen);
    return new Excerpt(line, marked ? (start > 0 ? " " : "") + carets : "");
  }

  /** Where the line begins so that the place stands in its middle, or at its start if long. */
  private static int start(String text, Span place, int room) {
    int spare = room - 2 - QuantityPicture.width(place.of(text));
    int before = (int) (Math.max(0, spare) * BEFORE);
    int tail = QuantityPicture.width(text.substring(place.end()));
    int start = place.start();
    int columns = Math.max(before, spare - tail);
    while (start > 0) {
      int previous = text.offsetByCodePoints(start, -1);
      columns -= QuantityPicture.width(text.substring(previous, start));
      if (columns < 0) {
        return start;
      }
      start = previous;
    }
    return 0;
  }

  private static int end(String text, int start, int room) {
    int end = start;
    int columns = room;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      columns -= QuantityPicture.width(text.substring(end, next));
      if (columns < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static String carets(String text, int from, Span place) {
    int before = QuantityPicture.width(text.substring(from, place.start()));
    int wide = QuantityPicture.width(place.of(text));
    return " ".repeat(before) + "^".repeat(Math.max(1, wide));
  }

  /**
   * The text with line breaks and tabs as a space and other unseen controls, which could steer the
   * terminal, as U+FFFD; as long as before.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joiner = c == '\u200C' || c == '\u200D';
      boolean unseen = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      plain.append(
          Character.isWhitespace(c) || c == '\u00A0' ? ' ' : unseen && !joiner ? '\uFFFD' : c);
    }
    return plain.toString();
  }
}
