package org.naranhi.text.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.XmlElement;

/** The styles of a Word document, each with what it takes over from those it is based on. */
final class DocxStyles {

  /** Longer chains of styles are circles. */
  private static final int MAX_CHAIN = 32;

  /** The outline level of running text. */
  private static final int BODY_LEVEL = 9;

  private final Map<String, XmlElement> byId = new HashMap<>();
  private String defaultParagraph = "";

  DocxStyles(XmlElement styles) {
    for (XmlElement style : styles.children("style")) {
      byId.put(style.attribute("styleId"), style);
      boolean byDefault = isOn(style.attribute("default")) && style.content().size() > 0;
      if (byDefault && style.attribute("type").equals("paragraph")) {
        defaultParagraph = style.attribute("styleId");
      }
    }
  }

  private static boolean isOn(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** What a paragraph is for, by its outline level and its style. */
  PassageRole roleOf(XmlElement paragraph) {
    String level = paragraph.valueAt("val", "pPr", "outlineLvl");
    PassageRole styled =
        first(styleOf(paragraph), DocxStyles::roleOfStyle).orElse(PassageRole.BODY);
    boolean outlined = level.matches("\\d") && !styled.is(Use.TITLE) && !styled.is(Use.FURNITURE);
    return outlined ? ofLevel(Integer.parseInt(level)) : styled;
  }

  /** The name of the style of a paragraph, as users see it; empty where it has none. */
  String nameOf(XmlElement paragraph) {
    XmlElement style = byId.get(styleOf(paragraph));
    return style == null ? "" : style.valueAt("val", "name");
  }

  private static Optional<PassageRole> roleOfStyle(XmlElement style) {
    PassageRole named = PassageRole.ofStyle(style.valueAt("val", "name"));
    if (!named.is(Use.BODY)) {
      return Optional.of(named);
    }
    return Optional.of(style.valueAt("val", "pPr", "outlineLvl"))
        .filter(l -> l.matches("\\d"))
        .map(l -> ofLevel(Integer.parseInt(l)));
  }

  private static PassageRole ofLevel(int level) {
    return level == BODY_LEVEL ? PassageRole.BODY : PassageRole.heading(level + 1);
  }

  /** The {@code w:numPr} that holds for a paragraph: its own, or that of its style. */
  Optional<XmlElement> numbering(XmlElement paragraph) {
    return paragraph
        .find("pPr", "numPr")
        .or(() -> first(styleOf(paragraph), s -> s.find("pPr", "numPr")));
  }

  /** The {@code w:numPr} of the style with that id. */
  Optional<XmlElement> numberingOfStyle(String id) {
    return first(id, s -> s.find("pPr", "numPr"));
  }

  /** The id of the style of a paragraph. */
  String styleOf(XmlElement paragraph) {
    String id = paragraph.valueAt("val", "pPr", "pStyle");
    return id.isEmpty() ? defaultParagraph : id;
  }

  /** Whether a run is hidden: by itself, by its style, or by the style of its paragraph. */
  boolean isHidden(XmlElement run, XmlElement paragraph) {
    return vanish(run)
        .or(() -> first(run.valueAt("val", "rPr", "rStyle"), DocxStyles::vanish))
        .or(() -> first(styleOf(paragraph), DocxStyles::vanish))
        .orElse(false);
  }

  private static Optional<Boolean> vanish(XmlElement holder) {
    return holder.find("rPr", "vanish").map(v -> isSet(v.attribute("val")));
  }

  /** Whether a property that is present is on: so it is where nothing is said. */
  static boolean isSet(String value) {
    return value.isEmpty() || isOn(value);
  }

  /** What the style or the nearest one that it is based on gives. */
  private <T> Optional<T> first(String id, Function<XmlElement, Optional<T>> property) {
    XmlElement style = byId.get(id);
    for (int i = 0; style != null && i < MAX_CHAIN; i++) {
      Optional<T> found = property.apply(style);
      if (found.isPresent()) {
        return found;
      }
      style = byId.get(style.valueAt("val", "basedOn"));
    }
    return Optional.empty();
  }
}
