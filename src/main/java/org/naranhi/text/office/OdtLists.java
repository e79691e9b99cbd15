package org.naranhi.text.office;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.naranhi.text.Ordinals;
import org.naranhi.text.XmlElement;

/** Counts the list items and numbered headings of an OpenDocument text and writes their numbers. */
final class OdtLists {

  private static final int LEVELS = 10;

  private final OdtStyles styles;
  private final Map<String, int[]> lastOfStyle = new HashMap<>();
  private final Map<String, int[]> byId = new HashMap<>();
  private final int[] headings = new int[LEVELS];
  private final Deque<OpenList> open = new ArrayDeque<>();

  /** A list that is being read; lists inside another one count on with it. */
  private static final class OpenList {
    private final String style;
    private final int[] counts;
    private final int level;
    private boolean itemAhead;
    private int startAt;

    OpenList(String style, int[] counts, int level) {
      this.style = style;
      this.counts = counts;
      this.level = level;
    }
  }

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** A list begins, inside the present one if there is one. */
  void begin(XmlElement list) {
    String named = list.attribute("style-name");
    OpenList outer = open.peek();
    String style = named.isEmpty() && outer != null ? outer.style : named;
    int[] counts = outer == null ? counts(list, style) : outer.counts;
    int level = outer == null ? 0 : Math.min(outer.level + 1, LEVELS - 1);
    open.push(new OpenList(style, counts, level));
    lastOfStyle.put(style, counts);
    byId.put(list.attribute("id"), counts);
  }

  private int[] counts(XmlElement list, String style) {
    int[] fresh = new int[LEVELS];
    String continued = list.attribute("continue-list");
    if (!continued.isEmpty()) {
      return byId.getOrDefault(continued, fresh);
    }
    return list.attribute("continue-numbering").equals("true")
        ? lastOfStyle.getOrDefault(style, fresh)
        : fresh;
  }

  /** The present list ends. */
  void end() {
    open.pop();
  }

  /** An item of the present list begins; its first paragraph will take the number. */
  void item(XmlElement item) {
    OpenList list = open.element();
    list.itemAhead = item.name().equals("list-item");
    list.startAt = number(item.attribute("start-value"), 0);
  }

  /** Whether a paragraph that comes now stands in a list. */
  boolean isInside() {
    return !open.isEmpty();
  }

  /** The number or bullet of the next paragraph of a list; empty for the later ones of an item. */
  String next() {
    OpenList list = open.peek();
    if (list == null || !list.itemAhead) {
      return "";
    }
    list.itemAhead = false;
    Optional<XmlElement> style = styles.list(list.style);
    if (style.isEmpty()) {
      return "";
    }
    count(style.get(), list.counts, list.level);
    if (list.startAt > 0) {
      list.counts[list.level] = list.startAt;
    }
    return label(style.get(), list.counts, list.level);
  }

  /**
   * The number of the next heading.
   *
   * @param level of the heading, 1 for the highest
   */
  String nextHeading(int level) {
    return styles
        .outline()
        .map(
            outline -> {
              int at = Math.min(level, LEVELS) - 1;
              count(outline, headings, at);
              return label(outline, headings, at);
            })
        .orElse("");
  }

  private static void count(XmlElement style, int[] counts, int level) {
    for (int i = 0; i <= level; i++) {
      if (counts[i] == 0) {
        counts[i] = Math.max(1, number(level(style, i).attribute("start-value"), 1));
      } else if (i == level) {
        counts[i]++;
      }
    }
    Arrays.fill(counts, level + 1, LEVELS, 0);
  }

  private static XmlElement level(XmlElement style, int level) {
    String wanted = Integer.toString(level + 1);
    return style.children().stream()
        .filter(l -> l.attribute("level").equals(wanted))
        .findFirst()
        .orElse(new XmlElement("", List.of(), List.of()));
  }

  private static String label(XmlElement style, int[] counts, int level) {
    XmlElement own = level(style, level);
    if (own.name().equals("list-level-style-image")) {
      return "•";
    }
    if (own.name().equals("list-level-style-bullet")) {
      String bullet = own.attribute("bullet-char");
      boolean symbol = bullet.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF);
      return symbol ? "•" : bullet;
    }
    if (own.attribute("num-format").isEmpty()) {
      return "";
    }
    String pattern = own.attribute("num-list-format");
    return pattern.isEmpty() ? simple(style, counts, level) : filled(pattern, style, counts);
  }

  /** Prefix, numbers of the levels that are shown, suffix. */
  private static String simple(XmlElement style, int[] counts, int level) {
    XmlElement own = level(style, level);
    int shown = Math.max(1, number(own.attribute("display-levels"), 1));
    StringBuilder label = new StringBuilder(own.attribute("num-prefix"));
    for (int i = Math.max(0, level - shown + 1); i <= level; i++) {
      label.append(ordinal(style, counts, i)).append(i < level ? "." : "");
    }
    return label.append(own.attribute("num-suffix")).toString();
  }

  /** {@code 제%1%조} with the numbers put in. */
  private static String filled(String pattern, XmlElement style, int[] counts) {
    String label = pattern;
    for (int i = 0; i < LEVELS; i++) {
      String place = "%" + (i + 1) + "%";
      if (label.contains(place)) {
        label = label.replace(place, ordinal(style, counts, i));
      }
    }
    return label;
  }

  private static String ordinal(XmlElement style, int[] counts, int level) {
    return Ordinals.of(format(level(style, level).attribute("num-format")), counts[level]);
  }

  /** The name in Office Open XML of a format that OpenDocument shows by its first sign. */
  private static String format(String sample) {
    if (sample.isEmpty()) {
      return "none";
    }
    return switch (sample.charAt(0)) {
      case 'a' -> "lowerLetter";
      case 'A' -> "upperLetter";
      case 'i' -> "lowerRoman";
      case 'I' -> "upperRoman";
      case '가' -> "ganada";
      case 'ㄱ' -> "chosung";
      case '일' -> "koreanDigital";
      case '①' -> "decimalEnclosedCircle";
      case '一' -> "ideographDigital";
      case '甲' -> "ideographTraditional";
      default -> "decimal";
    };
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
