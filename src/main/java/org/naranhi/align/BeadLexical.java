package org.naranhi.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexical score of one bead, feature by feature: the terms of the sum in {@link LexicalScores},
 * both directions, each half. What a feature brings is shared out among the features opposite by
 * how much each of them explains it.
 */
final class BeadLexical {

  /** A feature with less than this share of an explanation is not part of it. */
  private static final double SHARE = 1e-9;

  private final double[] groups = new double[Side.GROUPS];
  private final Map<Long, Double> matches = new HashMap<>();
  private final List<Explanation.Lone> koLone = new ArrayList<>();
  private final List<Explanation.Lone> enLone = new ArrayList<>();

  BeadLexical(BeadScores.Inputs in, Bead bead) {
    if (!bead.isNull()) {
      Range ko = Range.of(in.ko(), bead.koStart(), bead.koEnd());
      Range en = Range.of(in.en(), bead.enStart(), bead.enEnd());
      add(in, ko, en, in.evidence().enGivenKo(), in.enUnexplained(), true);
      add(in, en, ko, in.evidence().koGivenEn(), in.koUnexplained(), false);
    }
  }

  /** Positions of features. */
  private record Range(Side side, int from, int to) {
    static Range of(Side side, int firstSentence, int lastSentence) {
      return new Range(side, side.offset(firstSentence), side.offset(lastSentence));
    }
  }

  private void add(
      BeadScores.Inputs in,
      Range source,
      Range target,
      TranslationTable table,
      double[] unexplained,
      boolean english) {
    double perWord = 1 / (source.to() - source.from() + LexicalScores.EMPTY_WORD);
    for (int p = target.from(); p < target.to(); p++) {
      int f = target.side().type(p);
      double explained = 0;
      for (int q = source.from(); q < source.to(); q++) {
        explained += table.get(source.side().type(q), f);
      }
      double inverse = 1 / target.side().chance(p);
      double lambda = unexplained[f];
      double ratio =
          (1 - lambda) * (explained * inverse + LexicalScores.EMPTY_WORD) * perWord + lambda;
      int group = target.side().group(f);
      double nats = in.model().groupWeight(group) * Math.log(ratio) / 2;
      groups[group] += nats;
      if (explained > 0) {
        share(source, p, f, table, nats / explained, english);
      } else {
        (english ? enLone : koLone).add(new Explanation.Lone(p, nats));
      }
    }
  }

  private void share(
      Range source, int position, int type, TranslationTable table, double scale, boolean english) {
    for (int q = source.from(); q < source.to(); q++) {
      double t = table.get(source.side().type(q), type);
      if (t > SHARE) {
        long pair = english ? ((long) q << 32) | position : ((long) position << 32) | q;
        matches.merge(pair, t * scale, Double::sum);
      }
    }
  }

  /** What the features of a group bring, in nats. */
  double nats(int group) {
    return groups[group];
  }

  /** The pairs, the most telling first. */
  List<Explanation.Match> matches() {
    return matches.entrySet().stream()
        .map(
            e ->
                new Explanation.Match(
                    (int) (e.getKey() >>> 32), e.getKey().intValue(), e.getValue()))
        .sorted(
            Comparator.comparingDouble(Explanation.Match::nats)
                .reversed()
                .thenComparingInt(Explanation.Match::koPosition)
                .thenComparingInt(Explanation.Match::enPosition))
        .toList();
  }

  /** The Korean features that nothing explains, the costliest first. */
  List<Explanation.Lone> koUnexplained() {
    return koLone.stream().sorted(Comparator.comparingDouble(Explanation.Lone::nats)).toList();
  }

  /** The English features that nothing explains, the costliest first. */
  List<Explanation.Lone> enUnexplained() {
    return enLone.stream().sorted(Comparator.comparingDouble(Explanation.Lone::nats)).toList();
  }
}
