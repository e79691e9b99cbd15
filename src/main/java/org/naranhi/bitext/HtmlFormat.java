package org.naranhi.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.naranhi.segment.Sentence;

/**
 * The report for people: one page that needs nothing from elsewhere.
 *
 * <p>Side by side the two texts of each bead, what they share marked in one colour on both sides,
 * probability by colour and figure, findings under their bead. Its policy lets run only the script
 * and the style that are part of it; every text is escaped and unseen controls are shown. Beads of
 * nothing but furniture are not shown.
 */
final class HtmlFormat implements BitextFormat {

  private final Provenance provenance;

  HtmlFormat(Provenance provenance) {
    this.provenance = provenance;
  }

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String description() {
    return "report to read in a browser: side by side, evidence and findings marked";
  }

  @Override
  public List<String> endings() {
    return List.of(".html", ".htm");
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(this::write);
  }

  private void write(Bitext bitext, OutputStream out) throws IOException {
    String style = resource("report.css");
    String script = resource("theme.js") + resource("report.js");
    Html html = new Html();
    List<Integer> shown = shown(bitext);
    HtmlSummary head = new HtmlSummary(bitext, shown, html);
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.raw("style-src '" + hash(style) + "'; script-src '" + hash(script) + "'; ");
    html.raw("base-uri 'none'; form-action 'none'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>").attribute(head.title());
    html.raw(" · Naranhi</title>\n<style>").raw(style).raw("</style>\n</head>\n");
    html.raw("<body>\n<div class=\"page\">\n");
    head.write(provenance);
    tools(html, shown.stream().map(bitext.units()::get).toList());
    beads(html, bitext, shown);
    html.raw("</div>\n<div id=\"tip\" role=\"tooltip\" hidden></div>\n<script>").raw(script);
    html.raw("</script>\n</body>\n</html>\n");
    out.write(html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void tools(Html html, List<Unit> units) {
    html.raw("<div class=\"bar\" hidden><div class=\"tools\">");
    html.raw("<div class=\"choice\" role=\"group\" aria-label=\"Show\">");
    filter(html, "all", "All", units.size());
    filter(html, "doubtful", "Doubtful", count(units, BitextSummary::isDoubtful));
    filter(html, "findings", "Findings", count(units, unit -> !unit.findings().isEmpty()));
    filter(html, "nulls", "No counterpart", count(units, unit -> unit.bead().isNull()));
    html.raw("</div><span class=\"status\" role=\"status\"></span>");
    html.raw(
        "<button type=\"button\" data-step=\"-1\" aria-label=\"Previous bead to check\" title=\"Previous to check (p)\">↑<span> Previous</span></button>");
    html.raw(
        "<button type=\"button\" data-step=\"1\" aria-label=\"Next bead to check\" title=\"Next to check (n)\">↓<span> Next to check</span></button>");
    html.raw("<button type=\"button\" id=\"theme\">Dark</button></div></div>\n");
  }

  private static long count(List<Unit> units, Predicate<Unit> which) {
    return units.stream().filter(which).count();
  }

  private static void filter(Html html, String name, String label, long count) {
    html.raw("<button type=\"button\" data-filter=\"" + name + "\" aria-pressed=\"false\">");
    html.raw(label + " <span>" + count + "</span></button>");
  }

  private static void beads(Html html, Bitext bitext, List<Integer> shown) {
    html.raw("<div class=\"columns\" aria-hidden=\"true\"><span lang=\"ko\">한국어</span>");
    html.raw("<span>Probability</span><span>English</span></div>\n<main class=\"beads\">\n");
    HtmlBeads beads = new HtmlBeads(bitext, html);
    shown.forEach(beads::bead);
    html.raw("<p class=\"nothing\" hidden>No bead is of this kind.</p>\n</main>\n");
  }

  private static List<Integer> shown(Bitext bitext) {
    return IntStream.range(0, bitext.units().size())
        .filter(i -> hasContent(bitext, bitext.units().get(i)))
        .boxed()
        .toList();
  }

  private static boolean hasContent(Bitext bitext, Unit unit) {
    List<Sentence> ko = bitext.koSentences().subList(unit.bead().koStart(), unit.bead().koEnd());
    List<Sentence> en = bitext.enSentences().subList(unit.bead().enStart(), unit.bead().enEnd());
    return ko.stream().anyMatch(sentence -> sentence.kind().isContent())
        || en.stream().anyMatch(sentence -> sentence.kind().isContent());
  }

  /** A file that stands beside this class. */
  static String resource(String name) throws IOException {
    try (InputStream in = HtmlFormat.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The hash by which the page's policy knows its own style and script. */
  static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
