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
 * @param numbers how well the numbers of paired sentences agree, small counts left out: they stand
 *     in the news of any day
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
          "wrongNumbers",
          "wrongOfManyNumbers",
          "lengthGap");

  /** The features, a bias of 1 first. */
  double[] features() {
    int count = numbers.right() + numbers.wrong();
    double wrongNumbers = numbers.wrong() / (count + 2.0);
    double wrongOfMany = wrongNumbers * Math.log(1 + count);
    return new double[] {1, confidence, paired, shared, wrongNumbers, wrongOfMany, lengthGap};
  }
}
