package org.naranhi;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.align.Bead;
import org.naranhi.align.CorpusEstimates;
import org.naranhi.lexicon.EvidenceCollector;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.lexicon.TableLearner;

/** Deals pieces into folds, and learns for each from the others. */
final class Folds {

  /** The greatest number of folds. */
  static final int MOST = 8;

  /** A bead less probable teaches nothing. */
  private static final double PROBABLE = .5;

  private Folds() {}

  /** How many folds a batch of so many pieces has; with one, nothing is learned. */
  static int count(int pieces) {
    return Math.max(1, Math.min(MOST, pieces));
  }

  /** The fold of a piece. */
  static int of(int piece, int pieces) {
    return piece % count(pieces);
  }

  /** The pieces from which those of a fold may learn: all that are not in it. */
  static List<Piece> others(List<Piece> pieces, int fold) {
    List<Piece> others = new ArrayList<>();
    for (int p = 0; p < pieces.size(); p++) {
      if (of(p, pieces.size()) != fold) {
        others.add(pieces.get(p));
      }
    }
    return others;
  }

  /** Learns for a fold. */
  static Taught learn(List<Piece> pieces, int fold, Naranhi naranhi) {
    List<Piece> others = others(pieces, fold);
    if (others.isEmpty()) {
      return new Taught(naranhi.lexicon(), naranhi.model());
    }
    TableLearner learner = new TableLearner(TableLearner.Settings.SMALL);
    CorpusEstimates estimates = new CorpusEstimates();
    for (Piece piece : others) {
      FeatureSides sides = piece.pair().sides();
      estimates.add(sides.ko(), sides.en(), piece.alone().beads());
      for (Bead bead : piece.alone().beads()) {
        if (!bead.isNull() && bead.probability() >= PROBABLE) {
          learn(learner, piece.pair().evidence(), bead);
        }
      }
    }
    for (Piece piece : others) {
      expect(learner, piece.pair().evidence());
    }
    return new Taught(naranhi.lexicon().adapted(learner.learn()), estimates.adapt(naranhi.model()));
  }

  private static void learn(TableLearner learner, PairEvidence evidence, Bead bead) {
    learner.add(
        features(evidence.koSentences().subList(bead.koStart(), bead.koEnd())),
        features(evidence.enSentences().subList(bead.enStart(), bead.enEnd())));
  }

  private static List<Feature> features(List<List<PairEvidence.Occurrence>> sentences) {
    return sentences.stream().flatMap(List::stream).map(PairEvidence.Occurrence::feature).toList();
  }

  private static void expect(TableLearner learner, PairEvidence evidence) {
    for (EvidenceCollector.Pair pair : evidence.pairs()) {
      learner.expect(
          evidence.ko().entry(pair.ko()).key(),
          evidence.en().entry(pair.en()).key(),
          pair.enGivenKo(),
          pair.koGivenEn());
    }
  }
}
