package org.naranhi.text.subtitle;

import java.util.List;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/**
 * A cue as it stands in the file.
 *
 * @param times when it is shown
 * @param lines the spans of its lines of text, not blank, in the source
 */
record SubtitleCue(Times times, List<Span> lines) {

  /** Copies the lines. */
  SubtitleCue {
    lines = List.copyOf(lines);
  }

  /** The span from its first line to its last. */
  Span source() {
    return new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
  }
}
