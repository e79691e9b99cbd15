package org.naranhi.bitext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Finding;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Span;

/**
 * Which places of a bead's texts are marked: the ends of its links, and where its findings lie.
 *
 * <p>Of links that overlap, the most telling is marked on both sides and the others on none; the
 * list of evidence still names them.
 */
final class HtmlMarks {

  private static final int HUES = 8;

  private final List<Finding> findings;
  private final List<Link> marked;

  HtmlMarks(Unit unit) {
    this.findings = unit.findings();
    List<Link> kept = new ArrayList<>();
    for (Link link : unit.links()) {
      if (kept.stream().noneMatch(other -> overlap(link, other))) {
        kept.add(link);
      }
    }
    kept.sort(Comparator.comparingInt(Link::koSentence).thenComparing(Link::ko));
    this.marked = List.copyOf(kept);
  }

  /** The places of findings alone. */
  HtmlMarks(List<Finding> findings) {
    this.findings = findings;
    this.marked = List.of();
  }

  private static boolean overlap(Link a, Link b) {
    return (a.koSentence() == b.koSentence() && a.ko().overlaps(b.ko()))
        || (a.enSentence() == b.enSentence() && a.en().overlaps(b.en()));
  }

  /** The marked links in the order of their Korean ends. */
  List<Link> links() {
    return marked;
  }

  /** The class that gives the {@code index}-th marked link its colour. */
  static String hue(int index) {
    return "h" + index % HUES;
  }

  /** Appends a sentence, marked; {@code offset} is where it begins in the text of the unit. */
  void sentence(Html html, Sentence sentence, int index, boolean korean, int offset) {
    String text = sentence.text();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Link link : marked) {
      cut(cuts, end(link, index, korean), 0, text);
    }
    for (Finding finding : findings) {
      cut(cuts, korean ? finding.ko() : finding.en(), offset, text);
    }
    int open = -1;
    int start = 0;
    for (int end : cuts.tailSet(1)) {
      int link = linkAt(start, index, korean);
      if (link != open) {
        html.raw(open >= 0 ? "</mark>" : "");
        openMark(html, link);
        open = link;
      }
      piece(html, text.substring(start, end), findingAt(start + offset, korean));
      start = end;
    }
    html.raw(open >= 0 ? "</mark>" : "");
  }

  /** Appends the text of one side whose sentences are not known, with its findings. */
  void text(Html html, String text, boolean korean) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Finding finding : findings) {
      cut(cuts, korean ? finding.ko() : finding.en(), 0, text);
    }
    int start = 0;
    for (int end : cuts.tailSet(1)) {
      piece(html, text.substring(start, end), findingAt(start, korean));
      start = end;
    }
  }

  /** Adds the ends of {@code span}, as far as they lie in {@code text} and between characters. */
  private static void cut(TreeSet<Integer> cuts, @Nullable Span span, int offset, String text) {
    if (span == null) {
      return;
    }
    for (int at : new int[] {span.start() - offset, span.end() - offset}) {
      if (at > 0 && at < text.length() && !Character.isLowSurrogate(text.charAt(at))) {
        cuts.add(at);
      }
    }
  }

  private static @Nullable Span end(Link link, int sentence, boolean korean) {
    if (korean) {
      return link.koSentence() == sentence ? link.ko() : null;
    }
    return link.enSentence() == sentence ? link.en() : null;
  }

  private int linkAt(int at, int sentence, boolean korean) {
    for (int i = 0; i < marked.size(); i++) {
      Span span = end(marked.get(i), sentence, korean);
      if (span != null && span.start() <= at && at < span.end()) {
        return i;
      }
    }
    return -1;
  }

  /** The gravest finding at an offset of the unit's text, or -1. */
  private int findingAt(int at, boolean korean) {
    int found = -1;
    for (int i = 0; i < findings.size(); i++) {
      Span span = korean ? findings.get(i).ko() : findings.get(i).en();
      boolean here = span != null && span.start() <= at && at < span.end();
      if (here && (found < 0 || severity(i) < severity(found))) {
        found = i;
      }
    }
    return found;
  }

  private int severity(int finding) {
    return findings.get(finding).severity().ordinal();
  }

  private void openMark(Html html, int link) {
    if (link >= 0) {
      String kind = marked.get(link).kind().name().toLowerCase(Locale.ROOT);
      html.raw("<mark tabindex=\"-1\" class=\"" + kind + " " + hue(link) + "\" data-to=\"l");
      html.raw(link).raw("\">");
    }
  }

  private void piece(Html html, String text, int finding) {
    if (finding < 0) {
      html.text(text);
    } else {
      String severity = findings.get(finding).severity().label();
      html.raw("<span class=\"flag " + severity + "\" data-to=\"f").raw(finding).raw("\">");
      html.text(text).raw("</span>");
    }
  }
}
