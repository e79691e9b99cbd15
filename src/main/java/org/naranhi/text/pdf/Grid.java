package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the tables of a page by the rules around their cells. Cells are merged where no rule runs
 * between them; what a rule encloses on three sides only is no cell.
 */
final class Grid {

  /** Ends of rules meet within so many points. */
  private static final float TOLERANCE = 2.5f;

  /** A larger part of the page in one box is a frame around the page. */
  private static final float MAX_SHARE = 0.55f;

  private final List<Rule> rules;
  private final Box bounds;

  private Grid(List<Rule> rules, Box bounds) {
    this.rules = rules;
    this.bounds = bounds;
  }

  /** The words with those in cells gathered to tables. */
  static List<Atom> tabled(List<Word> words, Ink ink) {
    if (ink.rules().size() < 4) {
      return new ArrayList<>(words);
    }
    Grid grid = new Grid(ink.rules(), ink.bounds());
    List<Atom> atoms = new ArrayList<>();
    Map<Box, List<Word>> cells = new LinkedHashMap<>();
    for (Word word : words) {
      Optional<Box> cell = grid.cell(word.middle(), word.line() - 0.3f * word.size());
      if (cell.isPresent()) {
        cells.computeIfAbsent(cell.get(), c -> new ArrayList<>()).add(word);
      } else {
        atoms.add(word);
      }
    }
    atoms.addAll(tables(cells));
    return atoms;
  }

  /** The box of rules around a point. */
  private Optional<Box> cell(float x, float y) {
    float left = Float.NaN;
    float right = Float.NaN;
    float top = Float.NaN;
    float bottom = Float.NaN;
    for (Rule rule : rules) {
      if (rule.isHorizontal() && rule.left() - TOLERANCE <= x && rule.right() + TOLERANCE >= x) {
        top = rule.top() <= y ? nearer(top, rule.top(), y) : top;
        bottom = rule.top() > y ? nearer(bottom, rule.top(), y) : bottom;
      } else if (!rule.isHorizontal()
          && rule.top() - TOLERANCE <= y
          && rule.bottom() + TOLERANCE >= y) {
        left = rule.left() <= x ? nearer(left, rule.left(), x) : left;
        right = rule.left() > x ? nearer(right, rule.left(), x) : right;
      }
    }
    Box box = new Box(round(left), round(top), round(right), round(bottom));
    boolean closed = !Float.isNaN(box.width()) && !Float.isNaN(box.height());
    float share = box.width() * box.height() / (bounds.width() * bounds.height());
    return closed && share <= MAX_SHARE ? Optional.of(box) : Optional.empty();
  }

  private static float nearer(float best, float candidate, float to) {
    boolean better = Float.isNaN(best) || Math.abs(candidate - to) < Math.abs(best - to);
    return better ? candidate : best;
  }

  /** Rules that are drawn twice, a hair apart, are one. */
  private static float round(float points) {
    return Float.isNaN(points) ? points : Math.round(points / TOLERANCE) * TOLERANCE;
  }

  private static List<Table> tables(Map<Box, List<Word>> cells) {
    List<Table> tables = new ArrayList<>();
    List<Box> rest = new ArrayList<>(cells.keySet());
    while (!rest.isEmpty()) {
      List<Box> group = new ArrayList<>(List.of(rest.remove(0)));
      for (int i = 0; i < group.size(); i++) {
        Box box = group.get(i);
        List<Box> touching = rest.stream().filter(b -> touches(box, b)).toList();
        group.addAll(touching);
        rest.removeAll(touching);
      }
      tables.add(table(group, cells));
    }
    return tables;
  }

  private static boolean touches(Box one, Box other) {
    float slack = 2 * TOLERANCE;
    return one.left() <= other.right() + slack
        && other.left() <= one.right() + slack
        && one.top() <= other.bottom() + slack
        && other.top() <= one.bottom() + slack;
  }

  private static Table table(List<Box> boxes, Map<Box, List<Word>> words) {
    Box bounds = boxes.get(0);
    for (Box box : boxes) {
      bounds =
          new Box(
              Math.min(bounds.left(), box.left()),
              Math.min(bounds.top(), box.top()),
              Math.max(bounds.right(), box.right()),
              Math.max(bounds.bottom(), box.bottom()));
    }
    List<Table.Cell> cells =
        boxes.stream()
            .sorted(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left))
            .map(b -> new Table.Cell(b, words.getOrDefault(b, List.of())))
            .toList();
    Word first = cells.get(0).words().get(0);
    return new Table(bounds, cells, first.size(), first.line());
  }
}
