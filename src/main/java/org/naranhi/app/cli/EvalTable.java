package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of figures.
 *
 * @param title what it shows; may be empty
 * @param header names of the columns
 * @param rows cells, as many in each row as there are columns
 */
record EvalTable(String title, List<String> header, List<List<String>> rows) {

  private static final String NONE = "–";

  EvalTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** A figure of four decimals, a dash for NaN. */
  static String figure(double value) {
    return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%.4f", value);
  }

  /** A figure of three decimals, a dash for NaN. */
  static String rough(double value) {
    return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%.3f", value);
  }

  /** A difference of four decimals with its sign. */
  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.4f", value);
  }

  /** Two figures with two dots between them. */
  static String range(EvalBootstrap.Interval interval) {
    return rough(interval.low()) + ".." + rough(interval.high());
  }

  /** A dash, for what does not apply. */
  static String none() {
    return NONE;
  }

  /** As Markdown. */
  String markdown() {
    StringBuilder text = new StringBuilder(title.isEmpty() ? "" : "**" + title + "**\n\n");
    row(text, header);
    text.append("|").append("---|".repeat(header.size())).append('\n');
    rows.forEach(cells -> row(text, cells));
    return text.toString();
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** In columns, for a terminal: names to the left, figures to the right. */
  String text() {
    List<List<String>> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    StringBuilder text = new StringBuilder(title.isEmpty() ? "" : title + "\n");
    for (List<String> cells : all) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < cells.size(); c++) {
        line.append(c == 0 ? "" : "  ").append(padded(cells.get(c), width(all, c), named(c)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(List<List<String>> all, int column) {
    return all.stream().mapToInt(cells -> cells.get(column).length()).max().orElse(0);
  }

  /** Whether a column holds names: some cell of it begins with a letter. */
  private boolean named(int column) {
    return rows.stream()
        .map(cells -> cells.get(column))
        .anyMatch(cell -> !cell.isEmpty() && Character.isLetter(cell.charAt(0)));
  }

  private static String padded(String cell, int width, boolean left) {
    String space = " ".repeat(width - cell.length());
    return left ? cell + space : space + cell;
  }
}
