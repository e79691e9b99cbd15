package org.naranhi.lexicon;

import java.util.Arrays;

/**
 * The distance of one string of sounds to others: the least cost of edits that turn the one into
 * the other.
 *
 * <p>Strings asked for one after another share the work for what they begin with alike, so sorted
 * ones cost least. Not safe for threads.
 */
final class SoundDistance {

  private final SoundCosts costs;
  private final String own;
  private final int[] gaps;
  private int[][] rows;
  private String last = "";

  /** Distances of {@code own}. */
  SoundDistance(SoundCosts costs, String own) {
    this.costs = costs;
    this.own = own;
    gaps = new int[own.length()];
    rows = new int[own.length() + 4][];
    rows[0] = new int[own.length() + 1];
    for (int j = 0; j < gaps.length; j++) {
      gaps[j] = costs.gap(own.charAt(j));
      rows[0][j + 1] = rows[0][j] + gaps[j];
    }
  }

  /** How alike two strings of sounds are: 1 − distance / the greater weight of the two, 0 to 1. */
  static double similarity(String a, String b) {
    double greater = Math.max(SoundCosts.SOUNDS.weight(a), SoundCosts.SOUNDS.weight(b));
    double distance = new SoundDistance(SoundCosts.SOUNDS, a).to(b);
    return greater == 0 ? 0 : Math.max(0, 1 - distance / greater);
  }

  /** The distance to {@code other}, in hundredths. */
  int to(String other) {
    if (other.length() >= rows.length) {
      rows = Arrays.copyOf(rows, 2 * other.length());
    }
    for (int i = common(last, other); i < other.length(); i++) {
      if (rows[i + 1] == null) {
        rows[i + 1] = new int[own.length() + 1];
      }
      fill(rows[i], rows[i + 1], other.charAt(i));
    }
    last = other;
    return rows[other.length()][own.length()];
  }

  private static int common(String a, String b) {
    int n = 0;
    int most = Math.min(a.length(), b.length());
    while (n < most && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }

  private void fill(int[] above, int[] row, char sound) {
    int gap = costs.gap(sound);
    int left = above[0] + gap;
    row[0] = left;
    for (int j = 0; j < gaps.length; j++) {
      int replaced = above[j] + costs.replace(own.charAt(j), sound);
      left = Math.min(Math.min(replaced, above[j + 1] + gap), left + gaps[j]);
      row[j + 1] = left;
    }
  }
}
