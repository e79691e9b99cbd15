package org.naranhi.bitext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;

/** The head of the report: titles, figures, the document at a glance, what to look at first. */
final class HtmlSummary {

  /** At most so many bars stand for the whole document. */
  private static final int BARS = 240;

  /** At most so many entries of each list of what to look at first. */
  private static final int FIRST = 8;

  private final Bitext bitext;
  private final List<Integer> shown;
  private final BitextSummary summary;
  private final Html html;

  /**
   * The head of a report.
   *
   * @param shown 0-based indexes of the beads that the report shows
   */
  HtmlSummary(Bitext bitext, List<Integer> shown, Html html) {
    this.bitext = bitext;
    this.shown = shown;
    this.summary = BitextSummary.of(shown.stream().map(bitext.units()::get).toList());
    this.html = html;
  }

  BitextSummary summary() {
    return summary;
  }

  /** The Korean headline, or the name of the Korean text where it has none. */
  String title() {
    return headline(bitext.koSentences(), bitext.koName());
  }

  private static String headline(List<Sentence> sentences, String otherwise) {
    return sentences.stream()
        .filter(sentence -> sentence.kind() == BlockKind.HEADLINE)
        .map(Sentence::text)
        .findFirst()
        .orElse(otherwise);
  }

  /** Appends all of it. */
  void write(Provenance provenance) {
    html.raw("<header class=\"head\">\n<p class=\"brand\"><b>나란히 Naranhi</b> ");
    html.text(provenance.toolVersion()).raw(" · alignment report · ");
    html.text(provenance.written().toString()).raw("</p>\n<h1><span lang=\"ko\">").text(title());
    html.raw("</span> <span lang=\"en\">").text(headline(bitext.enSentences(), bitext.enName()));
    html.raw("</span></h1>\n<dl class=\"meta\">");
    meta("Korean", bitext.koName());
    meta("English", bitext.enName());
    for (Map.Entry<String, String> entry : new TreeMap<>(bitext.metadata()).entrySet()) {
      meta(entry.getKey(), entry.getValue());
    }
    html.raw("</dl>\n</header>\n");
    figures();
    strip();
    html.raw("<div class=\"first\">\n");
    findings();
    doubtful();
    html.raw("</div>\n");
  }

  private void meta(String name, String value) {
    html.raw("<div><dt>").text(name).raw("</dt><dd>").text(value).raw("</dd></div>");
  }

  private void figures() {
    html.raw("<section class=\"figures\" aria-label=\"Figures\">\n");
    figure("Beads", Integer.toString(summary.beads()), "");
    for (Map.Entry<String, Integer> type : summary.byType().entrySet()) {
      entry("", "× " + type.getKey(), type.getValue());
    }
    endFigure();
    figure("Mean probability", Integer.toString(HtmlBeads.percent(summary.meanProbability())), "%");
    entry(
        "",
        "below " + HtmlBeads.percent(BitextSummary.DOUBTFUL_BELOW) + " %",
        summary.doubtful().size());
    endFigure();
    figure("Anchors", Integer.toString(sum(summary.links())), "");
    for (Map.Entry<Link.Kind, Integer> kind : summary.links().entrySet()) {
      counted("", kind.getKey().name().toLowerCase(Locale.ROOT), kind.getValue());
    }
    endFigure();
    figure("Findings", Integer.toString(sum(summary.findings())), "");
    for (Map.Entry<Severity, Integer> severity : summary.findings().entrySet()) {
      counted(severity.getKey().label(), severity.getKey().label(), severity.getValue());
    }
    endFigure();
    html.raw("</section>\n");
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void figure(String name, String value, String unit) {
    html.raw("<div class=\"figure\"><h2>" + name + "</h2><p class=\"big\">" + value);
    html.raw(unit.isEmpty() ? "" : " <small>" + unit + "</small>").raw("</p><ul>");
  }

  private void counted(String style, String noun, int count) {
    entry(style, count == 1 ? noun : noun + "s", count);
  }

  private void entry(String style, String name, int count) {
    html.raw("<li class=\"" + style + "\"><b>").raw(count).raw("</b> ").raw(name).raw("</li>");
  }

  private void endFigure() {
    html.raw("</ul></div>\n");
  }

  /** A bar for each bead or, in a long document, for the worst of a few neighbouring beads. */
  private void strip() {
    if (shown.isEmpty()) {
      return;
    }
    int bars = Math.min(BARS, shown.size());
    html.raw("<div class=\"strip\" aria-hidden=\"true\">");
    for (int i = 0; i < bars; i++) {
      int from = (int) ((long) i * shown.size() / bars);
      int to = (int) ((long) (i + 1) * shown.size() / bars);
      bar(shown.subList(from, to));
    }
    html.raw("</div>\n<ul class=\"key\" aria-hidden=\"true\">");
    html.raw("<li><i class=\"p4\"></i>95 % and more</li><li><i class=\"p3\"></i>80 %</li>");
    html.raw("<li><i class=\"p2\"></i>60 %</li><li><i class=\"p1\"></i>40 %</li>");
    html.raw("<li><i class=\"p0\"></i>less</li><li><i class=\"none\"></i>no counterpart</li>");
    html.raw(
        "<li><i class=\"error\"></i>error</li><li><i class=\"warning\"></i>other finding</li>");
    html.raw("</ul>\n");
  }

  /** The rank of the unit's gravest finding, 0 an error; beyond all where it has none. */
  private static int gravest(Unit unit) {
    return unit.findings().stream()
        .mapToInt(finding -> finding.severity().ordinal())
        .min()
        .orElse(Severity.values().length);
  }

  /** A bar: colour of the least probable bead, mark of the gravest finding, a link to the worse. */
  private void bar(List<Integer> beads) {
    int unsure = least(beads, i -> bitext.units().get(i).bead().probability());
    int grave = least(beads, i -> gravest(bitext.units().get(i)));
    Unit unit = bitext.units().get(unsure);
    int gravest = gravest(bitext.units().get(grave));
    boolean found = gravest < Severity.values().length;
    html.raw("<a tabindex=\"-1\" href=\"#b").raw((found ? grave : unsure) + 1);
    html.raw("\" class=\"");
    html.raw(unit.bead().isNull() ? "none" : HtmlBeads.level(unit.bead().probability()));
    html.raw(found ? " has" : "").raw(gravest == Severity.ERROR.ordinal() ? " error" : "");
    html.raw("\"></a>");
  }

  private static int least(List<Integer> beads, ToDoubleFunction<Integer> by) {
    return beads.stream().min(Comparator.comparingDouble(by)).orElseThrow();
  }

  private void findings() {
    record Place(int index, Finding finding) {}
    List<Place> places = new ArrayList<>();
    for (int index : shown) {
      bitext.units().get(index).findings().forEach(f -> places.add(new Place(index, f)));
    }
    places.sort(Comparator.comparing(place -> place.finding().severity()));
    panel("gravest", "Findings, gravest first", places.size(), "Nothing was found.");
    for (Place place : places.subList(0, Math.min(FIRST, places.size()))) {
      String severity = place.finding().severity().label();
      html.raw("<li class=\"" + severity + "\">");
      jump(place.index(), "<span class=\"sev\">" + HtmlBeads.capitalized(severity) + "</span>");
      html.text(place.finding().message()).raw("</span></a></li>\n");
    }
    endPanel(places.size());
  }

  private void doubtful() {
    List<Integer> beads = summary.doubtful().stream().map(shown::get).toList();
    panel("unsure", "Doubtful beads, least probable first", beads.size(), "There are none.");
    for (int index : beads.subList(0, Math.min(FIRST, beads.size()))) {
      Unit unit = bitext.units().get(index);
      double probability = unit.bead().probability();
      html.raw("<li>");
      String level = HtmlBeads.level(probability);
      jump(
          index,
          "<span class=\"pill "
              + level
              + "\">"
              + HtmlBeads.percent(probability)
              + "\u202F%</span>");
      html.text(unit.ko().isEmpty() ? unit.en() : unit.ko()).raw("</span></a></li>\n");
    }
    endPanel(beads.size());
  }

  private void panel(String style, String name, int entries, String none) {
    html.raw("<section class=\"panel " + style + "\"><h2>" + name + "</h2>");
    html.raw(entries == 0 ? "<p class=\"none\">" + none + "</p><ol>" : "<ol>\n");
  }

  private void jump(int index, String badge) {
    html.raw("<a href=\"#b").raw(index + 1).raw("\"><span class=\"num\">#").raw(index + 1);
    html.raw("</span>" + badge + "<span class=\"say\">");
  }

  private void endPanel(int entries) {
    html.raw("</ol>");
    if (entries > FIRST) {
      html.raw("<p class=\"more\">and ").raw(entries - FIRST).raw(" more below</p>");
    }
    html.raw("</section>\n");
  }
}
