package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.naranhi.text.pdf.Gaps.Gap;

/**
 * The lines of a page in reading order: bands of columns are found by the corridors between them,
 * and taken apart again inside each column; what crosses a corridor parts the page into an upper
 * and a lower band. Tables are read row by row, be their cells told by rules or by gaps.
 */
final class PageLayout {

  /** Columns in columns in columns; real pages have two. */
  private static final int MAX_DEPTH = 8;

  private final int page;
  private final List<Line> lines = new ArrayList<>();
  private int regions;
  private int cells;

  private PageLayout(int page) {
    this.page = page;
  }

  static List<Line> lines(int page, Ink ink) {
    PageLayout layout = new PageLayout(page);
    List<Atom> atoms = Grid.tabled(Words.of(ink.glyphs()), ink);
    if (!atoms.isEmpty()) {
      layout.read(rows(atoms), 0);
    }
    return layout.lines;
  }

  private static List<List<Atom>> rows(List<? extends Atom> atoms) {
    List<Atom> sorted = new ArrayList<>(atoms);
    sorted.sort(Comparator.comparingDouble(Atom::line).thenComparingDouble(Atom::left));
    List<List<Atom>> rows = new ArrayList<>();
    float line = Float.NaN;
    for (Atom atom : sorted) {
      if (atom.line() != line) {
        rows.add(new ArrayList<>());
        line = atom.line();
      }
      rows.get(rows.size() - 1).add(atom);
    }
    return rows;
  }

  private void read(List<List<Atom>> rows, int depth) {
    Region region = Region.around(rows);
    List<List<Atom>> plain = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      Band band = Band.from(rows, i, region.left(), region.right(), region.em());
      boolean parted = depth < MAX_DEPTH && !band.corridors().isEmpty();
      boolean columns = parted && band.isColumns(region.em());
      if (parted && !columns) {
        band = band.trimmed();
      }
      if (columns || (band.begins(rows.get(i)) && band.isTable(region.em()))) {
        readPlain(plain, region);
        plain.clear();
        readBand(band, columns, depth);
        i += band.rows().size();
      } else {
        plain.add(rows.get(i));
        i++;
      }
    }
    readPlain(plain, region);
  }

  private void readBand(Band band, boolean columns, int depth) {
    if (columns) {
      Gap widest =
          band.corridors().stream().max(Comparator.comparingDouble(Gap::width)).orElseThrow();
      read(band.side(widest, false), depth + 1);
      read(band.side(widest, true), depth + 1);
      return;
    }
    for (List<Atom> row : band.rows()) {
      for (List<Atom> cell : band.cells(row)) {
        Region region = Region.around(List.of(cell));
        if (cell.stream().anyMatch(Table.class::isInstance)) {
          readPlain(List.of(cell), region);
        } else {
          readCell(List.of(cell), region);
        }
      }
    }
  }

  private void readCell(List<List<Atom>> rows, Region region) {
    lines.addAll(new LineMaker(page, regions++, cells++, region).lines(rows));
  }

  /** Rows of one column, with tables and boxes between them. */
  private void readPlain(List<List<Atom>> rows, Region region) {
    List<List<Atom>> words = new ArrayList<>();
    for (List<Atom> row : rows) {
      if (row.stream().noneMatch(Table.class::isInstance)) {
        words.add(row);
        continue;
      }
      List<Atom> beside = new ArrayList<>();
      for (Atom atom : row) {
        if (atom instanceof Table table) {
          addRow(beside, words);
          flush(words, region);
          readTable(table);
        } else {
          beside.add(atom);
        }
      }
      addRow(beside, words);
    }
    flush(words, region);
  }

  private static void addRow(List<Atom> row, List<List<Atom>> rows) {
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
      row.clear();
    }
  }

  private void flush(List<List<Atom>> words, Region region) {
    if (!words.isEmpty()) {
      lines.addAll(new LineMaker(page, regions++, -1, region).lines(words));
      words.clear();
    }
  }

  private void readTable(Table table) {
    for (Table.Cell cell : table.cells()) {
      List<List<Atom>> rows = rows(cell.words());
      if (table.isGrid()) {
        readCell(rows, Region.inside(cell.box(), rows));
      } else {
        read(rows, 1);
      }
    }
  }
}
