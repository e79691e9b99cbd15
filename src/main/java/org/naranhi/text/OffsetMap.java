package org.naranhi.text;

import java.util.Arrays;

/**
 * Where each unit of a derived text (decoded, normalised, joined) stood in the text it was made
 * from. UTF-16 offsets.
 *
 * <p>The map is monotone; units that were made together (a decomposed syllable, an entity) share a
 * source span.
 */
public final class OffsetMap {

  private final int[] starts;
  private final int[] ends;
  private final int shift;
  private final int length;

  private OffsetMap(int[] starts, int[] ends, int shift, int length) {
    this.starts = starts;
    this.ends = ends;
    this.shift = shift;
    this.length = length;
  }

  /**
   * The map of a text of {@code length} units that stands unchanged at {@code shift} of its source.
   */
  public static OffsetMap identity(int shift, int length) {
    return new OffsetMap(new int[0], new int[0], shift, length);
  }

  /**
   * A map given unit by unit.
   *
   * @param starts for each derived unit the start of its source span; not decreasing
   * @param ends for each derived unit the end of its source span; not decreasing
   */
  public static OffsetMap of(int[] starts, int[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(
          "starts and ends must be of one length but were "
              + starts.length
              + " and "
              + ends.length);
    }
    if (isContiguous(starts, ends)) {
      return identity(starts.length == 0 ? 0 : starts[0], starts.length);
    }
    return new OffsetMap(starts.clone(), ends.clone(), 0, starts.length);
  }

  private static boolean isContiguous(int[] starts, int[] ends) {
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] != starts[0] + i || ends[i] != starts[i] + 1) {
        return false;
      }
    }
    return true;
  }

  /** The start of the source span of unit {@code i}. */
  public int startOf(int i) {
    return starts.length == 0 ? shift + i : starts[i];
  }

  /** The end of the source span of unit {@code i}. */
  public int endOf(int i) {
    return starts.length == 0 ? shift + i + 1 : ends[i];
  }

  /** The map of the part {@code span} of the derived text. */
  public OffsetMap slice(Span span) {
    if (span.end() > length) {
      throw new IndexOutOfBoundsException(
          "span " + span + " exceeds the text of " + length + " units");
    }
    if (starts.length == 0) {
      return identity(shift + span.start(), span.length());
    }
    return of(
        Arrays.copyOfRange(starts, span.start(), span.end()),
        Arrays.copyOfRange(ends, span.start(), span.end()));
  }

  /** The number of units of the derived text. */
  public int length() {
    return length;
  }

  /** The source span of the derived {@code span}; an empty span maps to an empty one. */
  public Span toSource(Span span) {
    if (span.end() > length) {
      throw new IndexOutOfBoundsException(
          "span " + span + " exceeds the text of " + length + " units");
    }
    if (starts.length == 0) {
      return span.shift(shift);
    }
    if (span.length() == 0) {
      int at = span.start() < length ? starts[span.start()] : ends[length - 1];
      return new Span(at, at);
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /**
   * This map followed by {@code outer}: from this derived text through its source to the source's
   * source.
   */
  public OffsetMap then(OffsetMap outer) {
    if (length == 0) {
      return identity(0, 0);
    }
    if (starts.length == 0) {
      return outer.slice(new Span(shift, shift + length));
    }
    int[] s = new int[length];
    int[] e = new int[length];
    for (int i = 0; i < length; i++) {
      Span source = outer.toSource(new Span(starts[i], ends[i]));
      s[i] = source.start();
      e[i] = source.end();
    }
    return of(s, e);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof OffsetMap other
        && shift == other.shift
        && length == other.length
        && Arrays.equals(starts, other.starts)
        && Arrays.equals(ends, other.ends);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(starts) + shift) + length;
  }
}
