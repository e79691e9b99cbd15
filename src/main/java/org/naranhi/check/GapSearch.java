package org.naranhi.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.ContentWord.Counterpart;
import org.naranhi.text.Span;

/** Looks through the stretches of one side of a pair for the one that least has a counterpart. */
final class GapSearch {

  /** The features of a stretch, in the order of {@link #features}. */
  static final List<String> FEATURES =
      List.of(
          "bias",
          "first",
          "more",
          "good",
          "opens",
          "closes",
          "length",
          "rest",
          "left",
          "leftRatio",
          "outside",
          "sentence",
          "share",
          "ratio",
          "head",
          "tail",
          "relative",
          "phrase",
          "leftShare");

  /** Longer stretches are no clause. */
  private static final int LONGEST = 40;

  /** Where more of a side has no counterpart the pair is wrong, or worded freely. */
  private static final double MOST = .85;

  /** With fewer covered words outside nothing tells that the pair belongs together. */
  private static final int LEAST_OUTSIDE = 2;

  /** What the words say beyond this counts by a weight of its own. */
  private static final double FIRST = 4;

  private static final double MORE = 8;
  private static final double MOST_LEFT = 10;
  private static final double MOST_RATIO = 2;
  private static final double MOST_LENGTH = 4;
  private static final double LEAST_LENGTH = -2;

  /** Variance that ln(English / Korean letters) has beside the model's in a text of one letter. */
  private static final double SHORT = 1;

  private final GapModel model;
  private final List<ContentWord> side;
  private final String text;
  private final GapSums sums;
  private final double left;
  private final double leftWords;
  private final double leftShare;
  private final double across;
  private final double residual;
  private final double variance;
  private final boolean korean;
  private Opening opening = Opening.OTHER;
  private final double[] x = new double[FEATURES.size()];

  /**
   * Prepares for one side.
   *
   * @param korean whether the Korean one
   */
  GapSearch(GapModel.Both models, CheckedPair pair, boolean korean) {
    ContentWords words = pair.words().contentWords(pair);
    this.korean = korean;
    model = korean ? models.ko() : models.en();
    side = korean ? words.ko() : words.en();
    text = korean ? pair.ko().text() : pair.en().text();
    sums = GapSums.of(model, side);
    List<ContentWord> others = korean ? words.en() : words.ko();
    left = Math.min(MOST_LEFT, GapSums.of(korean ? models.en() : models.ko(), others).allOpen());
    across = others.size() + 1;
    leftWords = others.stream().filter(w -> !w.linked()).count();
    leftShare = leftWords / across;
    double ko = letters(pair.ko().text());
    double ratio = Math.log(letters(pair.en().text()) / ko) - models.longer();
    residual = korean ? ratio : -ratio;
    variance = models.variance() + SHORT / (ko + 5);
  }

  private static double letters(String text) {
    int letters = 1;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  /** What is told of each stretch. */
  @FunctionalInterface
  interface Visitor {

    /**
     * Words {@code from} to {@code to}, the latter excluded, with their features, which the visitor
     * must copy to keep.
     */
    void visit(int from, int to, double[] features);
  }

  /** Goes through all stretches between edges that begin and end with words hardly covered. */
  void visit(Visitor visitor) {
    for (int from = 0; from < side.size(); from++) {
      if (side.get(from).opens() > 0 && isBare(from)) {
        int last = Math.min(side.size(), from + LONGEST);
        opening = korean ? Opening.OTHER : Opening.of(text, before(from), start(from));
        if (opening == Opening.GLOSS) {
          continue;
        }
        for (int to = from + 1; to <= last && to - from <= MOST * side.size(); to++) {
          if (isStretch(from, to)) {
            visitor.visit(from, to, features(from, to));
          }
        }
      }
    }
  }

  private boolean isStretch(int from, int to) {
    int outside = sums.good()[side.size()] - (sums.good()[to] - sums.good()[from]);
    return side.get(to - 1).closes() > 0
        && isBare(to - 1)
        && says(from, to) > 0
        && outside >= LEAST_OUTSIDE;
  }

  private int before(int word) {
    return word == 0 ? 0 : side.get(word - 1).span().end();
  }

  private int start(int word) {
    return side.get(word).span().start();
  }

  private boolean isBare(int word) {
    return side.get(word).counterpart() != Counterpart.GOOD;
  }

  private double says(int from, int to) {
    return sums.says()[to] - sums.says()[from];
  }

  private double[] features(int from, int to) {
    double says = says(from, to);
    int words = to - from;
    int outside = side.size() - words;
    int open = words - (sums.linked()[to] - sums.linked()[from]);
    int good = sums.good()[to] - sums.good()[from];
    double restGood = sums.good()[side.size()] - good;
    double own = sums.allOpen() - (sums.open()[to] - sums.open()[from]);
    boolean sentence = isSentence(from, to);
    x[0] = 1;
    x[1] = Math.min(FIRST, says);
    x[2] = Math.max(0, Math.min(MORE, says - FIRST));
    x[3] = Math.min(4, good);
    x[4] = side.get(from).opens() >= ContentWord.CLAUSE ? 1 : 0;
    x[5] = side.get(to - 1).closes() >= ContentWord.CLAUSE ? 1 : 0;
    x[6] = length(from, to);
    x[7] = (restGood + 1) / (outside + 2);
    x[8] = left;
    x[9] = Math.min(MOST_RATIO, leftWords / (open + 1));
    x[10] = Math.min(MOST_LEFT, own);
    x[11] = sentence ? 1 : 0;
    x[12] = words / (double) side.size();
    x[13] = Math.log((side.size() + 1) / across);
    x[14] = from == 0 ? 1 : 0;
    x[15] = to == side.size() ? 1 : 0;
    x[16] = opening == Opening.RELATIVE ? 1 : 0;
    x[17] = opening == Opening.PHRASE ? 1 : 0;
    x[18] = leftShare;
    return x;
  }

  /** ln P(lengths | the stretch has no counterpart) / P(lengths | it has one). */
  private double length(int from, int to) {
    double share = span(from, to).length() / (double) text.length();
    double shortened = residual - Math.log(1 - Math.min(MOST, share));
    double ratio = (residual * residual - shortened * shortened) / (2 * variance);
    return Math.max(LEAST_LENGTH, Math.min(MOST_LENGTH, ratio));
  }

  /** The place of some words. */
  Span span(int from, int to) {
    return new Span(side.get(from).span().start(), side.get(to - 1).span().end());
  }

  private boolean isSentence(int from, int to) {
    boolean starts = from == 0 || side.get(from - 1).sentence() < side.get(from).sentence();
    boolean ends = to == side.size() || side.get(to).sentence() > side.get(to - 1).sentence();
    return starts && ends && to - from < side.size();
  }

  /** The stretch with the greatest odds; null where all is covered. */
  @Nullable Gap widest() {
    Best best = new Best();
    visit(best);
    return best.to == 0
        ? null
        : new Gap(span(best.from, best.to), isSentence(best.from, best.to), best.odds);
  }

  private final class Best implements Visitor {
    private int from;
    private int to;
    private double odds = Double.NEGATIVE_INFINITY;

    @Override
    public void visit(int start, int end, double[] features) {
      double found = model.logOdds(features);
      if (found > odds) {
        odds = found;
        from = start;
        to = end;
      }
    }
  }
}
