package org.naranhi.text;

import java.util.Locale;

/**
 * When something is spoken, in milliseconds from the beginning of the film.
 *
 * @param start at least 0
 * @param end at least {@code start}
 */
public record Times(long start, long end) {

  /** Checks the order of the two. */
  public Times {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "times must be 0 <= start <= end but were " + start + " and " + end);
    }
  }

  /** A time as WebVTT writes it: 83,500 ms is {@code 00:01:23.500}. */
  public static String written(long millis) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        millis % 1000);
  }
}
