package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds what stands on pages beside the text: running heads and feet, because they come back at the
 * same height on pages near one another, page numbers by their form, and what the file itself
 * marks.
 */
final class RunningLines {

  /** Heads and feet have at most so many rows. */
  private static final int MAX_ROWS = 3;

  /** Heights in points that count as the same. */
  private static final float SAME_HEIGHT = 4;

  /** How many pages away a head may come back: left and right pages, an opening between. */
  private static final int NEAR_PAGES = 6;

  /** On how many pages a line has to stand that is near the text; on two where it is apart. */
  private static final int MIN_PAGES = 3;

  /** A page number stands this many ems away from the text. */
  private static final float MIN_NUMBER_GAP = 1.8f;

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:[-–—·<\\[(|]\\s*)?(?:page|p\\.|쪽|페이지)?\\s*(?:\\p{Nd}{1,4}|[ivxl]{1,7})"
              + "\\s*(?:(?:/|of|중)\\s*\\p{Nd}{1,4})?\\s*(?:쪽|페이지|면)?(?:\\s*[-–—·>\\])|])?");

  private static final Pattern CONTENTS_LINE =
      Pattern.compile(".*\\S\\s*(?:[.·…‥․・]\\s?){4,}\\s*(?:\\p{Nd}{1,4}|[ivxl]{1,7})");

  private final List<PageText> pages;
  private final Map<Line, String> found = new IdentityHashMap<>();
  private final Map<String, TreeSet<Integer>> pagesOf = new HashMap<>();

  private RunningLines(List<PageText> pages) {
    this.pages = pages;
  }

  /** The lines that are no part of the text, with the reason for people. */
  static Map<Line, String> of(List<PageText> pages) {
    RunningLines running = new RunningLines(pages);
    running.findMarked();
    for (int i = 0; i < pages.size(); i++) {
      running.count(i, true);
      running.count(i, false);
    }
    for (int i = 0; i < pages.size(); i++) {
      running.find(i, true);
      running.find(i, false);
    }
    return running.found;
  }

  /** Files that mark most of their text do not know what they say. */
  private void findMarked() {
    long marked = letters(true);
    boolean trusted = marked <= letters(false);
    for (PageText page : pages) {
      for (Line line : page.lines()) {
        if (trusted && line.style().artifact()) {
          found.put(line, "the file marks it as part of the page");
        } else if (CONTENTS_LINE.matcher(line.text()).matches()) {
          found.put(line, "line of a table of contents");
        }
      }
    }
  }

  private long letters(boolean artifact) {
    return pages.stream()
        .flatMap(p -> p.lines().stream())
        .filter(l -> l.style().artifact() == artifact)
        .mapToLong(l -> l.text().length())
        .sum();
  }

  /** The rows nearest to the upper or lower edge, the outermost first. */
  private static List<List<Line>> edge(PageText page, boolean top) {
    List<Line> sorted = new ArrayList<>(page.lines());
    Comparator<Line> order = Comparator.comparingDouble(l -> l.place().baseline());
    sorted.sort(top ? order : order.reversed());
    List<List<Line>> rows = new ArrayList<>();
    float height = Float.NaN;
    for (Line line : sorted) {
      if (!(Math.abs(line.place().baseline() - height) < 2)) {
        rows.add(new ArrayList<>());
        height = line.place().baseline();
      }
      if (rows.size() > MAX_ROWS + 1) {
        break;
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  private void count(int page, boolean top) {
    List<List<Line>> rows = edge(pages.get(page), top);
    for (List<Line> row : rows.subList(0, Math.min(MAX_ROWS, rows.size()))) {
      for (Line line : row) {
        pagesOf.computeIfAbsent(key(line, 0), k -> new TreeSet<>()).add(page);
      }
    }
  }

  private static String key(Line line, int shift) {
    String text = DIGITS.matcher(line.text()).replaceAll("#").replace(" ", "");
    return text + ' ' + (Math.round(line.place().baseline() / SAME_HEIGHT) + shift);
  }

  private void find(int page, boolean top) {
    List<List<Line>> rows = edge(pages.get(page), top);
    for (int i = 0; i < Math.min(MAX_ROWS, rows.size()); i++) {
      boolean all = true;
      boolean apart = rows.size() > i + 1 && gap(rows.get(i), rows.get(i + 1)) >= MIN_NUMBER_GAP;
      for (Line line : rows.get(i)) {
        all &= isFound(line, page, top, apart);
      }
      if (!all) {
        return;
      }
    }
  }

  private static float gap(List<Line> outer, List<Line> inner) {
    Line line = inner.get(0);
    return Math.abs(line.place().baseline() - outer.get(0).place().baseline()) / line.size();
  }

  private boolean isFound(Line line, int page, boolean top, boolean apart) {
    if (found.containsKey(line)) {
      return true;
    }
    boolean repeated = isRepeated(line, page, apart ? 2 : MIN_PAGES);
    boolean number = PAGE_NUMBER.matcher(line.text()).matches();
    if (number && (repeated || apart)) {
      found.put(line, "page number");
    } else if (repeated) {
      found.put(line, top ? "running head of the pages" : "running foot of the pages");
    }
    return found.containsKey(line);
  }

  private boolean isRepeated(Line line, int page, int times) {
    TreeSet<Integer> near = new TreeSet<>();
    for (int shift = -1; shift <= 1; shift++) {
      TreeSet<Integer> on = pagesOf.get(key(line, shift));
      if (on != null) {
        near.addAll(on.subSet(page - NEAR_PAGES, true, page + NEAR_PAGES, true));
      }
    }
    return near.size() >= Math.min(times, Math.max(2, pages.size()));
  }
}
