package org.naranhi.segment;

import java.util.List;
import org.naranhi.text.Span;

/**
 * Splits the text of a block into sentences. Implementations are immutable and safe for threads.
 */
public interface Segmenter {

  /**
   * The sentences of {@code text} in order: trimmed of white space, not empty, not overlapping;
   * together they cover every unit that is not white space. UTF-16 offsets into {@code text}.
   */
  List<Span> split(String text);
}
