package org.naranhi.text.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words that the author of a page named an element with. */
final class ElementNames {

  private ElementNames() {}

  /** Whether a word of the element's class, id, role or component name is one of {@code words}. */
  static boolean anyOf(Element e, Set<String> words) {
    if (e.attributesSize() == 0) {
      return false;
    }
    String names =
        String.join(
            " ",
            e.className(),
            e.id(),
            e.attr("role"),
            e.attr("rel"),
            e.attr("itemprop"),
            e.attr("data-component"),
            e.attr("data-testid"));
    for (String word : names.replaceAll("([a-z])([A-Z])", "$1 $2").split("[^A-Za-z]+")) {
      if (words.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
