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
    private int[] sources = new int[256];
    private int[] targets = new int[256];
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
      if (size == sources.length) {
        sources = Arrays.copyOf(sources, size * 2);
        targets = Arrays.copyOf(targets, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      sources[size] = source;
      targets[size] = target;
      values[size++] = (float) value;
      return this;
    }

    /** The table. */
    public TranslationTable build() {
      int[] starts = new int[rowCount + 1];
      for (int at = 0; at < size; at++) {
        starts[sources[at] + 1]++;
      }
      for (int r = 0; r < rowCount; r++) {
        starts[r + 1] += starts[r];
      }
      int[] free = Arrays.copyOf(starts, rowCount);
      int[] columns = new int[size];
      float[] probabilities = new float[size];
      for (int at = 0; at < size; at++) {
        insert(columns, probabilities, starts[sources[at]], free[sources[at]]++, at);
      }
      return joined(starts, columns, probabilities);
    }

    /** Puts an entry into its row in order of targets; most come in that order already. */
    private void insert(int[] columns, float[] probabilities, int start, int end, int entry) {
      int at = end;
      for (; at > start && columns[at - 1] > targets[entry]; at--) {
        columns[at] = columns[at - 1];
        probabilities[at] = probabilities[at - 1];
      }
      columns[at] = targets[entry];
      probabilities[at] = values[entry];
    }

    /** The table with neighbours of the same row and column made one. */
    private TranslationTable joined(int[] starts, int[] columns, float[] probabilities) {
      int[] rows = new int[rowCount + 1];
      int kept = 0;
      for (int r = 0; r < rowCount; r++) {
        for (int k = starts[r]; k < starts[r + 1]; k++) {
          if (kept > rows[r] && columns[kept - 1] == columns[k]) {
            probabilities[kept - 1] = Math.max(probabilities[kept - 1], probabilities[k]);
          } else {
            columns[kept] = columns[k];
            probabilities[kept++] = probabilities[k];
          }
        }
        rows[r + 1] = kept;
      }
      return new TranslationTable(
          rows, Arrays.copyOf(columns, kept), Arrays.copyOf(probabilities, kept));
    }
  }
}
