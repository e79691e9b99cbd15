package org.naranhi.bitext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naranhi.check.Severity;

/** The head of the page of findings: what was checked, counts, and the bar that filters. */
final class HtmlFindingsHead {

  private final Html html;
  private final FindingsFormat.About about;
  private final FindingCounts counts;

  HtmlFindingsHead(Html html, FindingsFormat.About about, FindingCounts counts) {
    this.html = html;
    this.about = about;
    this.counts = counts;
  }

  /** Writes all up to the first finding. */
  void write(String style, String script, List<String> remarks) {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.raw("style-src '" + HtmlFormat.hash(style) + "'; script-src '");
    html.raw(HtmlFormat.hash(script) + "'; base-uri 'none'; form-action 'none'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>").attribute(about.title());
    html.raw(" · Naranhi check</title>\n<style>").raw(style).raw("</style>\n</head>\n");
    html.raw("<body>\n<div class=\"page\">\n<header class=\"head\">\n");
    html.raw("<p class=\"brand\"><b>나란히 Naranhi</b> ");
    html.text(about.provenance().toolVersion()).raw(" · what the checks found · ");
    html.text(about.provenance().written().toString()).raw("</p>\n<h1>").text(about.title());
    html.raw("</h1>\n</header>\n");
    figures();
    byCheck();
    remarks(remarks);
    bar();
    html.raw("<div class=\"columns two\" aria-hidden=\"true\"><span lang=\"ko\">한국어</span>");
    html.raw("<span>English</span></div>\n<main class=\"beads\">\n");
  }

  private void figures() {
    html.raw("<section class=\"figures\" aria-label=\"Figures\">\n");
    figure("Units checked", counts.units(), "");
    for (Severity severity : Severity.values()) {
      String name = HtmlBeads.capitalized(severity.label()) + "s";
      figure(name, counts.of(severity), severity.label());
    }
    if (counts.suppressed() > 0) {
      figure("Suppressed", counts.suppressed(), "");
    }
    if (about.compared()) {
      figure("In the baseline", counts.known(), "");
    }
    html.raw("</section>\n");
  }

  private void figure(String name, long value, String style) {
    html.raw("<div class=\"figure " + style + "\"><h2>" + name + "</h2><p class=\"big\">");
    html.raw(grouped(value)).raw("</p></div>");
  }

  private static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private void byCheck() {
    if (counts.all() == 0) {
      return;
    }
    html.raw("<table class=\"checks\"><caption class=\"away\">Findings by check</caption><thead>");
    html.raw("<tr><th scope=\"col\">Check</th><th scope=\"col\">Errors</th>");
    html.raw("<th scope=\"col\">Warnings</th><th scope=\"col\">Notes</th></tr></thead><tbody>\n");
    for (Map.Entry<String, Map<Severity, Integer>> check : counts.byCheck().entrySet()) {
      html.raw("<tr><th scope=\"row\"><span>").text(check.getKey()).raw("</span>");
      html.raw(" <small>").text(summary(check.getKey())).raw("</small></th>");
      for (Severity severity : Severity.values()) {
        int count = check.getValue().getOrDefault(severity, 0);
        html.raw("<td class=\"" + (count == 0 ? "zero" : severity.label()) + "\">");
        html.raw(grouped(count)).raw("</td>");
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody></table>\n");
  }

  private String summary(String check) {
    return about.checks().all().stream()
        .filter(c -> c.name().equals(check))
        .map(c -> c.guide().summary())
        .findFirst()
        .orElse("");
  }

  private void remarks(List<String> remarks) {
    if (remarks.isEmpty()) {
      return;
    }
    html.raw("<ul class=\"remarks\">");
    remarks.forEach(remark -> html.raw("<li>").text(remark).raw("</li>"));
    html.raw("</ul>\n");
  }

  private void bar() {
    html.raw("<div class=\"bar\" hidden><div class=\"tools\">");
    html.raw("<div class=\"choice\" role=\"group\" aria-label=\"Severity\">");
    button("all", "All", counts.all());
    for (Severity severity : Severity.values()) {
      String name = HtmlBeads.capitalized(severity.label()) + "s";
      button(severity.label(), name, counts.of(severity));
    }
    html.raw("</div><label>Check <select id=\"check\"><option value=\"\">all</option>");
    for (String check : counts.byCheck().keySet()) {
      html.raw("<option>").text(check).raw("</option>");
    }
    html.raw("</select></label><label>Order <select id=\"order\">");
    html.raw("<option value=\"file\">as in the files</option>");
    html.raw("<option value=\"severity\">gravest first</option>");
    html.raw("<option value=\"check\">by check</option></select></label>");
    html.raw("<label class=\"find\"><span class=\"away\">Search</span>");
    html.raw("<input type=\"search\" id=\"find\" placeholder=\"Search texts, messages, units\">");
    html.raw("</label><span class=\"status\" role=\"status\"></span>");
    html.raw("<button type=\"button\" id=\"theme\">Dark</button></div></div>\n");
  }

  private void button(String name, String label, int count) {
    html.raw("<button type=\"button\" data-filter=\"" + name + "\" aria-pressed=\"");
    html.raw(name.equals("all") + "\">" + label + " <span>");
    html.raw(grouped(count)).raw("</span></button>");
  }
}
