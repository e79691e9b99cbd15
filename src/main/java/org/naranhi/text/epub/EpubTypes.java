package org.naranhi.text.epub;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What books call their parts: words of the EPUB Structural Semantics Vocabulary. */
final class EpubTypes {

  /** What is of the book and not of its text; an index follows the alphabet of its language. */
  private static final Set<String> FURNITURE =
      Set.of(
          "toc",
          "toc-brief",
          "landmarks",
          "page-list",
          "loi",
          "lot",
          "loa",
          "lov",
          "cover",
          "frontispiece",
          "copyright-page",
          "colophon",
          "imprint",
          "imprimatur",
          "index");

  private static final Set<String> NOTES =
      Set.of(
          "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "note", "notes");

  /** Words of the guide of EPUB 2 that are others in EPUB 3. */
  private static final Map<String, String> OF_GUIDE =
      Map.of("title-page", "titlepage", "other.copyright", "copyright-page");

  private static final String ROLE = "doc-";

  private EpubTypes() {}

  /** The types of an element, by {@code epub:type} and {@code role}. */
  static Set<String> of(Element e) {
    String marks = e.attr("epub:type") + " " + e.attr("role");
    if (marks.isBlank()) {
      return Set.of();
    }
    Set<String> types = new HashSet<>();
    for (String mark : marks.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      String plain = mark.substring(mark.indexOf(':') + 1);
      types.add(plain.startsWith(ROLE) ? plain.substring(ROLE.length()) : plain);
    }
    return types;
  }

  static Set<String> ofGuide(String type) {
    String plain = type.strip().toLowerCase(Locale.ROOT);
    return Set.of(OF_GUIDE.getOrDefault(plain, plain));
  }

  /** The first of {@code types} that is furniture. */
  static Optional<String> furniture(Set<String> types) {
    return first(types, FURNITURE);
  }

  /** The first of {@code types} that is a note or holds notes. */
  static Optional<String> note(Set<String> types) {
    return first(types, NOTES);
  }

  private static Optional<String> first(Set<String> types, Set<String> wanted) {
    return new TreeSet<>(types).stream().filter(wanted::contains).findFirst();
  }
}
