package org.naranhi.app.corpus.pairing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * How probable it is that two documents are translations of each other: a logistic regression over
 * {@link PairSigns}. The weights are in {@code data/model/pairing.properties}, which says from what
 * they were fitted and how.
 */
final class PairModel {

  private static final String FILE = "/org/naranhi/data/model/pairing.properties";

  private final double[] weights;

  PairModel(double[] weights) {
    if (weights.length != PairSigns.NAMES.size()) {
      throw new IllegalArgumentException(
          "the model must have " + PairSigns.NAMES.size() + " weights but has " + weights.length);
    }
    this.weights = weights.clone();
  }

  /** The model that ships with the program. */
  static PairModel shipped() {
    try (InputStream in = PairModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + FILE + " is missing");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        Properties all = new Properties();
        all.load(reader);
        return of(all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE + " failed", e);
    }
  }

  /**
   * The model that a file describes.
   *
   * @throws IllegalArgumentException if a weight is missing or no number
   */
  static PairModel of(Properties all) {
    return new PairModel(PairSigns.NAMES.stream().mapToDouble(n -> weight(all, n)).toArray());
  }

  private static double weight(Properties all, String name) {
    String text = all.getProperty(name, "");
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + name + "' of the pairing model must be a number but was '" + text + "'", e);
    }
  }

  /** The probability, 0 to 1. */
  double probability(PairSigns signs) {
    double[] features = signs.features();
    double odds = 0;
    for (int f = 0; f < weights.length; f++) {
      odds += weights[f] * features[f];
    }
    return 1 / (1 + Math.exp(-odds));
  }
}
