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
 * @param left how many of the other side's words nothing here explains and nothing but the stretch
 *     might
 * @param words how many words it has
 * @param rest the share of this side's other words that something covers, 0 to 1
 * @param sentence whether it is all of a sentence beside others
 */
record Gap(
    Span span,
    double missing,
    int covered,
    double edges,
    double left,
    int words,
    double rest,
    boolean sentence) {

  /** A word elsewhere without counterpart is the likelier one for as much of an open word. */
  private static final double EXPLAINS = .2;

  /** The stretch of {@code side} that stands out most; of weight 0 where all is covered. */
  static Gap widest(List<ContentWord> side, List<ContentWord> other) {
    double open = unlinked(other);
    Gap widest = new Gap(new Span(0, 0), 0, 0, 0, open, 0, 0, false);
    double best = 0;
    for (int from = 0; from < side.size(); from++) {
      double missing = 0;
      int covered = 0;
      for (int to = from; to < side.size() && !side.get(from).covered(); to++) {
        ContentWord word = side.get(to);
        missing += word.covered() ? 0 : word.weight();
        covered += word.covered() ? 1 : 0;
        double edges = side.get(from).opens() + word.closes();
        double weight = GapModel.weight(missing, covered, edges);
        if (weight > best && !word.covered()) {
          best = weight;
          widest = of(side, from, to + 1, open);
        }
      }
    }
    return widest;
  }

  private static Gap of(List<ContentWord> side, int from, int to, double left) {
    List<ContentWord> words = side.subList(from, to);
    int covered = (int) words.stream().filter(ContentWord::covered).count();
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    double edges = words.get(0).opens() + words.get(words.size() - 1).closes();
    int outside = side.size() - words.size();
    double open = unlinked(side) - unlinked(words);
    // As if one and a half words more had been seen, one of them covered.
    double rest = (outside - open + 1) / (outside + 1.5);
    boolean starts = from == 0 || side.get(from - 1).sentence() < words.get(0).sentence();
    int last = words.get(words.size() - 1).sentence();
    boolean ends = to == side.size() || side.get(to).sentence() > last;
    boolean sentence = starts && ends && outside > 0;
    double free = Math.max(0, left - EXPLAINS * open);
    return new Gap(span, missing(words), covered, edges, free, words.size(), rest, sentence);
  }

  private static double unlinked(List<ContentWord> words) {
    return words.stream().filter(w -> !w.linked()).count();
  }

  private static double missing(List<ContentWord> words) {
    return words.stream().filter(w -> !w.covered()).mapToDouble(ContentWord::weight).sum();
  }
}
