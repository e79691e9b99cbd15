package org.naranhi.align;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The parameters of the aligner. Immutable; {@link #defaults()} are those fitted on the development
 * sets (see {@code data/model/default.properties}).
 *
 * @param wordWeight how much of the words' log likelihood ratio counts, 0 to 1: words of a sentence
 *     are not independent of one another
 * @param quantityWeight likewise of quantities
 * @param nameWeight likewise of names and identical strings
 * @param lengthWeight likewise of the length term
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

  private static final AlignmentModel DEFAULTS =
      new AlignmentModel(.6, .8, .8, 1, -.15, .22, 30, .02, .05, 100, .4, .4, 1, 4);

  /** The parameters fitted on the development sets. */
  public static AlignmentModel defaults() {
    return DEFAULTS;
  }

  /**
   * These parameters with some replaced.
   *
   * @param changes by the names of this record's components, numbers as text
   * @throws IllegalArgumentException for an unknown name or a value that is no number
   */
  public AlignmentModel with(Map<String, String> changes) {
    Map<String, Double> all = new TreeMap<>(asMap());
    changes.forEach(
        (name, text) -> {
          if (!all.containsKey(name)) {
            throw new IllegalArgumentException(
                "unknown parameter '" + name + "'; known are " + all.keySet());
          }
          all.put(name, parse(name, text));
        });
    return new AlignmentModel(
        all.get("wordWeight"),
        all.get("quantityWeight"),
        all.get("nameWeight"),
        all.get("lengthWeight"),
        all.get("lengthMu"),
        all.get("lengthSigma"),
        all.get("lengthPriorBeads"),
        all.get("nullPrior"),
        all.get("mergePrior"),
        all.get("priorBeads"),
        all.get("unexplained"),
        all.get("nullDecodeWeight"),
        all.get("paragraphWeight"),
        all.get("maxBead").intValue());
  }

  /** These parameters with those of a properties file replaced. */
  public AlignmentModel with(Properties changes) {
    Map<String, String> map = new TreeMap<>();
    changes.stringPropertyNames().forEach(name -> map.put(name, changes.getProperty(name)));
    return with(map);
  }

  private static double parse(String name, String text) {
    try {
      return Double.parseDouble(text.trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "parameter '" + name + "' must be a number but was '" + text + "'", e);
    }
  }

  /** The parameters by name. */
  public Map<String, Double> asMap() {
    return Map.ofEntries(
        Map.entry("wordWeight", wordWeight),
        Map.entry("quantityWeight", quantityWeight),
        Map.entry("nameWeight", nameWeight),
        Map.entry("lengthWeight", lengthWeight),
        Map.entry("lengthMu", lengthMu),
        Map.entry("lengthSigma", lengthSigma),
        Map.entry("lengthPriorBeads", lengthPriorBeads),
        Map.entry("nullPrior", nullPrior),
        Map.entry("mergePrior", mergePrior),
        Map.entry("priorBeads", priorBeads),
        Map.entry("unexplained", unexplained),
        Map.entry("nullDecodeWeight", nullDecodeWeight),
        Map.entry("paragraphWeight", paragraphWeight),
        Map.entry("maxBead", (double) maxBead));
  }

  double groupWeight(int group) {
    return switch (group) {
      case Side.QUANTITIES -> quantityWeight;
      case Side.NAMES -> nameWeight;
      default -> wordWeight;
    };
  }
}
