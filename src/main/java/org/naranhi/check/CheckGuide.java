package org.naranhi.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a check looks for, for people.
 *
 * @param summary one sentence: {@code Brackets and quotes that one side opens or closes and the
 *     other does not.}
 * @param types the types of findings it can make
 * @param flagged a pair that the check, as shipped, flags
 * @param passed a pair much like it that it leaves alone
 * @param options what can be set, by name, with its default and meaning: {@code ratio} → {@code 3:
 *     how many times longer than expected a side may be}
 * @param settings what must be set for the examples to hold: a glossary
 */
public record CheckGuide(
    String summary,
    List<String> types,
    Example flagged,
    Example passed,
    Map<String, String> options,
    CheckSettings settings) {

  /** Copies the collections. */
  public CheckGuide {
    types = List.copyOf(types);
    options = Map.copyOf(options);
  }

  /** A guide to a check whose examples hold with nothing set. */
  public CheckGuide(
      String summary,
      List<String> types,
      Example flagged,
      Example passed,
      Map<String, String> options) {
    this(summary, types, flagged, passed, options, CheckSettings.DEFAULT);
  }

  /** A guide to a check without options. */
  public CheckGuide(String summary, List<String> types, Example flagged, Example passed) {
    this(summary, types, flagged, passed, Map.of());
  }

  /**
   * A pair of texts.
   *
   * @param ko the Korean text
   * @param en the English text
   * @param before the pair that stands before it in the file, null where none need be
   * @param probability that the pairing is right, null where it was not aligned by a program
   */
  public record Example(
      String ko, String en, @Nullable Example before, @Nullable Double probability) {

    /** A pair by itself. */
    public Example(String ko, String en) {
      this(ko, en, null, null);
    }

    /** The same pair after another. */
    public Example after(String earlierKo, String earlierEn) {
      return new Example(ko, en, new Example(earlierKo, earlierEn), probability);
    }

    /** The same pair as a program has aligned it. */
    public Example likely(double pairing) {
      return new Example(ko, en, before, pairing);
    }
  }
}
