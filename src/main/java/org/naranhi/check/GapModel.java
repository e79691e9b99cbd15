package org.naranhi.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.naranhi.check.ContentWord.Counterpart;
import org.naranhi.check.ContentWord.Kind;

/**
 * How much speaks for it that a stretch of a side is something left out, and not something that the
 * translator worded as no dictionary has it: a logistic regression over {@link GapSearch#FEATURES}.
 *
 * <p>All numbers are learned; {@code data/model/gaps.properties} holds them and tells from what and
 * by which command.
 */
final class GapModel {

  private static final String FILE = "/org/naranhi/data/model/gaps.properties";

  /** The model that ships with the program. */
  static final Both SHIPPED = load();

  /** ln P(counterpart | its stretch has none) / P(counterpart | its stretch is translated). */
  private final double[][] says;

  private final double[] weights;
  private final double warning;
  private final double note;

  /**
   * The models of both sides.
   *
   * @param longer mean of ln(English / Korean letters) over right pairs
   * @param variance its variance in long texts
   */
  record Both(GapModel ko, GapModel en, double longer, double variance) {}

  /**
   * A model.
   *
   * @param says of each kind of word, with each counterpart, in nats
   * @param weights of the features, the log odds of none first
   * @param warning log odds from which a stretch is worth a warning
   * @param note log odds from which it is worth a note
   */
  GapModel(double[][] says, double[] weights, double warning, double note) {
    this.says = Arrays.stream(says).map(double[]::clone).toArray(double[][]::new);
    this.weights = weights.clone();
    this.warning = warning;
    this.note = note;
  }

  private static Both load() {
    try (InputStream in = GapModel.class.getResourceAsStream(FILE)) {
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
   * The models that a file describes.
   *
   * @throws IllegalArgumentException if a number is missing or malformed
   */
  static Both of(Properties all) {
    return new Both(
        side(all, "ko."), side(all, "en."), number(all, "longer"), number(all, "variance"));
  }

  private static GapModel side(Properties all, String prefix) {
    double[][] says = new double[Kind.values().length][];
    for (Kind kind : Kind.values()) {
      String name = prefix + kind.name().toLowerCase(Locale.ROOT);
      says[kind.ordinal()] = numbers(all, name, Counterpart.values().length);
    }
    List<String> names = GapSearch.FEATURES;
    double[] weights = names.stream().mapToDouble(f -> number(all, prefix + f)).toArray();
    return new GapModel(
        says, weights, number(all, prefix + "warning"), number(all, prefix + "note"));
  }

  private static double number(Properties all, String name) {
    return numbers(all, name, 1)[0];
  }

  private static double[] numbers(Properties all, String name, int count) {
    String text = all.getProperty(name, "");
    String[] parts = text.strip().split("\\s+");
    try {
      double[] numbers = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
      if (numbers.length == count) {
        return numbers;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(expected(name, count, text), e);
    }
    throw new IllegalArgumentException(expected(name, count, text));
  }

  private static String expected(String name, int count, String text) {
    return "'" + name + "' of the gap model must be " + count + " numbers but was '" + text + "'";
  }

  /** What a word says for its stretch having no counterpart, in nats; below 0 against it. */
  double says(ContentWord word) {
    return says[word.kind().ordinal()][word.counterpart().ordinal()];
  }

  /** Log odds that a stretch with these features has no counterpart. */
  double logOdds(double[] features) {
    double sum = 0;
    for (int f = 0; f < weights.length; f++) {
      sum += weights[f] * features[f];
    }
    return sum;
  }

  /** Log odds from which a gap is worth a warning. */
  double warning() {
    return warning;
  }

  /** Log odds from which a gap is worth a note. */
  double note() {
    return note;
  }
}
