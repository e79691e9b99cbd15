package org.naranhi.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/** Sentences by the Unicode rules alone (UAX 29), for languages without rules of their own. */
final class PlainSegmenter implements Segmenter {

  private final ULocale locale;

  PlainSegmenter(Language language) {
    this.locale = new ULocale(language.tag());
  }

  @Override
  public List<Span> split(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      add(sentences, text, start, end);
      start = end;
    }
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = Math.min(Marks.skipSpace(text, start), end);
    int to = end;
    while (to > from && Marks.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }
}
