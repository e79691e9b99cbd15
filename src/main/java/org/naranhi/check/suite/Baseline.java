package org.naranhi.check.suite;

import java.util.HashMap;
import java.util.Map;

/**
 * Findings that were there before, each as often as it was found: what is found more often is new.
 * Not safe for threads.
 */
public final class Baseline {

  private final Map<String, Integer> left;

  /** A baseline in which each fingerprint stands as often as the map says. */
  public Baseline(Map<String, Integer> counts) {
    this.left = new HashMap<>(counts);
  }

  /** Nothing was there before. */
  public static Baseline empty() {
    return new Baseline(Map.of());
  }

  /** Whether the finding was there before; each time it is asked for counts. */
  boolean takes(Fingerprint fingerprint) {
    String name = fingerprint.toString();
    int count = left.getOrDefault(name, 0);
    if (count > 0) {
      left.put(name, count - 1);
    }
    return count > 0;
  }

  /** How many findings were there before and have not been found again. */
  public int gone() {
    return left.values().stream().mapToInt(Integer::intValue).sum();
  }
}
