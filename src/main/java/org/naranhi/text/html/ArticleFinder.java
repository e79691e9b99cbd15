package org.naranhi.text.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds its article, by structure and by the density of running
 * text.
 *
 * <p>Each piece of prose speaks for the elements around it with its width, less for each level up;
 * the element with the most is the core of the article. Around it the smallest element that the
 * page itself marks as an article is taken, or the parents as long as they add prose and few links.
 */
final class ArticleFinder {

  /** Levels above a piece that it speaks for; with the weights 1, 1/2, 1/3 … */
  private static final int REACH = 5;

  /** A parent that adds less prose than this share adds no part of the article. */
  private static final double MIN_GAIN = 0.12;

  /** An element marked as article may hold so much more prose than the core (comments, boxes). */
  private static final double MAX_MARKED_EXCESS = 1.7;

  /** A box of this share of all prose is no side matter whatever it is called. */
  private static final double MAX_SIDE_SHARE = 0.4;

  private static final Set<String> SIDE_TAGS =
      Set.of("nav", "aside", "footer", "form", "button", "select", "noscript", "dialog", "menu");

  /** What page authors everywhere call boxes beside an article, as words of class and id. */
  private static final Set<String> SIDE_WORDS =
      Set.of(
          "comment",
          "comments",
          "reply",
          "replies",
          "related",
          "recommend",
          "recommended",
          "sidebar",
          "share",
          "sharing",
          "sns",
          "social",
          "breadcrumb",
          "breadcrumbs",
          "footer",
          "newsletter",
          "promo",
          "banner",
          "ad",
          "ads",
          "advert",
          "advertisement",
          "popular",
          "ranking",
          "trending",
          "copyright",
          "menu",
          "gnb",
          "lnb",
          "nav",
          "navigation",
          "cookie",
          "consent",
          "subscribe",
          "subscription",
          "login",
          "toolbar",
          "util",
          "popup",
          "modal",
          "skip");

  private final List<HtmlPiece> pieces;
  private final double allProse;
  private final Map<Element, Double> prose = new IdentityHashMap<>();
  private final Map<Element, Double> density = new IdentityHashMap<>();
  private final Map<Element, Boolean> side = new IdentityHashMap<>();

  /** Measures the pieces of a page. */
  ArticleFinder(List<HtmlPiece> pieces) {
    this.pieces = pieces;
    this.allProse = pieces.stream().mapToDouble(HtmlPiece::weight).sum();
    for (HtmlPiece piece : pieces) {
      addUpwards(piece);
    }
    for (HtmlPiece piece : pieces) {
      if (!isSide(piece.container())) {
        addDensity(piece);
      }
    }
  }

  private void addUpwards(HtmlPiece piece) {
    double weight = piece.weight();
    for (Element e = piece.container(); e != null && weight > 0; e = e.parent()) {
      prose.merge(e, weight, Double::sum);
    }
  }

  private void addDensity(HtmlPiece piece) {
    Element e = piece.container();
    for (int level = 1; level <= REACH && e != null && isInBody(e); level++, e = e.parent()) {
      density.merge(e, piece.weight() / level, Double::sum);
    }
  }

  private static boolean isInBody(Element e) {
    return !e.normalName().equals("html") && !e.normalName().equals("#root");
  }

  /** The element that holds the article; {@code body} where no prose stands out. */
  Element article(Element body) {
    Element core = body;
    double most = 0;
    for (HtmlPiece piece : pieces) {
      Element e = piece.container();
      for (int level = 1; level <= REACH && e != null; level++, e = e.parent()) {
        double value = density.getOrDefault(e, 0.0);
        if (value > most) {
          most = value;
          core = e;
        }
      }
    }
    return most == 0 ? markedOr(body) : widened(core, body);
  }

  private static Element markedOr(Element body) {
    Element marked = body.selectFirst("article, main, [role=main]");
    return marked == null ? body : marked;
  }

  private Element widened(Element core, Element body) {
    double own = proseOf(core);
    for (Element e = core; e != null && e != body; e = e.parent()) {
      if (isMarked(e) && proseOf(e) <= MAX_MARKED_EXCESS * own) {
        return e;
      }
    }
    Element wide = core;
    for (Element e = core.parent(); e != null && e != body; e = e.parent()) {
      boolean gains = proseOf(e) >= (1 + MIN_GAIN) * proseOf(wide);
      if (gains && proseOf(e) <= MAX_MARKED_EXCESS * own) {
        wide = e;
      }
    }
    return wide;
  }

  private static boolean isMarked(Element e) {
    return e.normalName().equals("article")
        || e.attr("itemprop").equals("articleBody")
        || e.attr("role").equals("article");
  }

  private double proseOf(Element e) {
    return prose.getOrDefault(e, 0.0);
  }

  /** Whether {@code element} is or stands in a box beside the article: menu, comments, form. */
  boolean isSide(Element element) {
    Deque<Element> path = new ArrayDeque<>();
    Element e = element;
    while (e != null && isInBody(e) && !side.containsKey(e)) {
      path.push(e);
      e = e.parent();
    }
    boolean inside = e != null && side.getOrDefault(e, false);
    for (Element step : path) {
      inside = inside || isSideItself(step);
      side.put(step, inside);
    }
    return inside;
  }

  private boolean isSideItself(Element e) {
    boolean hidden =
        e.hasAttr("hidden")
            || e.attr("aria-hidden").equals("true")
            || e.attr("style").replace(" ", "").contains("display:none");
    return hidden
        || SIDE_TAGS.contains(e.normalName()) && !holdsMuch(e)
        || ElementNames.anyOf(e, SIDE_WORDS) && !holdsMuch(e) && !e.normalName().equals("body");
  }

  private boolean holdsMuch(Element e) {
    return proseOf(e) > MAX_SIDE_SHARE * allProse;
  }
}
