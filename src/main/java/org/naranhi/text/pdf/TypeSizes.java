package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sizes of type in a file: which one its text has, and how far apart its lines stand. */
final class TypeSizes {

  /** Leading in ems where too few lines show it. */
  private static final float USUAL_LEADING = 1.3f;

  private final float body;
  private final Map<Integer, Float> leadings = new HashMap<>();

  TypeSizes(List<PageText> pages) {
    Map<Integer, Integer> letters = new HashMap<>();
    Map<Integer, List<Float>> steps = new HashMap<>();
    for (PageText page : pages) {
      for (Line line : page.lines()) {
        letters.merge(key(line.size()), line.text().length(), Integer::sum);
      }
      addSteps(page.lines(), steps);
    }
    body =
        letters.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(e -> e.getKey() / 2f)
            .orElse(10f);
    steps.forEach((size, found) -> leadings.put(size, middle(found)));
  }

  private static void addSteps(List<Line> lines, Map<Integer, List<Float>> steps) {
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      float step = line.place().baseline() - before.place().baseline();
      boolean next = step > 0.8f * line.size() && step < 3 * line.size();
      if (next && line.sharesRegion(before) && key(line.size()) == key(before.size())) {
        steps.computeIfAbsent(key(line.size()), k -> new ArrayList<>()).add(step);
      }
    }
  }

  /** The lower third: paragraphs of one line must not pass for lines of one paragraph. */
  private static float middle(List<Float> steps) {
    Collections.sort(steps);
    return steps.get((steps.size() - 1) / 3);
  }

  /** Sizes in half points. */
  static int key(float size) {
    return Math.round(2 * size);
  }

  /** The size of most of the text, in points. */
  float body() {
    return body;
  }

  /** How far lines of that size stand apart within a paragraph, in points. */
  float leading(float size) {
    return leadings.getOrDefault(key(size), USUAL_LEADING * size);
  }

  /** Whether the sizes are meant to be the same. */
  static boolean isSame(float one, float other) {
    return Math.abs(one - other) <= 0.07f * Math.max(one, other);
  }
}
