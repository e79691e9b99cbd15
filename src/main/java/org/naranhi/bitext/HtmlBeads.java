package org.naranhi.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Finding;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Span;

/** The part of the report that shows the beads, each an article: both texts, findings, evidence. */
final class HtmlBeads {

  private final Bitext bitext;
  private final Html html;

  HtmlBeads(Bitext bitext, Html html) {
    this.bitext = bitext;
    this.html = html;
  }

  /** Appends the bead with the 0-based {@code index}. */
  void bead(int index) {
    Unit unit = bitext.units().get(index);
    int id = index + 1;
    html.raw("<article class=\"" + classes(unit) + "\" id=\"b").raw(id).raw("\" aria-label=\"");
    html.raw(label(unit, id)).raw("\">\n<div class=\"cells\">\n");
    HtmlMarks marks = new HtmlMarks(unit);
    cell(unit, marks, true);
    spine(unit, id);
    cell(unit, marks, false);
    html.raw("</div>\n");
    findings(unit);
    evidence(unit, marks);
    html.raw("</article>\n");
  }

  private static String classes(Unit unit) {
    return "bead"
        + (BitextSummary.isDoubtful(unit) ? " doubtful" : "")
        + (unit.findings().isEmpty() ? "" : " found")
        + (unit.bead().isNull() ? " null" : "");
  }

  private static String label(Unit unit, int id) {
    String probability = percent(unit.bead().probability()) + " percent";
    String findings = unit.findings().isEmpty() ? "" : ", findings: " + unit.findings().size();
    return "Bead " + id + ", " + unit.bead().type() + ", probability " + probability + findings;
  }

  /** A probability in whole percent, never more than it is: 0.9999 gives 99. */
  static int percent(double probability) {
    return (int) Math.floor(probability * 100 + 1e-9);
  }

  /** The class that gives a probability its colour. */
  static String level(double probability) {
    int level = probability >= 0.95 ? 4 : probability >= 0.8 ? 3 : probability >= 0.6 ? 2 : 1;
    return "p" + (probability >= 0.4 ? level : 0);
  }

  private void spine(Unit unit, int id) {
    String type = unit.bead().type();
    double probability = unit.bead().probability();
    html.raw("<div class=\"spine\"><span class=\"pill " + level(probability) + "\">");
    html.raw(percent(probability))
        .raw("\u202F%</span><span class=\"row\"><a class=\"id\" href=\"#b");
    html.raw(id).raw("\">#").raw(id).raw("</a> <span class=\"type");
    html.raw((type.equals("1:1") ? " one" : "") + "\">" + type + "</span></span></div>\n");
  }

  private void cell(Unit unit, HtmlMarks marks, boolean korean) {
    String text = korean ? unit.ko() : unit.en();
    String language = korean ? "ko" : "en";
    if (text.isEmpty()) {
      String missing = korean ? "no Korean counterpart" : "no English counterpart";
      html.raw("<div class=\"cell empty\"><span>" + missing + "</span></div>\n");
      return;
    }
    int start = korean ? unit.bead().koStart() : unit.bead().enStart();
    int end = korean ? unit.bead().koEnd() : unit.bead().enEnd();
    List<Sentence> sentences =
        (korean ? bitext.koSentences() : bitext.enSentences()).subList(start, end);
    String kind = sentences.isEmpty() ? "paragraph" : kind(sentences.get(0).kind());
    html.raw("<div class=\"cell " + kind + "\" lang=\"" + language + "\">");
    if (!kind.equals("paragraph")) {
      html.raw("<span class=\"kind\" lang=\"en\">" + kind.replace('_', ' ') + "</span>");
    }
    if (text.equals(sentences.stream().map(Sentence::text).collect(Collectors.joining(" ")))) {
      sentences(sentences, start, marks, korean);
    } else {
      html.raw("<p>");
      marks.text(html, text, korean); // edited since: the links no longer fit
      html.raw("</p>");
    }
    html.raw("</div>\n");
  }

  private static String kind(BlockKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void sentences(List<Sentence> sentences, int first, HtmlMarks marks, boolean korean) {
    int offset = 0;
    for (int i = 0; i < sentences.size(); i++) {
      html.raw("<p><span class=\"n\" aria-hidden=\"true\">").raw(first + i + 1).raw("</span>");
      marks.sentence(html, sentences.get(i), first + i, korean, offset);
      html.raw("</p>");
      offset += sentences.get(i).text().length() + 1;
    }
  }

  private void findings(Unit unit) {
    if (unit.findings().isEmpty()) {
      return;
    }
    html.raw("<ul class=\"findings\">\n");
    for (int i = 0; i < unit.findings().size(); i++) {
      finding(unit, i);
    }
    html.raw("</ul>\n");
  }

  private void finding(Unit unit, int index) {
    Finding finding = unit.findings().get(index);
    String severity = finding.severity().label();
    html.raw("<li class=\"" + severity + "\" data-to=\"f").raw(index).raw("\" data-why=\"f");
    html.raw(index).raw("\" data-say=\"").attribute(finding.message()).raw("\">");
    html.raw("<span class=\"sev\">" + capitalized(severity) + "</span><div><p>");
    html.text(finding.message()).raw("<code>");
    html.text(finding.check() + "/" + finding.type()).raw("</code></p>");
    String places = places(unit, finding);
    if (!places.isEmpty()) {
      html.raw("<p class=\"away\">").text(places).raw("</p>");
    }
    if (finding.advice() != null) {
      html.raw("<p class=\"fix\">Suggested: <b>").text(finding.advice()).raw("</b></p>");
    }
    html.raw("</div></li>\n");
  }

  /** The places of a finding in words, for those who cannot see the underlining. */
  private static String places(Unit unit, Finding finding) {
    List<String> places = new ArrayList<>();
    place(places, "Korean", unit.ko(), finding.ko());
    place(places, "English", unit.en(), finding.en());
    return String.join("; ", places);
  }

  private static void place(List<String> places, String side, String text, @Nullable Span span) {
    if (span != null && span.end() <= text.length()) {
      places.add("in the " + side + ": “" + span.of(text) + "”");
    }
  }

  static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void evidence(Unit unit, HtmlMarks marks) {
    if (unit.links().isEmpty()) {
      return;
    }
    html.raw("<details><summary>Evidence (").raw(unit.links().size()).raw(")</summary>\n");
    html.raw("<table class=\"evidence\"><thead><tr><th scope=\"col\">Kind</th>");
    html.raw("<th scope=\"col\">Korean</th><th scope=\"col\">English</th>");
    html.raw(
        "<th scope=\"col\">Why</th><th scope=\"col\" title=\"nats\">Weight</th></tr></thead><tbody>\n");
    for (Link link : unit.links()) {
      link(link, marks.links().indexOf(link));
    }
    html.raw("</tbody></table></details>\n");
  }

  private void link(Link link, int mark) {
    String ko = link.ko().of(bitext.koSentences().get(link.koSentence()).text());
    String en = link.en().of(bitext.enSentences().get(link.enSentence()).text());
    String kind = link.kind().name().toLowerCase(Locale.ROOT);
    String nats = String.format(Locale.ROOT, "%.1f", link.nats());
    html.raw("<tr");
    if (mark >= 0) {
      html.raw(" tabindex=\"0\" data-to=\"l").raw(mark).raw("\" data-why=\"l").raw(mark);
      html.raw("\" data-say=\"").attribute(ko + " = " + en + " · " + kind + " · " + link.note());
      html.raw(" · weight " + nats + "\"");
    }
    html.raw("><td>" + kind + "</td><td lang=\"ko\">");
    html.text(ko).raw("</td><td lang=\"en\">").text(en).raw("</td><td>").text(link.note());
    html.raw("</td><td>" + nats + "</td></tr>\n");
  }
}
