package org.naranhi.text.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The words that the author of a page named an element with. */
final class ElementNames {

  private ElementNames() {}

  /** Whether a word of the element's class, id, role or component name is one of {@code words}. */
  static boolean anyOf(Element e, Set<String> words) {
    return firstOf(e, words::contains).isPresent();
  }

  /** The first word of the element's names that is {@code wanted}, in lower case. */
  static Optional<String> firstOf(Element e, Predicate<String> wanted) {
    if (e.attributesSize() == 0) {
      return Optional.empty();
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
      String lower = word.toLowerCase(Locale.ROOT);
      if (wanted.test(lower)) {
        return Optional.of(lower);
      }
    }
    return Optional.empty();
  }
}
