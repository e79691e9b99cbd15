package org.naranhi.text;

/**
 * A stretch of text: UTF-16 offsets, half-open.
 *
 * @param start first offset, at least 0
 * @param end offset after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the order of the two offsets. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must be 0 <= start <= end but was " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The same span moved by {@code offset} units. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** The text covered in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
