package org.naranhi.check;

import java.util.List;
import org.naranhi.text.Span;

/**
 * The stretch of a side that has least to do with the other side.
 *
 * @param span where it stands
 * @param missing the weights of its words that nothing covers, added up
 * @param covered how many of its words something covers
 * @param edges how likely it begins and ends where a clause does, 0 to 2
 * @param left how many of the other side's words nothing covers
 * @param words how many words it has
 * @param rest the share of this side's other words that something covers, 0 to 1
 */
record Gap(Span span, double missing, int covered, double edges, int left, int words, double rest) {

  /** What a covered word costs a stretch. */
  private static final double COVERED = 1.5;

  /** What a stretch gains where it begins or ends with a phrase. */
  private static final double EDGE = .5;

  /** The stretch of {@code side} that stands out most; of weight 0 where all is covered. */
  static Gap widest(List<ContentWord> side, List<ContentWord> other) {
    Gap widest = new Gap(new Span(0, 0), 0, 0, 0, uncovered(other), 0, 0);
    double best = 0;
    for (int from = 0; from < side.size(); from++) {
      double score = EDGE * side.get(from).opens();
      for (int to = from; to < side.size(); to++) {
        ContentWord word = side.get(to);
        score += word.covered() ? -COVERED : word.weight();
        double whole = score + EDGE * word.closes();
        if (whole > best && !word.covered()) {
          best = whole;
          widest = of(side, from, to + 1, widest.left);
        }
      }
    }
    return widest;
  }

  private static Gap of(List<ContentWord> side, int from, int to, int left) {
    List<ContentWord> words = side.subList(from, to);
    int covered = (int) words.stream().filter(ContentWord::covered).count();
    int all = (int) side.stream().filter(ContentWord::covered).count();
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    double edges = words.get(0).opens() + words.get(words.size() - 1).closes();
    int outside = side.size() - words.size();
    // As if one and a half words more had been seen, one of them covered.
    double rest = (all - covered + 1) / (outside + 1.5);
    return new Gap(span, missing(words), covered, edges, left, words.size(), rest);
  }

  private static int uncovered(List<ContentWord> words) {
    return (int) words.stream().filter(w -> !w.covered()).count();
  }

  private static double missing(List<ContentWord> words) {
    return words.stream().filter(w -> !w.covered()).mapToDouble(ContentWord::weight).sum();
  }
}
