package org.naranhi.text.epub;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.html.Visibility;

/**
 * What a book says outside its pages of how they look: its title, the headings that its tables of
 * contents name (many books set headings as plain paragraphs), and the style that hides text.
 */
final class EpubHeadings {

  private final String title;
  private final Set<String> labels = new HashSet<>();
  private final Visibility visibility;

  private EpubHeadings(String title, Visibility visibility) {
    this.title = key(title);
    this.visibility = visibility;
  }

  static EpubHeadings of(EpubParts parts, EpubPackage book) throws UnreadableDocumentException {
    String title = book.metadata().getOrDefault("title", "");
    EpubHeadings found = new EpubHeadings(title, visibility(parts, book));
    for (String path : book.contents()) {
      if (parts.has(path)) {
        found.addLabels(parts.xml(path));
      }
    }
    return found;
  }

  private static Visibility visibility(EpubParts parts, EpubPackage book)
      throws UnreadableDocumentException {
    List<String> sheets = new ArrayList<>();
    for (String path : book.styleSheets()) {
      if (parts.has(path)) {
        sheets.add(parts.text(path));
      }
    }
    return new Visibility(sheets);
  }

  /** Those of EPUB 3 are links in a {@code nav}, those of EPUB 2 texts of a {@code navLabel}. */
  private void addLabels(Document contents) {
    for (Element nav : EpubParts.named(contents, "nav")) {
      if (EpubTypes.of(nav).contains("toc")) {
        EpubParts.named(nav, "a").forEach(a -> labels.add(key(a.text())));
      }
    }
    for (Element map : EpubParts.named(contents, "navMap")) {
      EpubParts.named(map, "text").forEach(t -> labels.add(key(t.text())));
    }
    labels.remove("");
  }

  private static String key(String text) {
    return Normalizer.normalize(text.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
  }

  boolean isTitle(String text) {
    return !title.isEmpty() && key(text).equals(title);
  }

  boolean isHeading(String text) {
    return labels.contains(key(text));
  }

  /** What the book's style sheets show of its pages. */
  Visibility visibility() {
    return visibility;
  }
}
