package org.naranhi.app.corpus.pairing;

import java.util.List;
import org.naranhi.app.corpus.NumberAgreement;

/**
 * What a quick alignment of two documents tells of whether they are translations of each other.
 *
 * @param confidence mean probability of the beads, weighted by their sentences, null alignments
 *     counting 0; 0 to 1
 * @param paired share of the sentences of both sides that have a counterpart, 0 to 1
 * @param shared what words and names of paired sentences have in common, in nats for ten Korean
 *     letters
 * @param numbers how well the numbers of paired sentences agree
 * @param lengthGap |ln(English / Korean letters) − the usual|
 * @param sentences of the shorter side, as far as it was looked at
 */
record PairSigns(
    double confidence,
    double paired,
    double shared,
    NumberAgreement numbers,
    double lengthGap,
    int sentences) {

  /** Names of the features, in order: the parameters of the model. */
  static final List<String> NAMES =
      List.of(
          "bias",
          "confidence",
          "paired",
          "shared",
          "sharedLong",
          "numbersRight",
          "numbersWrong",
          "numbersShare",
          "lengthGap");

  /** The features, a bias of 1 first. */
  double[] features() {
    double wrongShare = 1 - (numbers.right() + 1.0) / (numbers.right() + numbers.wrong() + 1);
    return new double[] {
      1,
      confidence,
      paired,
      shared,
      shared * Math.log(1 + sentences),
      Math.log(1 + numbers.right()),
      Math.log(1 + numbers.wrong()),
      wrongShare,
      lengthGap
    };
  }
}
