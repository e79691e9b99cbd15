package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds every score against the formula written out without any table or running sum. */
class BeadScoresTest {

  private static final int TYPES_OF_WORDS = 9;
  private static final List<BeadType> TYPES = BeadType.upTo(3);
  private static final AlignmentModel MODEL =
      Pairs.model(Map.of("lengthWeight", ".7", "wordWeight", ".6", "nameWeight", ".9"));

  private static BeadScores.Inputs inputs(Pairs pairs, Random random) {
    return new BeadScores.Inputs(
        pairs.ko(),
        pairs.en(),
        pairs.evidence(),
        MODEL,
        LengthModel.of(pairs.ko(), pairs.en(), .1, .3),
        ParagraphModel.of(pairs.ko(), pairs.en(), 1),
        random.doubles(TYPES_OF_WORDS, .1, 1).toArray(),
        random.doubles(TYPES_OF_WORDS, .1, 1).toArray());
  }

  @Test
  void areTheSumOfPriorParagraphsWordsAndLength() {
    Random random = new Random(23);
    for (int k = 0; k < 20; k++) {
      int n = 1 + random.nextInt(6);
      int m = 1 + random.nextInt(6);
      BeadScores.Inputs in = inputs(Pairs.unrelated(random, n, m, TYPES_OF_WORDS), random);
      double[] prior = random.doubles(TYPES.size(), -3, 0).toArray();
      BeadScores scores = BeadScores.compute(in, Corridor.full(n, m), TYPES, prior);
      for (int i = 0; i <= n; i++) {
        for (int j = 0; j <= m; j++) {
          for (int t = 0; t < TYPES.size(); t++) {
            BeadType type = TYPES.get(t);
            if (i + type.ko() <= n && j + type.en() <= m) {
              assertThat((double) scores.get(i, j, t))
                  .as("%s at %d, %d", type, i, j)
                  .isCloseTo(prior[t] + likelihoodRatio(in, i, j, type), within(1e-3));
            }
          }
        }
      }
    }
  }

  @Test
  void areTheSameInsideACorridorAsInTheWholeLattice() {
    Random random = new Random(29);
    for (int k = 0; k < 20; k++) {
      int n = 1 + random.nextInt(6);
      int m = 1 + random.nextInt(6);
      BeadScores.Inputs in = inputs(Pairs.unrelated(random, n, m, TYPES_OF_WORDS), random);
      double[] prior = new double[TYPES.size()];
      Corridor band =
          new Corridor(
              m, random.ints(n + 1, 0, m + 1).toArray(), random.ints(n + 1, 0, m + 1).toArray());
      BeadScores inside = BeadScores.compute(in, band, TYPES, prior);
      BeadScores full = BeadScores.compute(in, Corridor.full(n, m), TYPES, prior);
      for (int i = 0; i <= n; i++) {
        for (int j = band.low(i); j <= band.high(i); j++) {
          for (int t = 0; t < TYPES.size(); t++) {
            if (band.contains(i + TYPES.get(t).ko(), j + TYPES.get(t).en())) {
              assertThat(inside.get(i, j, t)).isCloseTo(full.get(i, j, t), within(1e-4f));
            }
          }
        }
      }
    }
  }

  private static double likelihoodRatio(BeadScores.Inputs in, int i, int j, BeadType type) {
    double paragraphs = in.paragraphs().score(in.ko(), in.en(), i, j, type);
    if (type.isNull()) {
      return paragraphs;
    }
    double words =
        (words(
                    in.ko(),
                    i,
                    type.ko(),
                    in.en(),
                    j,
                    type.en(),
                    in.evidence().enGivenKo(),
                    in.enUnexplained())
                + words(
                    in.en(),
                    j,
                    type.en(),
                    in.ko(),
                    i,
                    type.ko(),
                    in.evidence().koGivenEn(),
                    in.koUnexplained()))
            / 2;
    return paragraphs + words + MODEL.lengthWeight() * length(in, i, j, type);
  }

  private static double words(
      Side source,
      int s,
      int sources,
      Side target,
      int t,
      int targets,
      TranslationTable table,
      double[] unexplained) {
    int size = source.offset(s + sources) - source.offset(s);
    double sum = 0;
    for (int p = target.offset(t); p < target.offset(t + targets); p++) {
      int f = target.type(p);
      double explained = 0;
      for (int q = source.offset(s); q < source.offset(s + sources); q++) {
        explained += table.get(source.type(q), f);
      }
      double ratio =
          (explained / target.background(f) + LexicalScores.EMPTY_WORD)
              / (size + LexicalScores.EMPTY_WORD);
      double weight = MODEL.groupWeight(target.group(f));
      sum += weight * Math.log((1 - unexplained[f]) * ratio + unexplained[f]);
    }
    return sum;
  }

  private static double length(BeadScores.Inputs in, int i, int j, BeadType type) {
    double[] ko = lengths(in.ko(), i, type.ko());
    double[] en = lengths(in.en(), j, type.en());
    double logKo = Math.log(Arrays.stream(ko).sum());
    double logEn = Math.log(Arrays.stream(en).sum());
    double marginals =
        Arrays.stream(ko).map(l -> in.length().koMarginal(Math.log(l))).sum()
            + Arrays.stream(en).map(l -> in.length().enMarginal(Math.log(l))).sum();
    double borders = (type.ko() - 1) * logKo + (type.en() - 1) * logEn;
    return in.length().joint(logKo, logEn) + (marginals - borders) / 2;
  }

  private static double[] lengths(Side side, int from, int count) {
    double[] lengths = new double[count];
    Arrays.setAll(lengths, k -> side.length(from + k));
    return lengths;
  }
}
