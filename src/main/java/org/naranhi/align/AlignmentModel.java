package org.naranhi.align;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The parameters of the aligner. Immutable; those fitted on the development sets are in {@code
 * data/model/default.properties}.
 *
 * @param wordWeight how much of the words' log likelihood ratio counts, 0 to 1: words of a sentence
 *     are not independent of one another
 * @param quantityWeight likewise of quantities
 * @param nameWeight likewise of names and identical strings
 * @param neighbourWeight how much of a word's chance to stand somewhere is its share in the
 *     sentences before and after, 0 to 1: what neighbours share does not tell them apart
 * @param lengthWeight how much of the length's log likelihood ratio counts
 * @param lengthMu prior mean of ln(English bytes / Korean bytes)
 * @param lengthSigma prior standard deviation of it
 * @param lengthPriorBeads how many beads of evidence the length prior is worth
 * @param nullPrior prior probability that the next bead is a null of one side, each
 * @param mergePrior prior probability of 1:2 and 2:1, each
 * @param priorBeads how many beads of evidence the bead prior is worth when it is re-estimated
 * @param unexplained start value of the probability that a word the evidence knows has no
 *     counterpart in a right bead, 0 to 1
 * @param nullDecodeWeight worth of a right null when the path is chosen by expected accuracy, a
 *     right pairing being worth 1
 * @param paragraphWeight how much of the log likelihood ratio of paragraph borders counts
 * @param maxBead greatest number of sentences on one side of a bead, 1 to 8
 */
public record AlignmentModel(
    double wordWeight,
    double quantityWeight,
    double nameWeight,
    double neighbourWeight,
    double lengthWeight,
    double lengthMu,
    double lengthSigma,
    double lengthPriorBeads,
    double nullPrior,
    double mergePrior,
    double priorBeads,
    double unexplained,
    double nullDecodeWeight,
    double paragraphWeight,
    int maxBead) {

  /** The names of the parameters. */
  private static final Set<String> NAMES =
      Arrays.stream(AlignmentModel.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toCollection(TreeSet::new));

  /** Checks the one parameter that is a count. */
  public AlignmentModel {
    if (maxBead < 1 || maxBead > 8) {
      throw new IllegalArgumentException("maxBead must be 1 to 8 but was " + maxBead);
    }
  }

  /**
   * A model from its parameters as text.
   *
   * @param parameters by the names of this record's components; all of them, nothing else
   * @throws IllegalArgumentException for a missing or unknown name, or a value that is no number
   */
  public static AlignmentModel of(Map<String, String> parameters) {
    for (String name : parameters.keySet()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException("unknown parameter '" + name + "'; known are " + NAMES);
      }
    }
    return new AlignmentModel(
        number(parameters, "wordWeight"),
        number(parameters, "quantityWeight"),
        number(parameters, "nameWeight"),
        number(parameters, "neighbourWeight"),
        number(parameters, "lengthWeight"),
        number(parameters, "lengthMu"),
        number(parameters, "lengthSigma"),
        number(parameters, "lengthPriorBeads"),
        number(parameters, "nullPrior"),
        number(parameters, "mergePrior"),
        number(parameters, "priorBeads"),
        number(parameters, "unexplained"),
        number(parameters, "nullDecodeWeight"),
        number(parameters, "paragraphWeight"),
        (int) number(parameters, "maxBead"));
  }

  private static double number(Map<String, String> parameters, String name) {
    String text = parameters.get(name);
    if (text == null) {
      throw new IllegalArgumentException("parameter '" + name + "' is missing");
    }
    try {
      return Double.parseDouble(text.trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "parameter '" + name + "' must be a number but was '" + text + "'", e);
    }
  }

  /** These parameters with others for lengths and for the prior of nulls and merges. */
  AlignmentModel adapted(double mu, double sigma, double lengthBeads, double nulls, double merges) {
    return new AlignmentModel(
        wordWeight,
        quantityWeight,
        nameWeight,
        neighbourWeight,
        lengthWeight,
        mu,
        sigma,
        lengthBeads,
        nulls,
        merges,
        priorBeads,
        unexplained,
        nullDecodeWeight,
        paragraphWeight,
        maxBead);
  }

  double groupWeight(int group) {
    return switch (group) {
      case Side.QUANTITIES -> quantityWeight;
      case Side.NAMES -> nameWeight;
      default -> wordWeight;
    };
  }
}
