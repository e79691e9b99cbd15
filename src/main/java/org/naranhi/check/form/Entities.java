package org.naranhi.check.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that HTML writes as names and numbers. */
final class Entities {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("middot", "·"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("times", "×"),
          Map.entry("deg", "°"));

  private Entities() {}

  /** What {@code &amp;quot;} and {@code &#39;} stand for; null where that is not known here. */
  static @Nullable String character(String entity) {
    String name = entity.replace("&amp;", "&").replaceAll("^&(?:amp;)*|;$", "");
    if (!name.startsWith("#")) {
      return NAMES.get(name.isEmpty() ? "amp" : name);
    }
    boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
    int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(point) ? Character.toString(point) : null;
  }
}
