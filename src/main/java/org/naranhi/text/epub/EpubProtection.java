package org.naranhi.text.epub;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/** Refuses books whose text is encrypted; encrypted fonts do not matter. */
final class EpubProtection {

  private static final String ENCRYPTION = "META-INF/encryption.xml";

  /** How fonts are made useless outside their book. */
  private static final Set<String> OF_FONTS =
      Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  private EpubProtection() {}

  /**
   * Goes on only if every page can be read.
   *
   * @throws UnreadableDocumentException naming how the book is protected
   */
  static void requireReadable(EpubParts parts, EpubPackage book)
      throws UnreadableDocumentException {
    if (!parts.has(ENCRYPTION)) {
      return;
    }
    Set<String> encrypted = encrypted(parts.xml(ENCRYPTION));
    List<EpubPackage.Page> pages = book.pages();
    long closed = pages.stream().filter(p -> encrypted.contains(p.path())).count();
    if (closed > 0) {
      throw new UnreadableDocumentException(
          parts.book(),
          Problem.PASSWORD_PROTECTED,
          "this EPUB book is protected by "
              + scheme(parts)
              + ": "
              + closed
              + " of its "
              + pages.size()
              + " pages are encrypted; get a copy without protection from its publisher");
    }
  }

  private static Set<String> encrypted(Element xml) {
    Set<String> paths = new HashSet<>();
    for (Element data : EpubParts.named(xml, "EncryptedData")) {
      boolean font =
          EpubParts.named(data, "EncryptionMethod").stream()
              .anyMatch(e -> OF_FONTS.contains(e.attr("Algorithm")));
      if (!font) {
        EpubParts.named(data, "CipherReference")
            .forEach(e -> paths.add(EpubPath.resolve("", e.attr("URI"))));
      }
    }
    return paths;
  }

  private static String scheme(EpubParts parts) {
    if (parts.has("META-INF/license.lcpl")) {
      return "Readium LCP";
    }
    if (parts.has("META-INF/sinf.xml")) {
      return "Apple FairPlay";
    }
    return parts.has("META-INF/rights.xml") ? "Adobe DRM" : "DRM";
  }
}
