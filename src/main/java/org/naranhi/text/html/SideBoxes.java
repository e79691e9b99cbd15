package org.naranhi.text.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The boxes of a page that are no part of its article: what is not shown, menus, comments, lists of
 * other articles, forms. Why an element is or stands in such a box is told in words.
 */
final class SideBoxes {

  /** The reasons of what is not shown begin so. */
  static final String NOT_SHOWN = "not shown: hidden by ";

  private static final Set<String> SIDE_TAGS =
      Set.of("nav", "aside", "footer", "form", "button", "select", "label", "dialog", "menu");

  /** What page authors everywhere call boxes beside an article, as words of class and id. */
  private static final Set<String> SIDE_WORDS =
      Set.of(
          ("ad ads banner barrier cbox cmt cmmt consent cookie cookies disqus footer gnb related reply replies"
                  + " sidebar share shares sharing sns social promo popular ranking menu lnb nav login"
                  + " outbrain pager paging popup modal paywall regwall respond skip subscribe taboola tags toolbar upsell util")
              .split(" "));

  /** How longer such words begin: relatedposts, commentlist. */
  private static final Set<String> SIDE_STEMS =
      Set.of(
          ("advert breadcrumb comment copyright navigation newsletter paginat recommend related"
                  + " sponsor subscri trending")
              .split(" "));

  private final PageTree tree;
  private final Visibility visibility;
  private final Map<Element, String> headed;
  private final Map<Element, Optional<String>> known = new IdentityHashMap<>();

  /**
   * The boxes of a page.
   *
   * @param headed those known by their first line, with the reason
   */
  SideBoxes(PageTree tree, Visibility visibility, Map<Element, String> headed) {
    this.tree = tree;
    this.visibility = visibility;
    this.headed = headed;
  }

  /** Why {@code element} stands beside the article; nothing if it may be part of it. */
  Optional<String> reason(Element element) {
    Deque<Element> path = new ArrayDeque<>();
    Element e = element;
    while (e != null && isInBody(e) && !known.containsKey(e)) {
      path.push(e);
      e = e.parent();
    }
    Optional<String> reason =
        e == null ? Optional.empty() : known.getOrDefault(e, Optional.empty());
    for (Element step : path) {
      Optional<String> outer = reason;
      Optional<String> own = ownReason(step);
      reason = own.filter(r -> outer.isEmpty() || r.startsWith(NOT_SHOWN)).or(() -> outer);
      known.put(step, reason);
    }
    return reason;
  }

  static boolean isInBody(Element e) {
    return !e.normalName().equals("html") && !e.normalName().equals("#root");
  }

  private static boolean isSideWord(String word) {
    return SIDE_WORDS.contains(word)
        || SIDE_STEMS.stream().anyMatch(word::startsWith) && !word.startsWith("commenta");
  }

  private Optional<String> ownReason(Element e) {
    if (tree.isMuch(e)) {
      return Optional.empty();
    }
    Optional<String> hidden = visibility.hiddenBy(e).map(by -> NOT_SHOWN + by);
    return hidden.or(() -> asideBy(e)).or(() -> Optional.ofNullable(headed.get(e)));
  }

  private static Optional<String> asideBy(Element e) {
    if (e.attr("aria-hidden").equals("true")) {
      return Optional.of("beside the article: kept from screen readers (aria-hidden)");
    }
    if (SIDE_TAGS.contains(e.normalName())) {
      return Optional.of("beside the article: in the element " + e.normalName());
    }
    return e.normalName().equals("body")
        ? Optional.empty()
        : ElementNames.firstOf(e, SideBoxes::isSideWord)
            .map(w -> "beside the article: in a box named " + w);
  }
}
