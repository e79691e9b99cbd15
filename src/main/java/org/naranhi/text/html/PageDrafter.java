package org.naranhi.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Draft;
import org.naranhi.text.FurnitureRule;
import org.naranhi.text.html.HtmlKinds.Place;

/** Turns the pieces of a page into drafts: in the article by their element, else furniture. */
final class PageDrafter {

  /** What follows the copyright notice of the article has no more prose than this share of it. */
  private static final double MAX_AFTER_NOTICE = 0.3;

  /** More prose above the headline than this share of that below is no notice. */
  private static final double MAX_ABOVE = 0.1;

  private final List<HtmlPiece> pieces;
  private final Set<String> authors;
  private final PageRules rules = new PageRules();
  private final SideBoxes sides;
  private final PageTree tree;
  private final HtmlKinds kinds;
  private final Element article;
  private final int headline;
  private final int first;
  private final int last;
  private final int other;
  private final int notice;
  private Place place = Place.HEAD;

  /**
   * Finds the article of a page.
   *
   * @param authors the persons whom the page names as its authors
   */
  PageDrafter(Document page, List<HtmlPiece> pieces, Visibility visibility, Set<String> authors) {
    this.pieces = pieces;
    this.authors = authors;
    PageTree all = PageTree.of(page.body(), pieces, piece -> true);
    this.sides = new SideBoxes(all, visibility, BoxHeads.boxes(page.body(), all, pieces, rules));
    this.tree = PageTree.of(page.body(), pieces, p -> side(p).isEmpty());
    this.kinds = new HtmlKinds(tree, pieces, rules);
    this.article = new ArticleFinder(page, pieces, tree).article();
    int start = Math.min(tree.first(article), pieces.size());
    this.headline = HeadlineFinder.indexOf(page, pieces, start);
    this.first = headline >= 0 && headline < start ? headline : start;
    this.other = otherArticle();
    this.last = Math.min(tree.last(article), other - 1);
    this.notice = notice();
  }

  private Optional<String> side(HtmlPiece piece) {
    return sides.reason(piece.container());
  }

  /** Index of the next heading like the headline; past the last piece if there is none. */
  private int otherArticle() {
    int i = headline + 1;
    while (headline >= 0 && i < pieces.size()) {
      if (HeadlineFinder.isSameHeading(pieces.get(headline), pieces.get(i))) {
        return i;
      }
      i++;
    }
    return pieces.size();
  }

  /** Index of the copyright notice that ends the article; past the last piece if there is none. */
  private int notice() {
    double all = 0;
    for (int i = first; i <= last; i++) {
      all += side(pieces.get(i)).isEmpty() ? pieces.get(i).weight() : 0;
    }
    double before = 0;
    for (int i = first; i <= last; i++) {
      HtmlPiece piece = pieces.get(i);
      boolean found = rule(piece).filter(r -> r.what().equals("copyright notice")).isPresent();
      if (found && before > 0 && all - before <= MAX_AFTER_NOTICE * before) {
        return i;
      }
      before += side(piece).isEmpty() ? piece.weight() : 0;
    }
    return pieces.size();
  }

  /** The headlines of other articles on the page, from which nothing is taken. */
  Optional<String> otherArticles() {
    List<String> titles = new ArrayList<>();
    for (int i = other; i <= tree.last(article); i++) {
      if (HeadlineFinder.isSameHeading(pieces.get(headline), pieces.get(i))) {
        titles.add(pieces.get(i).text().text());
      }
    }
    return titles.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", titles));
  }

  /** The drafts, one for each piece. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      drafts.add(draft(i));
      advance(i, drafts.get(i));
    }
    emptyHeads(drafts);
    int from = Math.max(first, headline + 1);
    new PageEnds(pieces, drafts, tree, rules, from, last).label(authors);
    return drafts;
  }

  /** A line whose whole box holds nothing of the article heads nothing of it. */
  private void emptyHeads(List<Draft> drafts) {
    for (int i = Math.max(first, headline + 1); i <= last; i++) {
      boolean head = drafts.get(i).kind() == null || drafts.get(i).kind() == BlockKind.HEADING;
      if (head && !pieces.get(i).isProse() && headsNothing(i, drafts)) {
        drafts.set(i, known(pieces.get(i), BlockKind.FURNITURE, "heads nothing but links"));
      }
    }
  }

  private boolean headsNothing(int i, List<Draft> drafts) {
    Element box = pieces.get(i).container();
    while (tree.count(box) == 1 && box.parent() != null) {
      box = box.parent();
    }
    boolean nothing = tree.first(box) == i && tree.last(box) <= last && tree.count(box) > 2;
    for (int j = i + 1; j <= tree.last(box) && nothing; j++) {
      nothing = drafts.get(j).kind() == BlockKind.FURNITURE;
    }
    return nothing;
  }

  private void advance(int i, Draft draft) {
    if (i < first || i == headline || i < headline) {
      return;
    }
    if (draft.kind() == null && pieces.get(i).isProse()) {
      place = Place.BODY;
    } else if (place == Place.HEAD
        && (draft.kind() == BlockKind.BYLINE || draft.kind() == BlockKind.CAPTION)) {
      place = Place.LEAD;
    }
  }

  private Draft draft(int i) {
    HtmlPiece piece = pieces.get(i);
    if (i == headline) {
      return known(piece, BlockKind.HEADLINE, "main heading of the page");
    }
    Optional<String> side = side(piece);
    if (namesAuthor(piece) && (side.isEmpty() || piece.container().closest("li") == null)) {
      return known(piece, BlockKind.BYLINE, "names an author of the page");
    }
    if (side.isPresent()) {
      return beside(piece, side.get());
    }
    if (i >= other && i <= tree.last(article)) {
      return known(piece, BlockKind.FURNITURE, "in another article of the page");
    }
    if (i < first || i > last) {
      return i < first ? above(piece) : outside(piece, "outside the article");
    }
    if (i > notice) {
      return outside(piece, "after the copyright notice");
    }
    Draft draft = kinds.of(piece, place);
    return i < headline && !belongsAbove(draft) && !hasTextAbove()
        ? outside(piece, "above the headline")
        : draft;
  }

  /** Whether a draft may stand above the headline: pictures do, and names and days. */
  private static boolean belongsAbove(Draft draft) {
    return draft.kind() == BlockKind.CAPTION || draft.kind() == BlockKind.BYLINE;
  }

  /** Whether a good part of the article stands above what is taken for its headline. */
  private boolean hasTextAbove() {
    double above = weight(first, headline);
    return above > MAX_ABOVE * weight(headline, last + 1);
  }

  private double weight(int from, int to) {
    return IntStream.range(from, to).mapToDouble(i -> pieces.get(i).weight()).sum();
  }

  /** A bare day above the article is the day that the page was called up. */
  private Draft above(HtmlPiece piece) {
    boolean day = rule(piece).filter(r -> r.what().equals("date") && !r.sure()).isPresent();
    return day
        ? known(piece, BlockKind.FURNITURE, "a day above the article")
        : outside(piece, "outside the article");
  }

  private boolean namesAuthor(HtmlPiece piece) {
    if (authors.isEmpty()) {
      return false;
    }
    String name = piece.text().text().replaceFirst("^(?i:by) ", "").replaceFirst("\\s기자$", "");
    return authors.contains(name) || authors.contains(name + " 기자");
  }

  /** Footers of parts of an article say who wrote them and when. */
  private Draft beside(HtmlPiece piece, String reason) {
    boolean byline =
        reason.endsWith("element footer")
            && rule(piece).filter(r -> r.kind() == BlockKind.BYLINE).isPresent();
    return known(piece, byline ? BlockKind.BYLINE : BlockKind.FURNITURE, reason);
  }

  private Draft outside(HtmlPiece piece, String where) {
    Optional<FurnitureRule> rule = rule(piece);
    boolean byline = rule.isPresent() && rule.get().kind() == BlockKind.BYLINE;
    String reason = where + rule.map(r -> "; " + r.reason()).orElse("");
    return known(piece, byline ? BlockKind.BYLINE : BlockKind.FURNITURE, reason);
  }

  private Optional<FurnitureRule> rule(HtmlPiece piece) {
    return rules.match(piece.text().text());
  }

  private static Draft known(HtmlPiece piece, BlockKind kind, String reason) {
    return new Draft(piece.text(), kind, reason, piece.afterGap());
  }
}
