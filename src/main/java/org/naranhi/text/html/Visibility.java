package org.naranhi.text.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What readers of a page do not see: elements that say so themselves, what stands in {@code
 * noscript}, and what the page's own style sheets take away by class or id.
 */
public final class Visibility {

  /** Of a page without style sheets. */
  static final Visibility OF_ALL = new Visibility(List.of());

  private final Set<String> hiddenNames = new HashSet<>();

  /** Reads style sheets that stand outside the page. */
  public Visibility(List<String> sheets) {
    sheets.forEach(sheet -> hiddenNames.addAll(StyleSheet.hiddenNames(sheet)));
  }

  /** Reads the style sheets in {@code page} and those saved with it; others are not fetched. */
  Visibility(Document page, List<String> saved) {
    this(saved);
    for (Element style : page.select("style:not([media=print])")) {
      hiddenNames.addAll(StyleSheet.hiddenNames(style.data()));
    }
  }

  /** What hides {@code e} itself, whatever stands around it; nothing if it is seen. */
  public Optional<String> hiddenBy(Element e) {
    String style = e.attr("style").replace(" ", "");
    if (e.hasAttr("hidden")) {
      return Optional.of("the attribute hidden");
    }
    if (style.contains("display:none") || style.contains("visibility:hidden")) {
      return Optional.of("its style");
    }
    return e.normalName().equals("noscript")
        ? Optional.of("noscript: only for browsers without scripts")
        : hiddenName(e).map(name -> "the page's style sheet (" + name + ")");
  }

  private Optional<String> hiddenName(Element e) {
    if (hiddenNames.isEmpty() || e.attributesSize() == 0) {
      return Optional.empty();
    }
    if (hiddenNames.contains("#" + e.id())) {
      return Optional.of("#" + e.id());
    }
    return e.classNames().stream().map(n -> "." + n).filter(hiddenNames::contains).findFirst();
  }
}
