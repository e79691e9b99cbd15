package org.naranhi.check;

import java.util.Map;
import org.naranhi.lexicon.Glossary;

/**
 * What a user has set.
 *
 * @param options of single checks, {@code CHECK.OPTION} to value: {@code length.ratio} → {@code 3}
 * @param glossary the user's terms
 */
public record CheckSettings(Map<String, String> options, Glossary glossary) {

  /** Nothing set. */
  public static final CheckSettings DEFAULT = new CheckSettings(Map.of(), Glossary.EMPTY);

  /** Copies the options. */
  public CheckSettings {
    options = Map.copyOf(options);
  }

  /**
   * The value of a number that can be set.
   *
   * @throws IllegalArgumentException if it is set to something else
   */
  public double number(String check, String option, double otherwise) {
    String name = check + "." + option;
    String value = options.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "the option " + name + " must be a number but was '" + value + "'", e);
    }
  }

  /**
   * The value of a switch that can be set.
   *
   * @throws IllegalArgumentException if it is set to something else than true or false
   */
  public boolean flag(String check, String option, boolean otherwise) {
    String name = check + "." + option;
    String value = options.getOrDefault(name, String.valueOf(otherwise));
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(
          "the option " + name + " must be true or false but was '" + value + "'");
    }
    return value.equals("true");
  }
}
