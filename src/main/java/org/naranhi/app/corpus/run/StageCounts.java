package org.naranhi.app.corpus.run;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a stage did.
 *
 * @param stage its name
 * @param in items that it took
 * @param out items that went through
 * @param refused items that it left out, by reason
 * @param resumed items of {@code in} that an earlier run had done
 */
public record StageCounts(
    String stage, long in, long out, Map<String, Long> refused, long resumed) {

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if items are lost: in must be out and refused
   */
  public StageCounts {
    refused = Collections.unmodifiableMap(new TreeMap<>(refused));
    long left = refused.values().stream().mapToLong(Long::longValue).sum();
    if (in != out + left) {
      throw new IllegalArgumentException(
          "stage "
              + stage
              + " took "
              + in
              + " items but "
              + out
              + " went through and "
              + left
              + " were refused");
    }
  }

  /** Counts a stage while it runs. */
  static final class Counter {
    private final String stage;
    private final Map<String, Long> refused = new TreeMap<>();
    private long in;
    private long out;
    private long resumed;

    Counter(String stage) {
      this.stage = stage;
    }

    void count(Outcome outcome, boolean before) {
      in++;
      resumed += before ? 1 : 0;
      if (outcome instanceof Outcome.Refused left) {
        refused.merge(left.reason(), 1L, Long::sum);
      } else {
        out++;
      }
    }

    StageCounts counts() {
      return new StageCounts(stage, in, out, refused, resumed);
    }
  }
}
