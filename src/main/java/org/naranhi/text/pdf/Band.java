package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.text.pdf.Gaps.Gap;

/**
 * Consecutive rows that one or more free corridors run through from top to bottom.
 *
 * @param rows what stands in them, each from left to right
 * @param corridors the free stretches that have words on both sides
 */
record Band(List<List<Atom>> rows, List<Gap> corridors) {

  /** A narrower gap, in ems, may come about in justified text. */
  static final float MIN_GUTTER = 0.8f;

  /** Fewer lines beside each other are no columns of text. */
  private static final int MIN_COLUMN_ROWS = 3;

  /** Narrower columns, in ems, are cells. */
  private static final float MIN_COLUMN_WIDTH = 9;

  /** The share of its width that the middling line of a column of text fills. */
  private static final float MIN_FILL = 0.7f;

  /** The share of the rows of a table that have more than one cell. */
  private static final float MIN_SHARED_ROWS = 0.5f;

  /** Cells of tables without rules stand this many ems apart. */
  private static final float MIN_CELL_GAP = 1.2f;

  private static final Pattern LABEL =
      Pattern.compile(
          "[^\\p{L}\\p{N}]{1,2}|[(\\[<]?(?:\\p{N}{1,3}|[ivxIVX]{1,5}|\\p{L})(?:[.)\\]>]|\\.\\p{N}{1,2}\\.?)*");

  /**
   * The longest band from row {@code from} on. It has no corridors where the row does not begin
   * one.
   */
  static Band from(List<List<Atom>> rows, int from, float left, float right, float em) {
    float gutter = MIN_GUTTER * em;
    List<Gap> free = Gaps.of(rows.get(from), left, right, gutter);
    List<Gap> best = List.of();
    float leastRight = rows.get(from).get(0).right();
    float mostLeft = last(rows.get(from)).left();
    int end = from + 1;
    for (; end < rows.size(); end++) {
      List<Atom> row = rows.get(end);
      List<Gap> next = Gaps.shared(free, Gaps.of(row, left, right, gutter), gutter);
      leastRight = Math.min(leastRight, row.get(0).right());
      mostLeft = Math.max(mostLeft, last(row).left());
      List<Gap> valid = between(next, leastRight, mostLeft);
      if (next.isEmpty() || (valid.isEmpty() && !best.isEmpty())) {
        break;
      }
      free = next;
      best = valid;
    }
    List<List<Atom>> inside = List.copyOf(rows.subList(from, end));
    return new Band(inside, withoutLabels(inside, best));
  }

  private static Atom last(List<Atom> row) {
    return row.get(row.size() - 1);
  }

  /** The gaps that have words on both sides. */
  private static List<Gap> between(List<Gap> gaps, float leastRight, float mostLeft) {
    return gaps.stream()
        .filter(g -> leastRight <= g.left() + 0.01f && mostLeft >= g.right() - 0.01f)
        .toList();
  }

  /** Numbers and bullets before the items of a list are no column. */
  private static List<Gap> withoutLabels(List<List<Atom>> rows, List<Gap> corridors) {
    List<Gap> kept = new ArrayList<>(corridors);
    while (!kept.isEmpty() && isLabels(rows, kept.get(0))) {
      kept.remove(0);
    }
    return kept;
  }

  private static boolean isLabels(List<List<Atom>> rows, Gap gap) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(a -> a.right() <= gap.left() + 0.01f)
        .allMatch(a -> a instanceof Word w && LABEL.matcher(w.text()).matches());
  }

  /** Whether the parts are columns of running text, to be read one after the other. */
  boolean isColumns(float em) {
    int prose = 0;
    for (int i = 0; i <= corridors.size(); i++) {
      float[] widths = widths(i);
      boolean narrow = widths.length == 0 || widths[widths.length - 1] < MIN_COLUMN_WIDTH * em;
      if (narrow || widths.length < MIN_COLUMN_ROWS) {
        return false;
      }
      prose += widths[widths.length / 2] >= MIN_FILL * widths[widths.length - 1] ? 1 : 0;
    }
    return prose == corridors.size() + 1 || (prose > 0 && !isTable(em));
  }

  /** Whether the parts are cells, to be read row by row. */
  boolean isTable(float em) {
    int shared = 0;
    for (List<Atom> row : rows) {
      shared += isTableRow(row) ? 1 : 0;
    }
    boolean wide = corridors.stream().allMatch(c -> c.width() >= MIN_CELL_GAP * em);
    return wide && shared >= 2 && shared >= MIN_SHARED_ROWS * rows.size();
  }

  /** Without rows at its ends that have one cell only: they stand above and below a table. */
  Band trimmed() {
    int start = 0;
    int end = rows.size();
    while (start < end && !isTableRow(rows.get(start))) {
      start++;
    }
    while (end > start && !isTableRow(rows.get(end - 1))) {
      end--;
    }
    return new Band(List.copyOf(rows.subList(start, end)), corridors);
  }

  private boolean isTableRow(List<Atom> row) {
    return row.stream().allMatch(Word.class::isInstance) && cells(row).size() > 1;
  }

  boolean begins(List<Atom> row) {
    return !rows.isEmpty() && !corridors.isEmpty() && rows.get(0).equals(row);
  }

  /** What each row sets in a column, as widths in points, ascending. */
  private float[] widths(int column) {
    List<Float> found = new ArrayList<>();
    for (List<Atom> row : rows) {
      List<Atom> part = part(row, column);
      if (!part.isEmpty() && part.stream().allMatch(Word.class::isInstance)) {
        found.add(part.get(part.size() - 1).right() - part.get(0).left());
      }
    }
    float[] widths = new float[found.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = found.get(i);
    }
    Arrays.sort(widths);
    return widths;
  }

  /** What {@code row} has in each column that is not empty in it. */
  List<List<Atom>> cells(List<Atom> row) {
    List<List<Atom>> cells = new ArrayList<>();
    for (int i = 0; i <= corridors.size(); i++) {
      List<Atom> part = part(row, i);
      if (!part.isEmpty()) {
        cells.add(part);
      }
    }
    return cells;
  }

  private List<Atom> part(List<Atom> row, int column) {
    float from = column == 0 ? Float.NEGATIVE_INFINITY : corridors.get(column - 1).middle();
    float to =
        column == corridors.size() ? Float.POSITIVE_INFINITY : corridors.get(column).middle();
    return row.stream()
        .filter(a -> (a.left() + a.right()) / 2 > from && (a.left() + a.right()) / 2 <= to)
        .toList();
  }

  /** The rows on either side of a corridor, empty ones left out. */
  List<List<Atom>> side(Gap corridor, boolean right) {
    List<List<Atom>> side = new ArrayList<>();
    for (List<Atom> row : rows) {
      List<Atom> part =
          row.stream()
              .filter(a -> (a.left() + a.right()) / 2 > corridor.middle() == right)
              .toList();
      if (!part.isEmpty()) {
        side.add(part);
      }
    }
    return side;
  }
}
