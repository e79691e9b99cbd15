package org.naranhi.text.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.XmlElement;

/** The styles of an OpenDocument text, each with what it takes over from its parents. */
final class OdtStyles {

  private static final int MAX_CHAIN = 32;

  /** Signs that a name may not have stand in it by their code: {@code Heading_20_1}. */
  private static final Pattern CODED = Pattern.compile("_([0-9a-f]{1,4})_");

  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Map<String, XmlElement> lists = new HashMap<>();
  private Optional<XmlElement> outline = Optional.empty();

  /** The same styles; what is added to one of the two later is not in the other. */
  OdtStyles copy() {
    OdtStyles copy = new OdtStyles();
    copy.styles.putAll(styles);
    copy.lists.putAll(lists);
    copy.outline = outline;
    return copy;
  }

  /** Adds the styles in {@code holder}: {@code office:styles} or the automatic ones. */
  OdtStyles add(XmlElement holder) {
    for (XmlElement style : holder.children()) {
      switch (style.name()) {
        case "style" -> styles.put(key(style.attribute("family"), style.attribute("name")), style);
        case "list-style" -> lists.put(style.attribute("name"), style);
        case "outline-style" -> outline = Optional.of(style);
        default -> {} // defaults, fonts, page layouts
      }
    }
    return this;
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }

  /** What a paragraph in that style is for. */
  PassageRole roleOf(String style) {
    return first(
            "paragraph",
            style,
            s ->
                Optional.of(PassageRole.ofStyle(displayName(s)))
                    .filter(r -> !r.is(Use.BODY) && !r.is(Use.HEADING)))
        .orElse(PassageRole.BODY);
  }

  /** The name of the style, or of what the author's own formatting is based on. */
  String nameOf(String style) {
    XmlElement found = styles.get(key("paragraph", style));
    if (found == null) {
      return "";
    }
    XmlElement parent = styles.get(key("paragraph", found.attribute("parent-style-name")));
    boolean automatic = style.matches("P\\d+|MP\\d+");
    return displayName(automatic && parent != null ? parent : found);
  }

  private static String displayName(XmlElement style) {
    String shown = style.attribute("display-name");
    return shown.isEmpty()
        ? CODED
            .matcher(style.attribute("name"))
            .replaceAll(
                m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))))
        : shown;
  }

  /** Whether text in that style of {@code family} is hidden. */
  boolean isHidden(String family, String style) {
    return first(
            family,
            style,
            s -> Optional.of(s.valueAt("display", "text-properties")).filter(v -> !v.isEmpty()))
        .orElse("")
        .equals("none");
  }

  Optional<XmlElement> list(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** How headings are numbered. */
  Optional<XmlElement> outline() {
    return outline;
  }

  private <T> Optional<T> first(
      String family, String name, Function<XmlElement, Optional<T>> property) {
    XmlElement style = styles.get(key(family, name));
    for (int i = 0; style != null && i < MAX_CHAIN; i++) {
      Optional<T> found = property.apply(style);
      if (found.isPresent()) {
        return found;
      }
      style = styles.get(key(family, style.attribute("parent-style-name")));
    }
    return Optional.empty();
  }
}
