package org.naranhi.text.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.UnreadableDocumentException;

/** What the package document of a book says: its pages in reading order, and what book it is. */
final class EpubPackage {

  /** The part by which every book is entered. */
  static final String CONTAINER = "META-INF/container.xml";

  private static final Set<String> PAGE_TYPES =
      Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document");

  private static final Set<String> PAGE_ENDINGS = Set.of("xhtml", "html", "htm");

  /** Fallbacks that lead in a circle end here. */
  private static final int MAX_FALLBACKS = 8;

  /**
   * A page of the spine.
   *
   * @param path of the part that holds it
   * @param linear whether it belongs to the reading order
   * @param types what the book says that the whole page is: {@code toc}, {@code cover}
   */
  record Page(String path, boolean linear, Set<String> types) {}

  private record Item(String path, String type, String properties, String fallback) {
    boolean isPage() {
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return PAGE_TYPES.contains(type)
          || (PAGE_ENDINGS.contains(ending) && !type.startsWith("image/"));
    }

    boolean has(String property) {
      return List.of(properties.split("\\s+")).contains(property);
    }
  }

  private final String path;
  private final Document xml;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, Set<String>> guide = new HashMap<>();
  private final List<Page> pages = new ArrayList<>();

  private EpubPackage(String path, Document xml) {
    this.path = path;
    this.xml = xml;
  }

  /**
   * The package that the container names first.
   *
   * @throws UnreadableDocumentException if there is none, or a page of its spine is missing
   */
  static EpubPackage of(EpubParts parts) throws UnreadableDocumentException {
    String path =
        EpubParts.named(parts.xml(CONTAINER), "rootfile").stream()
            .map(e -> EpubPath.resolve("", e.attr("full-path")))
            .filter(p -> !p.isEmpty())
            .findFirst()
            .orElseThrow(() -> parts.damaged("its part " + CONTAINER + " names no package"));
    EpubPackage book = new EpubPackage(path, parts.xml(path));
    book.readManifest();
    book.readGuide();
    book.readSpine(parts);
    return book;
  }

  private void readManifest() {
    for (Element e : EpubParts.named(xml, "item")) {
      String target = EpubPath.resolve(path, e.attr("href"));
      String type = e.attr("media-type").strip().toLowerCase(Locale.ROOT);
      items.put(e.attr("id"), new Item(target, type, e.attr("properties"), e.attr("fallback")));
    }
  }

  /** A reference into a page does not say what the whole page is. */
  private void readGuide() {
    for (Element e : EpubParts.named(xml, "reference")) {
      if (!e.attr("href").contains("#")) {
        guide.put(EpubPath.resolve(path, e.attr("href")), EpubTypes.ofGuide(e.attr("type")));
      }
    }
  }

  private void readSpine(EpubParts parts) throws UnreadableDocumentException {
    for (Element e : EpubParts.named(xml, "itemref")) {
      Item named = items.get(e.attr("idref"));
      if (named == null) {
        throw parts.damaged("its spine names " + e.attr("idref") + ", which is no part of it");
      }
      Item item = readable(named);
      if (item == null) {
        continue; // a picture that fills a page
      }
      if (!parts.has(item.path)) {
        throw parts.damaged("its page " + item.path + " is missing");
      }
      Set<String> types = item.has("nav") ? Set.of("toc") : guide.getOrDefault(item.path, Set.of());
      boolean linear = !e.attr("linear").strip().equalsIgnoreCase("no");
      pages.add(new Page(item.path, linear, types));
    }
    if (pages.isEmpty()) {
      throw parts.damaged("its part " + path + " names no page to read");
    }
  }

  /** The item itself, or the first of its fallbacks that is a page. */
  private @Nullable Item readable(Item item) {
    Item page = item;
    for (int i = 0; page != null && !page.isPage(); i++) {
      page = i < MAX_FALLBACKS ? items.get(page.fallback) : null;
    }
    return page;
  }

  /** The pages to read, in the order of the spine. */
  List<Page> pages() {
    return pages;
  }

  /** The tables of contents, of EPUB 3 and of EPUB 2. */
  List<String> contents() {
    return items.values().stream()
        .filter(i -> i.has("nav") || i.type.equals("application/x-dtbncx+xml"))
        .map(Item::path)
        .toList();
  }

  /** The style sheets. */
  List<String> styleSheets() {
    return items.values().stream().filter(i -> i.type.equals("text/css")).map(Item::path).toList();
  }

  /** Title, author, date of publication and language, as far as the book states them. */
  Map<String, String> metadata() {
    Element metadata = EpubParts.named(xml, "metadata").stream().findFirst().orElse(xml);
    Map<String, String> found = new LinkedHashMap<>();
    EpubParts.firstText(metadata, "title").ifPresent(t -> found.put("title", t));
    Optional.of(authors(metadata)).filter(a -> !a.isEmpty()).ifPresent(a -> found.put("author", a));
    date(metadata).ifPresent(d -> found.put("date", d));
    EpubParts.firstText(metadata, "language").ifPresent(l -> found.put("declared", l));
    return found;
  }

  private static String authors(Element metadata) {
    return EpubParts.named(metadata, "creator").stream()
        .filter(e -> e.attr("opf:role").isEmpty() || e.attr("opf:role").equals("aut"))
        .map(Element::text)
        .filter(t -> !t.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The day of publication; years and months alone are no day. */
  private static Optional<String> date(Element metadata) {
    List<Element> dates =
        EpubParts.named(metadata, "date").stream()
            .filter(e -> e.text().strip().matches("\\d{4}-\\d{2}-\\d{2}(?:T.*)?"))
            .filter(e -> !e.attr("opf:event").equals("modification"))
            .toList();
    return dates.stream()
        .filter(e -> e.attr("opf:event").contains("publication"))
        .findFirst()
        .or(() -> dates.stream().findFirst())
        .map(e -> e.text().strip().substring(0, 10));
  }
}
