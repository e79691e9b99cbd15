package org.naranhi.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.naranhi.check.Finding;

/**
 * The findings as one page that needs nothing from elsewhere: filter, order and search by the
 * script that is part of it, all of it readable without.
 *
 * <p>Head and counts come first on the page but are known last; until then the findings wait in a
 * temporary file.
 */
final class HtmlFindings implements FindingsWriter {

  private final OutputStream out;
  private final FindingsFormat.About about;
  private final FileChannel waiting;
  private final OutputStream body;
  private int number;

  HtmlFindings(OutputStream out, FindingsFormat.About about) throws IOException {
    this.out = out;
    this.about = about;
    Path file = Files.createTempFile("naranhi-", ".html");
    waiting =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    body = new java.io.BufferedOutputStream(Channels.newOutputStream(waiting), 1 << 16);
  }

  @Override
  public void unit(CheckedUnit unit) throws IOException {
    for (CheckedUnit.Found found : unit.counting()) {
      number++;
      Html html = new Html();
      article(html, unit.unit(), found);
      body.write(bytes(html));
    }
  }

  private void article(Html html, TranslationUnit unit, CheckedUnit.Found found) {
    Finding finding = found.judged().finding();
    String severity = finding.severity().label();
    html.raw("<article class=\"bead finding " + severity + "\" id=\"f").raw(number);
    html.raw("\" data-severity=\"" + severity + "\" data-check=\"").attribute(finding.check());
    html.raw("\">\n<div class=\"what\"><p><span class=\"sev\">");
    html.raw(HtmlBeads.capitalized(severity)).raw("</span> <span class=\"say\">");
    html.text(finding.message()).raw("</span></p>");
    if (finding.advice() != null) {
      html.raw("<p class=\"fix\">Suggested: <b>").text(finding.advice()).raw("</b></p>");
    }
    html.raw("<p class=\"where\"><code>").text(finding.check() + "/" + finding.type());
    html.raw("</code> <span>");
    html.text(String.join(" · ", found.places().stream().map(Place::toString).toList()));
    html.raw("</span> <span>unit ").text(unit.id()).raw("</span> <a class=\"id\" href=\"#f");
    html.raw(number).raw("\">#").raw(number).raw("</a></p></div>\n<div class=\"cells\">\n");
    HtmlMarks marks = new HtmlMarks(List.of(finding));
    cell(html, marks, unit.ko(), true);
    cell(html, marks, unit.en(), false);
    html.raw("</div>\n</article>\n");
  }

  private static void cell(Html html, HtmlMarks marks, String text, boolean korean) {
    if (text.isBlank()) {
      String missing = korean ? "no Korean text" : "no English text";
      html.raw("<div class=\"cell empty\"><span>" + missing + "</span></div>\n");
      return;
    }
    html.raw("<div class=\"cell\" lang=\"" + (korean ? "ko" : "en") + "\"><p>");
    marks.text(html, text, korean);
    html.raw("</p></div>\n");
  }

  @Override
  public void end(FindingCounts counts, List<String> remarks) throws IOException {
    body.flush();
    String style = HtmlFormat.resource("report.css") + HtmlFormat.resource("findings.css");
    String script = HtmlFormat.resource("theme.js") + HtmlFormat.resource("findings.js");
    Html head = new Html();
    new HtmlFindingsHead(head, about, counts).write(style, script, remarks);
    out.write(bytes(head));
    waiting.position(0);
    try (InputStream findings = Channels.newInputStream(waiting)) {
      findings.transferTo(out);
    }
    Html foot = new Html();
    foot.raw("<p class=\"nothing\"" + (counts.all() == 0 ? "" : " hidden") + ">");
    foot.raw("Nothing of this kind was found.</p>\n</main>\n</div>\n<script>").raw(script);
    foot.raw("</script>\n</body>\n</html>\n");
    out.write(bytes(foot));
  }

  private static byte[] bytes(Html html) {
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }
}
