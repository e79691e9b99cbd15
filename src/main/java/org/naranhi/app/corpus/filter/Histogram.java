package org.naranhi.app.corpus.filter;

/** How many values fall into each of {@value #BINS} bins of equal width from 0 on. */
public final class Histogram {

  /** The number of bins; the last one also holds all that is greater. */
  public static final int BINS = 100;

  private final double most;
  private final long[] counts = new long[BINS];
  private long all;

  /** One of values from 0 to {@code most}. */
  Histogram(double most) {
    this.most = most;
  }

  void add(double value) {
    counts[bin(value)]++;
    all++;
  }

  private int bin(double value) {
    return (int) Math.max(0, Math.min(BINS - 1, value / most * BINS));
  }

  /** Where a bin begins. */
  public double start(int bin) {
    return bin * most / BINS;
  }

  /** How many values fall into a bin. */
  public long count(int bin) {
    return counts[bin];
  }

  /** How many values would be lost by asking for at least {@code threshold}, to the bin. */
  public long below(double threshold) {
    long below = 0;
    for (int bin = 0; bin < bin(threshold); bin++) {
      below += counts[bin];
    }
    return below;
  }

  /** How many values there are. */
  public long all() {
    return all;
  }
}
