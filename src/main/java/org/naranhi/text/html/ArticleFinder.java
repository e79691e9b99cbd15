package org.naranhi.text.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
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

  /** Levels from the box that a piece shares with others; with the weights 1, 1/2, 1/3 … */
  private static final int REACH = 5;

  /** A parent that adds less prose than this share adds no part of the article. */
  private static final double MIN_GAIN = 0.12;

  /** An element marked as article may hold so much more prose than the core (comments, boxes). */
  private static final double MAX_MARKED_EXCESS = 1.7;

  /** The part of the page under its title has at least this share of the densest part's prose. */
  private static final double MIN_TITLED_SHARE = 0.2;

  private final Element body;
  private final List<HtmlPiece> pieces;
  private final PageTree tree;
  private final List<String> titles;

  /** Takes the pieces of a page and its measured tree. */
  ArticleFinder(Document page, List<HtmlPiece> pieces, PageTree tree) {
    this.body = page.body();
    this.pieces = pieces;
    this.tree = tree;
    this.titles = HeadlineFinder.titles(page);
  }

  /** The element that holds the article; {@code body} where no prose stands out. */
  Element article() {
    Element densest = core(0, pieces.size());
    if (tree.prose(densest) == 0) {
      return markedOr();
    }
    return widened(titledCore(densest).orElse(densest));
  }

  /**
   * Where several articles stand on a page, the one under the heading that the page is titled by:
   * the pieces from that heading to the next of its kind.
   */
  private Optional<Element> titledCore(Element densest) {
    OptionalInt heading = HeadlineFinder.titledHeading(pieces, titles);
    if (heading.isEmpty()) {
      return Optional.empty();
    }
    int from = heading.getAsInt();
    int to = from + 1;
    while (to < pieces.size() && !HeadlineFinder.isSameHeading(pieces.get(from), pieces.get(to))) {
      to++;
    }
    boolean inside = tree.first(densest) < to && tree.last(densest) > from;
    Element core = inside ? densest : core(from, to);
    return Optional.of(core).filter(c -> tree.prose(c) >= MIN_TITLED_SHARE * tree.prose(densest));
  }

  /** The element with the most prose about the pieces from {@code from} to {@code to}. */
  private Element core(int from, int to) {
    Map<Element, Double> density = new IdentityHashMap<>();
    Element core = body;
    for (HtmlPiece piece : pieces.subList(from, to)) {
      double weight = tree.prose(piece.container()) > 0 ? piece.weight() : 0;
      Element e = shared(piece.container());
      for (int level = 1; level <= REACH && e != null && SideBoxes.isInBody(e); level++) {
        double value = density.merge(e, weight / level, Double::sum);
        core = value > density.getOrDefault(core, 0.0) ? e : core;
        e = e.parent();
      }
    }
    return core;
  }

  /** The innermost element around {@code e} that holds more than one piece. */
  private Element shared(Element e) {
    Element box = e;
    for (int level = 0; level < REACH && tree.count(box) == 1; level++) {
      Element parent = box.parent();
      box = parent == null || !SideBoxes.isInBody(parent) ? box : parent;
    }
    return box;
  }

  private Element markedOr() {
    Element marked = body.selectFirst("article, main, [role=main]");
    return marked == null ? body : marked;
  }

  private Element widened(Element core) {
    double own = tree.prose(core);
    for (Element e = core; e != null && e != body; e = e.parent()) {
      if (isMarked(e) && tree.prose(e) <= MAX_MARKED_EXCESS * own) {
        return e;
      }
    }
    Element wide = core;
    for (Element e = core.parent(); e != null && e != body; e = e.parent()) {
      boolean gains = tree.prose(e) >= (1 + MIN_GAIN) * tree.prose(wide);
      if (gains && tree.prose(e) <= MAX_MARKED_EXCESS * own) {
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
}
