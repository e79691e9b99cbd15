package org.naranhi.text.hwp;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.naranhi.text.XmlElement;
import org.naranhi.text.hwp.HangulStyles.Head;
import org.naranhi.text.hwp.HangulStyles.HeadKind;
import org.naranhi.text.hwp.HangulStyles.Level;
import org.naranhi.text.hwp.HangulStyles.Style;

/** Reads the styles of an HWPX document from its part {@code Contents/header.xml}. */
final class HwpxStyles {

  private static final int MAX_LEVELS = 10;
  private static final Level NO_LEVEL = new Level("", HangulOrdinal.DIGIT, 1);

  private HwpxStyles() {}

  /** The styles that {@code head} lists. */
  static HangulStyles of(XmlElement head) {
    HangulStyles styles = new HangulStyles();
    for (XmlElement list :
        head.children("refList").stream().flatMap(r -> r.children().stream()).toList()) {
      list.children().forEach(e -> add(e, styles));
    }
    return styles;
  }

  private static void add(XmlElement element, HangulStyles styles) {
    String id = element.attribute("id");
    switch (element.name()) {
      case "paraPr" -> styles.addShape(id, head(element));
      case "style" ->
          styles.addStyle(id, new Style(element.attribute("name"), element.attribute("engName")));
      case "numbering" -> styles.addNumbering(id, levels(element));
      case "bullet" -> styles.addBullet(id, element.attribute("char"));
      default -> {}
    }
  }

  private static Head head(XmlElement shape) {
    return shape
        .find("heading")
        .map(h -> new Head(kind(h), h.attribute("idRef"), number(h.attribute("level"), 0)))
        .orElse(Head.NONE);
  }

  private static HeadKind kind(XmlElement heading) {
    String type = heading.attribute("type").toUpperCase(Locale.ROOT);
    return Arrays.stream(HeadKind.values())
        .filter(k -> k.name().equals(type))
        .findFirst()
        .orElse(HeadKind.NONE);
  }

  /** The levels in order; each says which it is, counted from 1. */
  private static List<Level> levels(XmlElement numbering) {
    Level[] levels = new Level[MAX_LEVELS];
    Arrays.fill(levels, NO_LEVEL);
    for (XmlElement head : numbering.children("paraHead")) {
      int level = number(head.attribute("level"), 0) - 1;
      if (level >= 0 && level < MAX_LEVELS) {
        HangulOrdinal ordinal = HangulOrdinal.ofName(head.attribute("numFormat"));
        levels[level] = new Level(head.text(), ordinal, number(head.attribute("start"), 1));
      }
    }
    return Collections.unmodifiableList(Arrays.asList(levels));
  }

  /** A number of at most six digits, or {@code otherwise}. */
  static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
