package org.naranhi.align;

/**
 * Soft evidence of paragraph borders: a sentence that opens a paragraph tends to face one that
 * opens a paragraph.
 *
 * @param agree log likelihood ratio in nats where both sides of a bead open a paragraph
 * @param differ where one does and the other does not
 * @param neither where none does
 */
record ParagraphModel(double agree, double differ, double neither) {

  /** Paragraphs say nothing. */
  static final ParagraphModel NONE = new ParagraphModel(0, 0, 0);

  /**
   * Share of paragraph openings that the translation keeps, before anything is known of the pair.
   */
  private static final double KEPT = .7;

  /**
   * A model for two documents: if a share a of Korean and b of English sentences open paragraphs,
   * and {@value #KEPT} of the openings of the side with fewer are kept, the joint probabilities
   * against their products.
   */
  static ParagraphModel of(Side ko, Side en, double weight) {
    double a = share(ko);
    double b = share(en);
    if (a < .02 || b < .02 || a > .9 || b > .9) {
      return NONE;
    }
    double independent = a * b;
    double both = KEPT * Math.min(a, b) + (1 - KEPT) * independent;
    double one = a + b - 2 * both;
    double none = Math.max(.01, 1 - both - one);
    return new ParagraphModel(
        weight * Math.log(both / independent),
        weight * Math.log(one / (a + b - 2 * independent)),
        weight * Math.log(none / (1 - a - b + independent)));
  }

  private static double share(Side side) {
    int count = 0;
    for (int i = 0; i < side.size(); i++) {
      count += side.startsParagraph(i) ? 1 : 0;
    }
    return count / (double) Math.max(1, side.size());
  }

  /**
   * The ratio for the bead of {@code type} at (i, j): its first sentences, and a border inside it
   * as a difference each.
   */
  double score(Side ko, Side en, int i, int j, BeadType type) {
    if (agree == 0 || type.isNull()) {
      return 0;
    }
    boolean a = ko.startsParagraph(i);
    boolean b = en.startsParagraph(j);
    double sum = a && b ? agree : a || b ? differ : neither;
    for (int k = i + 1; k < i + type.ko(); k++) {
      sum += ko.startsParagraph(k) ? differ : 0;
    }
    for (int k = j + 1; k < j + type.en(); k++) {
      sum += en.startsParagraph(k) ? differ : 0;
    }
    return sum;
  }
}
