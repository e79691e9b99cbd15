package org.naranhi.check.suite;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that a user may have meant. */
public final class Nearest {

  /** Of a name this share of its letters may be wrong. */
  private static final double SHARE_WRONG = 0.4;

  private Nearest() {}

  /** {@code ; did you mean 'number'?}, or nothing where no name is near. */
  public static String hint(String given, Collection<String> names) {
    return of(given, names).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /** The name nearest to {@code given}, if one is near enough. */
  static Optional<String> of(String given, Collection<String> names) {
    String wanted = given.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> near(wanted, name))
        .min(
            Comparator.<String>comparingInt(name -> distance(wanted, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean near(String given, String name) {
    boolean begins = given.length() > 2 && name.startsWith(given);
    double wrong = SHARE_WRONG * Math.max(given.length(), name.length());
    return begins || distance(given, name) <= Math.max(1, Math.floor(wrong));
  }

  /** Levenshtein's distance: how many letters to insert, drop or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
