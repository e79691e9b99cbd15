package org.naranhi.align;

import java.util.Arrays;

/**
 * Translation probabilities t(target | source) between feature types, a sparse matrix by rows of
 * source types.
 *
 * <p>A row sums to at most about 1; what is missing is what the table does not know.
 */
public final class TranslationTable {

  private final int[] rows;
  private final int[] columns;
  private final float[] values;

  private TranslationTable(int[] rows, int[] columns, float[] values) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
  }

  /** The number of source types. */
  public int rowCount() {
    return rows.length - 1;
  }

  /** Where the row of {@code source} begins; {@code source} may be {@link #rowCount()}. */
  public int rowStart(int source) {
    return rows[source];
  }

  /** The target type of an entry. */
  public int column(int entry) {
    return columns[entry];
  }

  /** The probability of an entry, above 0 and at most 1. */
  public float value(int entry) {
    return values[entry];
  }

  /** The probability t(target | source), 0 where the table does not know the pair. */
  public double get(int source, int target) {
    int at = Arrays.binarySearch(columns, rows[source], rows[source + 1], target);
    return at < 0 ? 0 : values[at];
  }

  /**
   * Adds t(target | source) to the sum of every target type that the row of {@code source} knows.
   */
  void addTo(double[] sums, int source) {
    int end = rows[source + 1];
    for (int k = rows[source]; k < end; k++) {
      sums[columns[k]] += values[k];
    }
  }

  /** Sets the sums that {@link #addTo} has touched to 0. */
  void clear(double[] sums, int source) {
    int end = rows[source + 1];
    for (int k = rows[source]; k < end; k++) {
      sums[columns[k]] = 0;
    }
  }

  /** Collects entries; an entry given twice keeps the greater probability. */
  public static final class Builder {
    private final int rowCount;
    private long[] keys = new long[256];
    private float[] values = new float[256];
    private int size;

    /** Starts a table of {@code rowCount} source types. */
    public Builder(int rowCount) {
      this.rowCount = rowCount;
    }

    /** Adds t(target | source) = {@code value}. */
    public Builder add(int source, int target, double value) {
      if (source < 0 || source >= rowCount) {
        throw new IndexOutOfBoundsException("source type " + source + " of " + rowCount);
      }
      if (!(value > 0 && value <= 1)) {
        throw new IllegalArgumentException("a probability must be in (0, 1] but was " + value);
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      keys[size] = ((long) source << 32) | target;
      values[size++] = (float) value;
      return this;
    }

    /** The table. */
    public TranslationTable build() {
      int[] order = sorted();
      int[] rows = new int[rowCount + 1];
      int[] columns = new int[size];
      float[] probabilities = new float[size];
      int kept = 0;
      long previous = -1;
      for (int at : order) {
        if (keys[at] == previous) {
          probabilities[kept - 1] = Math.max(probabilities[kept - 1], values[at]);
          continue;
        }
        previous = keys[at];
        columns[kept] = (int) keys[at];
        probabilities[kept++] = values[at];
        rows[(int) (keys[at] >>> 32) + 1]++;
      }
      for (int r = 0; r < rowCount; r++) {
        rows[r + 1] += rows[r];
      }
      return new TranslationTable(
          rows, Arrays.copyOf(columns, kept), Arrays.copyOf(probabilities, kept));
    }

    private int[] sorted() {
      long[] packed = new long[size];
      int[] order = new int[size];
      Integer[] boxed = new Integer[size];
      for (int i = 0; i < size; i++) {
        boxed[i] = i;
        packed[i] = keys[i];
      }
      Arrays.sort(boxed, (a, b) -> Long.compare(packed[a], packed[b]));
      for (int i = 0; i < size; i++) {
        order[i] = boxed[i];
      }
      return order;
    }
  }
}
