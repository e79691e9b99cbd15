package org.naranhi.text;

import java.util.Arrays;

/** Collects a text unit by unit, each with its span in the source. */
public final class MappedTextBuilder {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  /** Appends one unit that was made from {@code start..end} of the source. */
  public MappedTextBuilder append(char c, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = start;
    ends[at] = end;
    text.append(c);
    return this;
  }

  /** Appends units that were all made together from {@code start..end} of the source. */
  public MappedTextBuilder append(CharSequence made, int start, int end) {
    for (int i = 0; i < made.length(); i++) {
      append(made.charAt(i), start, end);
    }
    return this;
  }

  /** Appends {@code start..end} of the source as it is. */
  public MappedTextBuilder copy(CharSequence source, int start, int end) {
    for (int i = start; i < end; i++) {
      append(source.charAt(i), i, i + 1);
    }
    return this;
  }

  /** Appends a text that is already mapped. */
  public MappedTextBuilder append(MappedText part) {
    OffsetMap map = part.offsets();
    for (int i = 0; i < map.length(); i++) {
      append(part.text().charAt(i), map.startOf(i), map.endOf(i));
    }
    return this;
  }

  public int length() {
    return text.length();
  }

  public char last() {
    return text.charAt(text.length() - 1);
  }

  /** The source offset after the last unit; 0 where nothing was appended. */
  public int sourceEnd() {
    return text.isEmpty() ? 0 : ends[text.length() - 1];
  }

  public void clear() {
    text.setLength(0);
  }

  public MappedText build() {
    int n = text.length();
    OffsetMap map = OffsetMap.of(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    return new MappedText(text.toString(), map);
  }
}
