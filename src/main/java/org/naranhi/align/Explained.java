package org.naranhi.align;

import java.util.List;

/** How often the occurrences of each target type are explained by the source side of their bead. */
final class Explained {

  /**
   * How many occurrences the mean hit rate counts for: a type's own hits must not make its bead.
   */
  private static final double STRENGTH = 7;

  /** By how much the mean is shrunk, since some beads it was counted on are wrong. */
  private static final double SHRINK = .9;

  /** Greatest mean hit rate believed. */
  private static final double MOST = .8;

  private final Side source;
  private final Side target;
  private final TranslationTable table;
  private final double[] before;

  /**
   * Prepares the count.
   *
   * @param before the probability of each target type to be unexplained, as believed so far
   */
  Explained(Side source, Side target, TranslationTable table, double[] before) {
    this.source = source;
    this.target = target;
    this.table = table;
    this.before = before;
  }

  /**
   * The probability of each target type to have no counterpart, 0.05 to 1: 1 − (hits + 7 h) /
   * (occurrences + 7) with h the mean hit rate, a little shrunk, so that rare types lean on the
   * mean. Types that the table does not know at all stay at 1.
   *
   * @param targetIsEnglish which side of the beads is the target
   */
  double[] estimate(List<Bead> beads, boolean targetIsEnglish) {
    double[] hits = new double[target.typeCount()];
    double[] occurrences = new double[target.typeCount()];
    double[] explained = new double[target.typeCount()];
    for (Bead bead : beads) {
      int sourceFrom = targetIsEnglish ? bead.koStart() : bead.enStart();
      int sourceTo = targetIsEnglish ? bead.koEnd() : bead.enEnd();
      int targetFrom = targetIsEnglish ? bead.enStart() : bead.koStart();
      int targetTo = targetIsEnglish ? bead.enEnd() : bead.koEnd();
      add(sourceFrom, sourceTo, explained, true);
      double perWord =
          1 / (source.offset(sourceTo) - source.offset(sourceFrom) + LexicalScores.EMPTY_WORD);
      for (int p = target.offset(targetFrom); p < target.offset(targetTo); p++) {
        int f = target.type(p);
        double byTable = (1 - before[f]) * explained[f] * perWord;
        double byChance =
            ((1 - before[f]) * LexicalScores.EMPTY_WORD * perWord + before[f]) * target.chance(p);
        hits[f] += bead.probability() * byTable / (byTable + byChance);
        occurrences[f]++;
      }
      add(sourceFrom, sourceTo, explained, false);
    }
    return smooth(hits, occurrences);
  }

  private void add(int from, int to, double[] explained, boolean on) {
    for (int p = source.offset(from); p < source.offset(to); p++) {
      if (on) {
        table.addTo(explained, source.type(p));
      } else {
        table.clear(explained, source.type(p));
      }
    }
  }

  private double[] smooth(double[] hits, double[] occurrences) {
    double allHits = 0;
    double all = 0;
    for (int f = 0; f < hits.length; f++) {
      if (before[f] < 1) {
        allHits += hits[f];
        all += occurrences[f];
      }
    }
    double mean = Math.min(MOST, SHRINK * allHits / Math.max(1, all));
    double[] unexplained = new double[hits.length];
    for (int f = 0; f < hits.length; f++) {
      double share = (hits[f] + STRENGTH * mean) / (occurrences[f] + STRENGTH);
      unexplained[f] = before[f] >= 1 ? 1 : Math.max(.05, Math.min(1, 1 - share));
    }
    return unexplained;
  }
}
