package org.naranhi.text.hwp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;

/** Tells tables with data from those that only lay out the page. */
final class HangulTables {

  private HangulTables() {}

  /**
   * The story for the cells of a table. A table with one column or one row only lays out the page:
   * its cells are text like that around it.
   *
   * @param rows the row of each cell
   */
  static HangulStory cell(HangulStory around, List<Integer> rows) {
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row, 1, Integer::sum));
    boolean data = widths.values().stream().filter(w -> w > 1).count() > 1;
    return data
        ? around.inner(PassageRole.of(Use.TABLE_CELL), "in a table")
        : around.inner(PassageRole.BODY, "");
  }
}
