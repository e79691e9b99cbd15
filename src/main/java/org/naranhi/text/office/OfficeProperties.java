package org.naranhi.text.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.naranhi.text.XmlElement;

/** What an office document says of itself outside its text. */
final class OfficeProperties {

  private OfficeProperties() {}

  /** Title, author and date of {@code docProps/core.xml}. */
  static Map<String, String> ofCore(XmlElement core) {
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "title", core, "title");
    put(found, "author", core, "creator");
    putDate(found, core, "created", "modified");
    return found;
  }

  /** Title, author and date of {@code meta.xml}. */
  static Map<String, String> ofMeta(XmlElement root) {
    XmlElement meta = root.find("meta").orElse(root);
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "title", meta, "title");
    put(found, "author", meta, "initial-creator");
    put(found, "author", meta, "creator");
    putDate(found, meta, "creation-date", "date");
    return found;
  }

  private static void put(Map<String, String> found, String key, XmlElement from, String name) {
    from.find(name)
        .map(e -> e.text().strip())
        .filter(v -> !v.isEmpty())
        .ifPresent(v -> found.putIfAbsent(key, v));
  }

  /** The day on which the file was made, else that of its last change. */
  private static void putDate(Map<String, String> found, XmlElement from, String... names) {
    for (String name : names) {
      from.find(name)
          .map(e -> e.text().strip())
          .filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?"))
          .ifPresent(v -> found.putIfAbsent("date", v.substring(0, 10)));
    }
  }
}
