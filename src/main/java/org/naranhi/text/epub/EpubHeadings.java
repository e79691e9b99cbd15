package org.naranhi.text.epub;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.naranhi.text.UnreadableDocumentException;

/**
 * What a book says outside its pages of how they look: its title, the headings that its tables of
 * contents name (many books set headings as plain paragraphs), and the style that hides text.
 */
final class EpubHeadings {

  private final String title;
  private final Set<String> labels = new HashSet<>();
  private final HiddenClasses hidden = new HiddenClasses();

  private EpubHeadings(String title) {
    this.title = key(title);
  }

  static EpubHeadings of(EpubParts parts, EpubPackage book) throws UnreadableDocumentException {
    EpubHeadings found = new EpubHeadings(book.metadata().getOrDefault("title", ""));
    for (String path : book.contents()) {
      if (parts.has(path)) {
        found.addLabels(parts.xml(path));
      }
    }
    for (String path : book.styleSheets()) {
      if (parts.has(path)) {
        found.hidden.add(parts.text(path));
      }
    }
    return found;
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

  HiddenClasses hidden() {
    return hidden;
  }
}
