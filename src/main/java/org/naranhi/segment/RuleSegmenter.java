package org.naranhi.segment;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.Span;

/**
 * What the rule-based segmenters share: the walk from stop to stop, brackets, blank lines and list
 * items. One pass; every look back or ahead is bounded, so time is linear in the text.
 *
 * <p>Borders that hold for every language:
 *
 * <ul>
 *   <li>a blank line ends a sentence; a single line end does so before a list marker ({@code - },
 *       {@code • }, {@code 2. }, {@code ①});
 *   <li>inside matched brackets of at most 400 units nothing ends;
 *   <li>a short bracketed remark without a stop of its own at the very end of the text ({@code
 *       (EPA)}) stays with the sentence before it;
 *   <li>quotations are no obstacle: each sentence inside one is a sentence, as translators' tools
 *       have it, and so a stray quotation mark can do no harm.
 * </ul>
 */
abstract sealed class RuleSegmenter implements Segmenter permits EnglishSegmenter, KoreanSegmenter {

  /** The longest remark, in UTF-16 units, that is drawn to the sentence before it. */
  private static final int LONGEST_REMARK = 60;

  /** Whether the sentence ends at the stop. White space or the end of the text need not follow. */
  abstract boolean ends(Stop stop);

  /** Whether the sentence ends before the white space at {@code end} without a terminator. */
  abstract boolean endsBare(Text text, int from, int end, int next);

  /** What still belongs to the sentence after the stop's closing marks. */
  Stop extend(Text text, Stop stop) {
    return stop;
  }

  @Override
  public final List<Span> split(String raw) {
    Text text = new Text(raw, Brackets.of(raw));
    List<Span> sentences = new ArrayList<>();
    int from = Marks.skipSpace(raw, 0);
    int i = from;
    while (i < raw.length()) {
      Step step = step(text, from, i);
      if (step.border() && step.resume() < raw.length()) {
        sentences.add(new Span(from, step.end()));
        from = step.resume();
      }
      i = step.resume();
    }
    addLast(sentences, raw, from);
    return sentences;
  }

  /**
   * One step of the walk.
   *
   * @param border whether a sentence ends there
   * @param end where it would end
   * @param resume where the walk goes on; after a border the start of the next sentence
   */
  private record Step(boolean border, int end, int resume) {}

  private Step step(Text text, int from, int i) {
    char c = text.raw().charAt(i);
    if (Marks.isTerminator(c)) {
      return stepOverStop(text, extend(text, Stop.at(text.raw(), from, i)));
    }
    return Marks.isSpace(c) ? stepOverSpace(text, from, i) : new Step(false, i, i + 1);
  }

  private Step stepOverStop(Text text, Stop stop) {
    boolean border = isBorder(text, stop) || breaksLine(text.raw(), stop.after(), stop.next());
    return new Step(border, stop.after(), border ? stop.next() : stop.after());
  }

  private Step stepOverSpace(Text text, int from, int i) {
    int next = Marks.skipSpace(text.raw(), i);
    boolean border = breaksLine(text.raw(), i, next) || isBareBorder(text, from, i, next);
    return new Step(border, i, next);
  }

  private static void addLast(List<Span> sentences, String raw, int from) {
    int end = raw.length();
    while (end > from && Marks.isSpace(raw.charAt(end - 1))) {
      end--;
    }
    if (end > from) {
      sentences.add(new Span(from, end));
    }
  }

  private boolean isBorder(Text text, Stop stop) {
    return !stop.atEnd()
        && !text.brackets().encloses(stop.after())
        && !isListMarker(stop)
        && !isLastRemark(text, stop.next())
        && ends(stop);
  }

  private boolean isBareBorder(Text text, int from, int end, int next) {
    return next < text.raw().length()
        && !text.brackets().encloses(end)
        && endsBare(text, from, end, next);
  }

  private static boolean breaksLine(String raw, int end, int next) {
    int lines = next < raw.length() ? Marks.lineEnds(raw, end, next) : 0;
    return lines == 2 || lines == 1 && ListMarker.standsAt(raw, next);
  }

  /** Whether the stop belongs to the number of a list item at the start of its sentence. */
  private static boolean isListMarker(Stop stop) {
    if (!stop.isFullStop() || stop.after() != stop.end()) {
      return false;
    }
    String text = stop.text();
    return stop.start() - stop.from() <= ListMarker.LONGEST
            && ListMarker.isNumber(text, stop.from(), stop.start())
        || ListMarker.followsColon(text, stop.start());
  }

  private static boolean isLastRemark(Text text, int next) {
    String raw = text.raw();
    if (raw.length() - next > LONGEST_REMARK || !Marks.isOpeningBracket(raw.charAt(next))) {
      return false;
    }
    int close = text.brackets().partnerOf(next);
    return close > 0
        && Marks.skipSpace(raw, close + 1) == raw.length()
        && !Marks.isTerminator(raw.charAt(close - 1));
  }
}
