package org.naranhi.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables that the program ships: {@code #} comments, a header, rows. */
final class DataTable {

  private DataTable() {}

  /**
   * The rows of a table without comments and header.
   *
   * @param name the path under the program's data, {@code units/units.tsv}
   * @param columns how many cells each row must have
   * @throws IllegalStateException if the table is missing or a row has another number of cells
   */
  static List<String[]> rows(String name, int columns) {
    String path = "/org/naranhi/data/" + name;
    try (InputStream in = DataTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program's data lack " + name);
      }
      return rows(name, columns, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's data " + name, e);
    }
  }

  private static List<String[]> rows(String name, int columns, InputStreamReader in)
      throws IOException {
    BufferedReader lines = new BufferedReader(in);
    List<String[]> rows = new ArrayList<>();
    boolean header = true;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalStateException(
            name + ":" + number + ": expected " + columns + " cells but got " + cells.length);
      }
      if (!header) {
        rows.add(cells);
      }
      header = false;
    }
    return rows;
  }

  /** The parts of a cell that lists several, {@code a|b}; none for an empty cell. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
