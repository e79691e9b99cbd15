package org.naranhi.text.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Which pieces each element of a page holds, and how much running text. */
final class PageTree {

  /** An element with this share of all prose is the matter of the page whatever it is called. */
  private static final double MUCH = 0.4;

  /**
   * What an element holds.
   *
   * @param first index of its first piece
   * @param last index of its last piece
   * @param prose the columns of its running text, links apart
   */
  private record Share(int first, int last, double prose) {
    static final Share NONE = new Share(Integer.MAX_VALUE, -1, 0);

    Share plus(Share other) {
      return new Share(
          Math.min(first, other.first), Math.max(last, other.last), prose + other.prose);
    }
  }

  private final Map<Element, Share> shares = new IdentityHashMap<>();
  private final double allProse;

  private PageTree(List<HtmlPiece> pieces, List<Double> weights) {
    this.allProse = weights.stream().mapToDouble(w -> w).sum();
    for (int i = 0; i < pieces.size(); i++) {
      Share share = new Share(i, i, weights.get(i));
      shares.merge(pieces.get(i).container(), share, Share::plus);
    }
  }

  /** Measures the pieces under {@code body}; the text of those that do not count weighs nothing. */
  static PageTree of(Element body, List<HtmlPiece> pieces, Predicate<HtmlPiece> counts) {
    List<Double> weights = pieces.stream().map(p -> counts.test(p) ? p.weight() : 0.0).toList();
    PageTree tree = new PageTree(pieces, weights);
    tree.sumUp(body);
    return tree;
  }

  private void sumUp(Element body) {
    List<Element> elements = body.stream().toList();
    for (int i = elements.size() - 1; i > 0; i--) {
      Element parent = elements.get(i).parent();
      if (parent != null && shares.containsKey(elements.get(i))) {
        shares.merge(parent, share(elements.get(i)), Share::plus);
      }
    }
  }

  private Share share(Element e) {
    return shares.getOrDefault(e, Share.NONE);
  }

  /** The columns of running text in {@code e}, links apart. */
  double prose(Element e) {
    return share(e).prose();
  }

  /** Whether {@code e} holds so much of the page's text that it cannot be left out. */
  boolean isMuch(Element e) {
    return prose(e) > MUCH * allProse;
  }

  /** Index of the first piece in {@code e}; above all indexes if it holds none. */
  int first(Element e) {
    return share(e).first();
  }

  /** Index of the last piece in {@code e}; -1 if it holds none. */
  int last(Element e) {
    return share(e).last();
  }

  /** How many pieces stand in {@code e}. */
  int count(Element e) {
    return Math.max(0, last(e) - first(e) + 1);
  }
}
