package org.naranhi.text.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.naranhi.text.FurnitureRule;

/**
 * Boxes that show by what they hold that they are no part of the article: by their first line
 * (관련기사, Most read, 댓글 3, Leave a reply) or by a form for a reader's address. The box of a first
 * line is the widest element that begins with it, or, where that holds the line alone, the list
 * right after it.
 */
final class BoxHeads {

  /** A head is short. */
  private static final int MAX_UNITS = 60;

  /** A call, a few lines on it, the field, the button, the small print. */
  private static final int MAX_FORM_PIECES = 8;

  /** What stands over the words of readers. */
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(전체 ?|독자 ?|누리꾼 ?|네티즌 ?)?(댓글|의견|덧글|한줄평|100자평)( ?(\\d+개?|\\(\\d+\\)|\\[\\d+\\]|쓰기|보기|남기기|정책.*|운영.*))?"
              + "|\\d+ (comments?|replies|responses|thoughts on .*)"
              + "|(leave a|post a|add a) (reply|comment)|(reader )?comments( \\(\\d+\\))?"
              + "|join the (conversation|discussion)|what do you think\\?");

  /** What stands over offers to subscribers and over notes on the writers. */
  private static final Pattern OFFERS =
      Pattern.compile(
          "(subscribe|register|sign (in|up)|log in|join)( now| free)? to (unlock|continue|read|keep|see).{0,40}"
              + "|unlock .{3,40}|(continue|keep) reading (with|for|by).{0,40}|already a subscriber.{0,20}"
              + "|about the (authors?|writers?|reporters?)|기자 소개|필자 소개|글쓴이 소개"
              + "|.{0,20}(구독자|회원|유료 ?회원)(만|에게만|께만|전용).{0,30}|.{0,10}로그인 ?(후|하시면|하고).{0,30}");

  private final PageTree tree;
  private final List<HtmlPiece> pieces;
  private final PageRules rules;
  private final Map<Element, String> boxes = new IdentityHashMap<>();

  private BoxHeads(PageTree tree, List<HtmlPiece> pieces, PageRules rules) {
    this.tree = tree;
    this.pieces = pieces;
    this.rules = rules;
  }

  /** The boxes with their reasons. */
  static Map<Element, String> boxes(
      Element body, PageTree tree, List<HtmlPiece> pieces, PageRules rules) {
    BoxHeads heads = new BoxHeads(tree, pieces, rules);
    body.select("form, input[type=email]").forEach(heads::addFormBox);
    for (int i = 0; i < pieces.size(); i++) {
      heads.look(i);
    }
    return heads.boxes;
  }

  /** The widest box around a form that holds little else. */
  private void addFormBox(Element form) {
    Element box = form;
    for (Element e = form.parent();
        e != null && tree.count(e) <= MAX_FORM_PIECES && !tree.isMuch(e) && isPlainBox(e);
        e = e.parent()) {
      box = e;
    }
    if (box != form) {
      boxes.put(box, "beside the article: in a box with a form");
    }
  }

  private static boolean isPlainBox(Element e) {
    return !e.nameIs("body") && e.selectFirst("h1") == null;
  }

  private void look(int i) {
    String head = pieces.get(i).text().text();
    if (head.length() > MAX_UNITS || !isHead(head)) {
      return;
    }
    Element box = boxFrom(i);
    if (tree.count(box) > 1) {
      boxes.put(box, reason(head));
    } else {
      listAfter(box).ifPresent(list -> boxes.put(list, reason(head)));
    }
  }

  private static String reason(String head) {
    return "beside the article: in a box headed " + head;
  }

  private boolean isHead(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return COMMENTS.matcher(lower).matches()
        || OFFERS.matcher(lower).matches()
        || rules.match(line).filter(FurnitureRule::headsList).isPresent();
  }

  /** The widest element headed by piece {@code i} that is not much of the page. */
  private Element boxFrom(int i) {
    Element box = pieces.get(i).container();
    for (Element e = box.parent();
        e != null && tree.first(e) == i && !tree.isMuch(e);
        e = e.parent()) {
      box = e;
    }
    return box;
  }

  private Optional<Element> listAfter(Element head) {
    return Optional.ofNullable(head.nextElementSibling())
        .filter(next -> next.normalName().matches("ul|ol|dl|div|section"))
        .filter(next -> !tree.isMuch(next) && isLinks(next));
  }

  /** Whether most pieces of {@code box} are links. */
  private boolean isLinks(Element box) {
    int linked = 0;
    for (int i = tree.first(box); i <= tree.last(box); i++) {
      linked += pieces.get(i).linkShare() >= 0.5 ? 1 : 0;
    }
    return 2 * linked > tree.count(box);
  }
}
