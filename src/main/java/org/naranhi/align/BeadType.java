package org.naranhi.align;

import java.util.ArrayList;
import java.util.List;

/**
 * How many sentences of each side a bead joins.
 *
 * @param ko number of Korean sentences, at least 0
 * @param en number of English sentences, at least 0
 */
public record BeadType(int ko, int en) {

  /** Checks that the bead is not empty. */
  public BeadType {
    if (ko < 0 || en < 0 || ko + en == 0) {
      throw new IllegalArgumentException(
          "a bead type needs at least one sentence but was " + ko + ":" + en);
    }
  }

  /**
   * The types that the search tries: both nulls of one sentence, and every n:m with n and m at most
   * {@code max} and n + m at most {@code max + 2}; but at least 1:1.
   *
   * @param max greatest number of sentences on one side, 1 to 8
   */
  public static List<BeadType> upTo(int max) {
    if (max < 1 || max > 8) {
      throw new IllegalArgumentException("the greatest bead must be 1 to 8 but was " + max);
    }
    List<BeadType> types = new ArrayList<>(List.of(new BeadType(1, 0), new BeadType(0, 1)));
    for (int n = 1; n <= max; n++) {
      for (int m = 1; m <= max && n + m <= max + 2; m++) {
        types.add(new BeadType(n, m));
      }
    }
    return List.copyOf(types);
  }

  /** Whether one side is empty. */
  public boolean isNull() {
    return ko == 0 || en == 0;
  }
}
