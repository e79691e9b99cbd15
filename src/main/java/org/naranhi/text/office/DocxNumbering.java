package org.naranhi.text.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.naranhi.text.Ordinals;
import org.naranhi.text.XmlElement;

/** Counts the numbered paragraphs of a Word document and writes their numbers. */
final class DocxNumbering {

  private static final int LEVELS = 9;

  private final DocxStyles styles;
  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> definitions = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  DocxNumbering(XmlElement numbering, DocxStyles styles) {
    this.styles = styles;
    numbering.children("num").forEach(n -> lists.put(n.attribute("numId"), n));
    numbering
        .children("abstractNum")
        .forEach(a -> definitions.put(a.attribute("abstractNumId"), a));
  }

  /** The number or bullet of the next paragraph; absent where it stands in no list. */
  Optional<String> next(XmlElement paragraph) {
    Optional<XmlElement> properties = styles.numbering(paragraph);
    String id = properties.map(p -> p.valueAt("val", "numId")).orElse("");
    XmlElement list = lists.get(id);
    if (list == null) {
      return Optional.empty();
    }
    String definitionId = definitionId(list);
    XmlElement definition = definitions.get(definitionId);
    if (definition == null) {
      return Optional.empty();
    }
    int level = level(properties.get(), definition, paragraph);
    int[] counts = counters.computeIfAbsent(definitionId, d -> new int[LEVELS]);
    restart(list, counts);
    count(list, definition, counts, level);
    return Optional.of(label(list, definition, counts, level));
  }

  /** A definition may only point to a style whose list has the real one. */
  private String definitionId(XmlElement list) {
    String id = list.valueAt("val", "abstractNumId");
    XmlElement definition = definitions.get(id);
    String link = definition == null ? "" : definition.valueAt("val", "numStyleLink");
    if (link.isEmpty()) {
      return id;
    }
    return styles
        .numberingOfStyle(link)
        .map(p -> lists.get(p.valueAt("val", "numId")))
        .map(n -> n.valueAt("val", "abstractNumId"))
        .orElse(id);
  }

  /** The level as given, or the one that names the paragraph's style. */
  private int level(XmlElement properties, XmlElement definition, XmlElement paragraph) {
    String given = properties.valueAt("val", "ilvl");
    if (given.isEmpty()) {
      String style = styles.styleOf(paragraph);
      given =
          definition.children("lvl").stream()
              .filter(l -> l.valueAt("val", "pStyle").equals(style))
              .findFirst()
              .map(l -> l.attribute("ilvl"))
              .orElse("0");
    }
    return Math.min(number(given, 0), LEVELS - 1);
  }

  /** A list that says where it starts counts afresh at its first item. */
  private void restart(XmlElement list, int[] counts) {
    if (!restarted.add(list.attribute("numId"))) {
      return;
    }
    for (XmlElement override : list.children("lvlOverride")) {
      if (override.find("startOverride").isPresent()) {
        int level = Math.min(number(override.attribute("ilvl"), 0), LEVELS - 1);
        counts[level] = 0;
      }
    }
  }

  private static void count(XmlElement list, XmlElement definition, int[] counts, int level) {
    for (int i = 0; i <= level; i++) {
      if (counts[i] == 0) {
        counts[i] = start(list, definition, i);
      } else if (i == level) {
        counts[i]++;
      }
    }
    Arrays.fill(counts, level + 1, LEVELS, 0);
  }

  private static int start(XmlElement list, XmlElement definition, int level) {
    String override =
        levelOf(list, "lvlOverride", level).map(o -> o.valueAt("val", "startOverride")).orElse("");
    return Math.max(1, override.isEmpty() ? startOf(list, definition, level) : number(override, 1));
  }

  private static int startOf(XmlElement list, XmlElement definition, int level) {
    return number(levelAt(list, definition, level).valueAt("val", "start"), 1);
  }

  private static String label(XmlElement list, XmlElement definition, int[] counts, int level) {
    XmlElement own = levelAt(list, definition, level);
    String text = own.valueAt("val", "lvlText");
    if (own.valueAt("val", "numFmt").equals("bullet")) {
      return bullet(text);
    }
    boolean legal = own.find("isLgl").map(l -> DocxStyles.isSet(l.attribute("val"))).orElse(false);
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int place = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (text.charAt(i) == '%' && place >= 0 && place < LEVELS) {
        String format = levelAt(list, definition, place).valueAt("val", "numFmt");
        label.append(Ordinals.of(legal && place < level ? "decimal" : format, counts[place]));
        i++;
      } else {
        label.append(text.charAt(i));
      }
    }
    return label.toString();
  }

  /** Signs of symbol fonts have no meaning outside them. */
  private static String bullet(String text) {
    boolean readable = !text.isBlank() && text.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    return readable ? text : "•";
  }

  private static XmlElement levelAt(XmlElement list, XmlElement definition, int level) {
    return levelOf(list, "lvlOverride", level)
        .flatMap(o -> o.find("lvl"))
        .or(() -> levelOf(definition, "lvl", level))
        .orElse(new XmlElement("lvl", List.of(), List.of()));
  }

  private static Optional<XmlElement> levelOf(XmlElement holder, String name, int level) {
    String wanted = Integer.toString(level);
    return holder.children(name).stream()
        .filter(l -> l.attribute("ilvl").equals(wanted))
        .findFirst();
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
