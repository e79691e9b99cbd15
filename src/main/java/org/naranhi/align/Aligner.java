package org.naranhi.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Aligns two sides by a generative model of beads (after Gale &amp; Church 1993 and Moore 2002):
 * bead prior, lengths, and Model 1 in both directions, each as a log likelihood ratio against two
 * independent texts; posteriors by forward–backward, the path by expected accuracy.
 *
 * <p>A first round with small beads finds where the path runs, how much of each type the evidence
 * explains and how often beads of each type occur; the second, with all beads near that path,
 * decides.
 */
public final class Aligner {

  /**
   * By how many sentences a corridor is opened at first where the path presses against its edge.
   */
  private static final int WIDEN = 16;

  /** By how many at most. */
  private static final int WIDEST = 256;

  private final AlignmentModel model;
  private final List<BeadType> types;
  private final List<BeadType> coarse;
  private final boolean allowCrossing;
  private final boolean keepBlocks;

  /** An aligner with the given parameters that keeps the order of both sides. */
  public Aligner(AlignmentModel model) {
    this(model, false);
  }

  /**
   * An aligner with the given parameters.
   *
   * @param allowCrossing whether blocks that the translation moved are looked for
   */
  public Aligner(AlignmentModel model, boolean allowCrossing) {
    this(model, allowCrossing, false);
  }

  /**
   * An aligner with the given parameters.
   *
   * @param allowCrossing whether blocks that the translation moved are looked for
   * @param keepBlocks whether beads of several sentences on both sides stay whole where their parts
   *     would pair up by themselves
   */
  public Aligner(AlignmentModel model, boolean allowCrossing, boolean keepBlocks) {
    this.model = model;
    this.allowCrossing = allowCrossing;
    this.keepBlocks = keepBlocks;
    types = BeadType.upTo(model.maxBead());
    coarse = BeadType.upTo(Math.min(2, model.maxBead()));
  }

  /** Aligns two sides; deterministic. */
  public Alignment align(Side koSide, Side enSide, Evidence evidence) {
    Side ko = koSide.withNeighbours(model.neighbourWeight());
    Side en = enSide.withNeighbours(model.neighbourWeight());
    Search search = search(ko, en, evidence);
    List<Bead> beads = search.beads();
    if (allowCrossing) {
      beads =
          new CrossingBlocks(ko, en, evidence)
              .resolve(
                  beads, (a, b, c, d) -> slice(ko, en, evidence, search.estimates(), a, b, c, d));
    }
    return new Alignment(ko.size(), en.size(), beads);
  }

  /** Aligns two sides in their order, and keeps what is needed to say why. */
  public Explainer explain(Side koSide, Side enSide, Evidence evidence) {
    Side ko = koSide.withNeighbours(model.neighbourWeight());
    Side en = enSide.withNeighbours(model.neighbourWeight());
    Search search = search(ko, en, evidence);
    return new Explainer(
        inputs(ko, en, evidence, search.estimates()),
        types,
        search.estimates().logPrior(),
        search.corridor(),
        search.lattice(),
        new Alignment(ko.size(), en.size(), search.beads()));
  }

  /**
   * What the search ends with.
   *
   * @param beads in the order of both sides
   */
  private record Search(
      Estimates estimates, Corridor corridor, Lattice lattice, List<Bead> beads) {}

  private Search search(Side ko, Side en, Evidence evidence) {
    Corridor wide = CorridorFinder.find(ko, en, evidence);
    Estimates estimates = Estimates.first(ko, en, evidence, model, coarse);
    BeadScores.Inputs inputs = inputs(ko, en, evidence, estimates);
    BeadScores scores = BeadScores.compute(inputs, wide, coarse, estimates.logPrior());
    Lattice first = new Lattice(wide, coarse, scores);
    for (int by = WIDEN; by <= WIDEST; by *= 4) {
      Corridor wider = wide.widened(first::passes, by);
      if (wider == wide) {
        break;
      }
      wide = wider;
      scores = scores.widened(inputs, wide, estimates.logPrior());
      first = new Lattice(wide, coarse, scores);
    }
    estimates =
        estimates.after(first.decode(model.nullDecodeWeight()), ko, en, evidence, model, types);
    Corridor narrow = wide.narrowed(first::passes);
    scores = scores(ko, en, evidence, narrow, types, estimates);
    Lattice second = new Lattice(narrow, types, scores);
    List<Bead> beads = second.decode(model.nullDecodeWeight());
    if (!keepBlocks) {
      beads = new BlockSplitter(types, scores, second, estimates.logPrior()).split(beads);
    }
    return new Search(estimates, narrow, second, beads);
  }

  /** Aligns two slices with what the whole documents have taught. */
  private CrossingBlocks.Result slice(
      Side ko,
      Side en,
      Evidence evidence,
      Estimates estimates,
      int koFrom,
      int koTo,
      int enFrom,
      int enTo) {
    Side koSlice = ko.select(IntStream.range(koFrom, koTo).toArray());
    Side enSlice = en.select(IntStream.range(enFrom, enTo).toArray());
    Corridor corridor = CorridorFinder.find(koSlice, enSlice, evidence);
    BeadScores scores = scores(koSlice, enSlice, evidence, corridor, types, estimates);
    Lattice lattice = new Lattice(corridor, types, scores);
    double nulls =
        (koTo - koFrom) * estimates.logPrior()[types.indexOf(new BeadType(1, 0))]
            + (enTo - enFrom) * estimates.logPrior()[types.indexOf(new BeadType(0, 1))];
    List<Bead> beads =
        lattice.decode(model.nullDecodeWeight()).stream()
            .map(
                b ->
                    new Bead(
                        b.koStart() + koFrom,
                        b.koEnd() + koFrom,
                        b.enStart() + enFrom,
                        b.enEnd() + enFrom,
                        b.probability()))
            .toList();
    return new CrossingBlocks.Result(beads, lattice.total() - nulls);
  }

  private BeadScores scores(
      Side ko,
      Side en,
      Evidence evidence,
      Corridor corridor,
      List<BeadType> types,
      Estimates estimates) {
    return BeadScores.compute(
        inputs(ko, en, evidence, estimates), corridor, types, estimates.logPrior());
  }

  private BeadScores.Inputs inputs(Side ko, Side en, Evidence evidence, Estimates estimates) {
    return new BeadScores.Inputs(
        ko,
        en,
        evidence,
        model,
        LengthModel.of(ko, en, estimates.mu(), estimates.sigma()),
        ParagraphModel.of(ko, en, model.paragraphWeight()),
        estimates.koUnexplained(),
        estimates.enUnexplained());
  }

  /**
   * What is estimated from the document pair itself.
   *
   * @param mu mean of ln(English / Korean length)
   * @param sigma standard deviation of it
   * @param logPrior ln of the prior of each bead type
   * @param koUnexplained for each Korean type the probability that it has no counterpart that the
   *     evidence knows
   * @param enUnexplained likewise for English types
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Estimates(
      double mu, double sigma, double[] logPrior, double[] koUnexplained, double[] enUnexplained) {

    static Estimates first(
        Side ko, Side en, Evidence evidence, AlignmentModel model, List<BeadType> types) {
      return new Estimates(
          model.lengthMu(),
          model.lengthSigma(),
          logPrior(new double[types.size()], model, types),
          start(ko, evidence.koGivenEn(), model),
          start(en, evidence.enGivenKo(), model));
    }

    Estimates after(
        List<Bead> beads,
        Side ko,
        Side en,
        Evidence evidence,
        AlignmentModel model,
        List<BeadType> types) {
      double[] counts = new double[types.size()];
      double weight = model.lengthPriorBeads();
      double sum = weight * model.lengthMu();
      double squares = weight * (model.lengthSigma() * model.lengthSigma());
      for (Bead bead : beads) {
        counts[types.indexOf(new BeadType(bead.koCount(), bead.enCount()))] += bead.probability();
        if (!bead.isNull()) {
          double d =
              Math.log(
                  length(en, bead.enStart(), bead.enEnd())
                      / length(ko, bead.koStart(), bead.koEnd()));
          weight += bead.probability();
          sum += bead.probability() * d;
        }
      }
      double mean = sum / weight;
      for (Bead bead : beads) {
        if (!bead.isNull()) {
          double l = length(ko, bead.koStart(), bead.koEnd());
          double d = Math.log(length(en, bead.enStart(), bead.enEnd()) / l) - mean;
          squares += bead.probability() * Math.max(0, d * d - LengthModel.SHORT_TEXT / l);
        }
      }
      double deviation = Math.sqrt(squares / weight);
      return new Estimates(
          mean,
          deviation,
          logPrior(counts, model, types),
          new Explained(en, ko, evidence.koGivenEn(), koUnexplained).estimate(beads, false),
          new Explained(ko, en, evidence.enGivenKo(), enUnexplained).estimate(beads, true));
    }

    private static double length(Side side, int from, int to) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += side.length(i);
      }
      return sum;
    }

    private static double[] logPrior(double[] counts, AlignmentModel model, List<BeadType> types) {
      double[] prior = new double[types.size()];
      for (int t = 0; t < prior.length; t++) {
        prior[t] = prior(types.get(t), model);
      }
      double priorSum = Arrays.stream(prior).sum();
      double countSum = Arrays.stream(counts).sum();
      double[] logs = new double[types.size()];
      for (int t = 0; t < prior.length; t++) {
        logs[t] =
            Math.log(
                (model.priorBeads() * prior[t] / priorSum + counts[t])
                    / (model.priorBeads() + countSum));
      }
      return logs;
    }

    private static double prior(BeadType type, AlignmentModel model) {
      if (type.isNull()) {
        return model.nullPrior();
      }
      int more = type.ko() + type.en() - 2;
      if (more == 0) {
        return .85;
      }
      double merge = model.mergePrior();
      return type.ko() == 1 || type.en() == 1
          ? merge * Math.pow(.16, more - 1)
          : .04 * merge * Math.pow(.3, more - 2);
    }

    private static double[] start(Side target, TranslationTable table, AlignmentModel model) {
      double[] unexplained = new double[target.typeCount()];
      Arrays.fill(unexplained, 1);
      for (int e = 0; e < table.rowCount(); e++) {
        for (int k = table.rowStart(e); k < table.rowStart(e + 1); k++) {
          unexplained[table.column(k)] = model.unexplained();
        }
      }
      return unexplained;
    }
  }
}
