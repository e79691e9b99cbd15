package org.naranhi.text.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Bylines;
import org.naranhi.text.Columns;
import org.naranhi.text.Draft;
import org.naranhi.text.FurnitureRule;

/**
 * What is seen only once every piece of an article has a draft: labels over the summary, lines
 * among furniture, notes on the writers, small print below the links at the end.
 */
final class PageEnds {

  /** So many pieces of furniture in a row end an article. */
  private static final int MIN_RUN = 5;

  /** What follows such a run has no more prose than this share of what stands before. */
  private static final double MAX_AFTER_RUN = 0.1;

  /** 요약, Key points: a longer line says something of its own. */
  private static final int MAX_LABEL_COLUMNS = 24;

  /** The name of a person stands so many pieces from the day at most. */
  private static final int NEAR = 3;

  /** Two to four words, each with a capital. */
  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’-]* ){1,3}\\p{Lu}[\\p{L}'’-]+");

  private final List<HtmlPiece> pieces;
  private final List<Draft> drafts;
  private final PageTree tree;
  private final PageRules rules;
  private final int first;
  private final int last;

  /** Takes the drafts, in which it changes those from {@code first} to {@code last}. */
  PageEnds(
      List<HtmlPiece> pieces,
      List<Draft> drafts,
      PageTree tree,
      PageRules rules,
      int first,
      int last) {
    this.pieces = pieces;
    this.drafts = drafts;
    this.tree = tree;
    this.rules = rules;
    this.first = first;
    this.last = last;
  }

  /**
   * Labels what is no part of the text.
   *
   * @param authors the persons whom the page names as its authors
   */
  void label(Set<String> authors) {
    for (int i = first; i < last; i++) {
      if (namesSummary(i)) {
        furniture(i, "names the summary");
      }
    }
    int text = firstText();
    for (int i = first; i < text; i++) {
      labelHead(i);
    }
    for (int i = text + 1; i <= last; i++) {
      if (isAmongFurniture(i)) {
        furniture(i, "among lines that are furniture");
      }
    }
    labelSmallPrint();
    labelWriters(authors);
  }

  private void furniture(int i, String reason) {
    HtmlPiece piece = pieces.get(i);
    drafts.set(i, new Draft(piece.text(), BlockKind.FURNITURE, reason, piece.afterGap()));
  }

  private boolean isText(int i) {
    return drafts.get(i).kind() == null && pieces.get(i).isProse() && rule(i).isEmpty();
  }

  private int firstText() {
    return IntStream.rangeClosed(first, last).filter(this::isText).findFirst().orElse(last);
  }

  private Optional<FurnitureRule> rule(int i) {
    return rules.match(pieces.get(i).text().text());
  }

  /** Names near a day, and labels of links, among the lines before the text. */
  private void labelHead(int i) {
    HtmlPiece piece = pieces.get(i);
    String text = piece.text().text();
    if (drafts.get(i).kind() != null || rule(i).isPresent()) {
      return;
    }
    if (NAME.matcher(text).matches() && isNearDay(i)) {
      drafts.set(
          i, new Draft(piece.text(), BlockKind.BYLINE, "a name near a day", piece.afterGap()));
    } else if (Columns.of(text) <= MAX_LABEL_COLUMNS && isBesideLinks(i)) {
      furniture(i, "a label beside links");
    }
  }

  private boolean isNearDay(int i) {
    return IntStream.rangeClosed(Math.max(first, i - NEAR), Math.min(last, i + NEAR))
        .mapToObj(this::rule)
        .flatMap(Optional::stream)
        .anyMatch(r -> r.kind() == BlockKind.BYLINE && r.what().equals("date"));
  }

  /** Whether its innermost box with other pieces has nothing else but links. */
  private boolean isBesideLinks(int i) {
    Element box = pieces.get(i).container();
    while (tree.count(box) == 1 && box.parent() != null) {
      box = box.parent();
    }
    return IntStream.rangeClosed(tree.first(box), tree.last(box))
        .allMatch(j -> j == i || pieces.get(j).linkShare() > 0.9);
  }

  private boolean namesSummary(int i) {
    BlockKind kind = drafts.get(i).kind();
    return drafts.get(i + 1).reason().equals(HtmlKinds.SUMMARY)
        && (kind == null || kind == BlockKind.HEADING)
        && !pieces.get(i).isProse()
        && Columns.of(pieces.get(i).text().text()) <= MAX_LABEL_COLUMNS;
  }

  /** Whether it is a line, an address without a name too, in a small box mostly of furniture. */
  private boolean isAmongFurniture(int i) {
    BlockKind kind = drafts.get(i).kind();
    boolean open = kind == null || kind == BlockKind.LIST_ITEM;
    if (!open || pieces.get(i).isProse() || isNamed(i)) {
      return false;
    }
    Element box = pieces.get(i).container().parent();
    if (box == null || tree.isMuch(box) || tree.count(box) < 3 || tree.first(box) < first) {
      return false;
    }
    long furniture =
        IntStream.rangeClosed(tree.first(box), tree.last(box)).filter(this::isFurniture).count();
    return 2 * furniture > tree.count(box);
  }

  private boolean isNamed(int i) {
    Optional<FurnitureRule> rule = rule(i);
    return rule.filter(r -> r.kind() == BlockKind.CAPTION).isPresent()
        || rule.filter(r -> r.kind() == BlockKind.BYLINE).isPresent()
            && !pieces.get(i).text().text().contains("@");
  }

  private boolean isFurniture(int i) {
    BlockKind kind = drafts.get(i).kind();
    return kind == BlockKind.FURNITURE
        || kind == null && rule(i).filter(r -> r.kind() == BlockKind.FURNITURE).isPresent();
  }

  /** A little text below a row of links or buttons, set otherwise than the text above. */
  private void labelSmallPrint() {
    double all =
        IntStream.rangeClosed(first, last).filter(this::isText).mapToDouble(this::weight).sum();
    double before = 0;
    int run = 0;
    int from = last + 1;
    Set<String> settings = new HashSet<>();
    for (int i = first; i <= last && from > last; i++) {
      run = isFurniture(i) ? run + 1 : 0;
      if (isText(i)) {
        before += weight(i);
        settings.add(setting(i));
      }
      from = run >= MIN_RUN && all - before <= MAX_AFTER_RUN * before ? i + 1 : from;
    }
    for (int i = from; i <= last; i++) {
      if (isText(i) && !settings.contains(setting(i))) {
        furniture(i, "small print below the links after the article");
      }
    }
  }

  private double weight(int i) {
    return pieces.get(i).weight();
  }

  /** How a page sets a text: the names of its element and of the one around. */
  private String setting(int i) {
    Element e = pieces.get(i).container();
    Element around = e.parent();
    String outer = around == null ? "" : around.normalName() + "." + around.className();
    return outer + ">" + e.normalName() + "." + e.className();
  }

  /** Sentences at the end of the text that begin with the name of a writer. */
  private void labelWriters(Set<String> authors) {
    Set<String> writers = new HashSet<>(authors);
    int text = firstText();
    for (int i = first; i < text; i++) {
      Bylines.author(pieces.get(i).text().text()).ifPresent(writers::add);
    }
    for (int i = last; i > text; i--) {
      if (isText(i) && !isOnWriter(pieces.get(i).text().text(), writers)) {
        return;
      }
      if (isText(i)) {
        furniture(i, "about a writer of the article");
      }
    }
  }

  private static boolean isOnWriter(String line, Set<String> writers) {
    return writers.stream()
        .anyMatch(
            w ->
                line.startsWith(w)
                    && line.substring(w.length()).matches(" \\p{Ll}.*|( 기자)?[은는] .*"));
  }
}
