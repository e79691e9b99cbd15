package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.naranhi.bitext.Place;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Span;

/** The lines of a document, by which offsets of its source become places. */
final class DocumentLines {

  private final String name;
  private final String source;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  DocumentLines(String name, String source) {
    this.name = name;
    this.source = source;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean pair = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        starts.add(i + 1);
      }
    }
  }

  /** The line on which a span of the source begins. */
  Place place(Span span) {
    return new Place(name, line(span.start()));
  }

  /** The line and column at which a span of the source begins. */
  Place start(Span span) {
    int line = line(span.start());
    return new Place(name, line, span.start() - starts.get(line - 1) + 1, 0);
  }

  /** The place of a span of a sentence; its line alone where the source is written otherwise. */
  Place place(Sentence sentence, Span span) {
    Span whole = sentence.source();
    boolean asWritten =
        whole.end() <= source.length()
            && whole.of(source).equals(sentence.text())
            && span.end() <= sentence.text().length();
    if (!asWritten) {
      return place(whole);
    }
    Span there = span.shift(whole.start());
    int line = line(there.start());
    int column = there.start() - starts.get(line - 1) + 1;
    boolean oneLine = line(there.end()) == line;
    return new Place(name, line, column, oneLine ? column + there.length() : 0);
  }

  private int line(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
