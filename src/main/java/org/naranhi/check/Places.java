package org.naranhi.check;

import java.util.List;
import org.naranhi.text.Span;

/**
 * Where words stand, to be asked often which of them a stretch meets.
 *
 * @param starts where each begins, ascending
 * @param ends where each ends, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // made for one loop and seen by nobody else
record Places(int[] starts, int[] ends) {

  static Places of(List<ContentWord> words) {
    int[] starts = words.stream().mapToInt(w -> w.span().start()).toArray();
    int[] ends = words.stream().mapToInt(w -> w.span().end()).toArray();
    return new Places(starts, ends);
  }

  /** The numbers of the words that overlap a stretch, half-open; empty where none does. */
  Span within(Span stretch) {
    int from = 0;
    while (from < ends.length && ends[from] <= stretch.start()) {
      from++;
    }
    int to = from;
    while (to < starts.length && starts[to] < stretch.end()) {
      to++;
    }
    return new Span(from, to);
  }
}
