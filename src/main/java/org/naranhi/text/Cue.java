package org.naranhi.text;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of subtitles that is shown at once.
 *
 * @param source where its text stands in the source, marks inside it included
 * @param times when it is shown
 */
public record Cue(Span source, Times times) {

  /** The times of the cues among {@code cues}, in the order of the source, that span touches. */
  static Optional<Times> times(List<Cue> cues, Span span) {
    int first = firstEndingAfter(cues, span.start());
    if (first == cues.size() || cues.get(first).source().start() >= span.end()) {
      return Optional.empty();
    }
    long start = Long.MAX_VALUE;
    long end = 0;
    for (int i = first; i < cues.size() && cues.get(i).source().start() < span.end(); i++) {
      start = Math.min(start, cues.get(i).times().start());
      end = Math.max(end, cues.get(i).times().end());
    }
    return Optional.of(new Times(start, end));
  }

  private static int firstEndingAfter(List<Cue> cues, int offset) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).source().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
