package org.naranhi.text.hwp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;

/** What a Hangul document says of its paragraphs: shapes, styles, numberings and bullets. */
final class HangulStyles {

  /** What stands at the head of a paragraph. */
  enum HeadKind {
    NONE,
    OUTLINE,
    NUMBER,
    BULLET
  }

  /**
   * The head of paragraphs of a shape.
   *
   * @param list the numbering or bullet; empty for an outline, whose numbering the section names
   * @param level 0 for the highest
   */
  record Head(HeadKind kind, String list, int level) {
    static final Head NONE = new Head(HeadKind.NONE, "", 0);
  }

  /** A style by the names that users see. */
  record Style(String name, String english) {
    static final Style NONE = new Style("", "");
  }

  /**
   * How a level of a numbering is written.
   *
   * @param format with {@code ^1} for the number of the first level, and so on
   * @param start the number that it begins with
   */
  record Level(String format, HangulOrdinal ordinal, int start) {}

  private static final Pattern OUTLINE = Pattern.compile("(?:개요|(?i:outline)) ?(\\d{1,2})");

  private static final Pattern CONTENTS =
      Pattern.compile("차례 ?(?:제목|\\d)|(?i:toc ?(?:heading|\\d))");

  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, List<Level>> numberings = new HashMap<>();
  private final Map<String, String> bullets = new HashMap<>();

  void addShape(String id, Head head) {
    heads.put(id, head);
  }

  void addStyle(String id, Style style) {
    styles.put(id, style);
  }

  void addNumbering(String id, List<Level> levels) {
    numberings.put(id, new ArrayList<>(levels));
  }

  void addBullet(String id, String sign) {
    bullets.put(id, sign);
  }

  /** What stands at the head of paragraphs of that shape. */
  Head head(String shape) {
    return heads.getOrDefault(shape, Head.NONE);
  }

  /** The style of that id; one without a name if there is none. */
  Style style(String id) {
    return styles.getOrDefault(id, Style.NONE);
  }

  /** The levels of a numbering; empty if there is none. */
  List<Level> numbering(String id) {
    return numberings.getOrDefault(id, List.of());
  }

  /** The sign of a bullet; signs of symbol fonts have no meaning outside them. */
  String bullet(String id) {
    String sign = bullets.getOrDefault(id, "");
    boolean readable = !sign.isBlank() && sign.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    return readable ? sign : "•";
  }

  /** What a paragraph is for, by the names of its style and by its place in the outline. */
  PassageRole roleOf(String shape, String style) {
    Head head = head(shape);
    PassageRole named = roleOf(style(style));
    boolean outlined = head.kind() == HeadKind.OUTLINE;
    return outlined && !named.is(Use.TITLE) && !named.is(Use.FURNITURE)
        ? PassageRole.heading(head.level() + 1)
        : named;
  }

  private static PassageRole roleOf(Style style) {
    PassageRole role = roleOf(style.name());
    return role.is(Use.BODY) ? roleOf(style.english()) : role;
  }

  private static PassageRole roleOf(String name) {
    Matcher outline = OUTLINE.matcher(name);
    if (outline.matches()) {
      return PassageRole.heading(Math.max(1, Integer.parseInt(outline.group(1))));
    }
    return CONTENTS.matcher(name).matches()
        ? PassageRole.of(Use.FURNITURE)
        : PassageRole.ofStyle(name);
  }
}
