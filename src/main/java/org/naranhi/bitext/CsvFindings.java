package org.naranhi.bitext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Finding;
import org.naranhi.text.Span;

/**
 * A table of findings by RFC 4180: a line a finding, CRLF, quoted where needed.
 *
 * <p>A cell that a spreadsheet would take for a formula ({@code =}, {@code +}, {@code -},
 * {@code @}, tab or CR at its start) gets an apostrophe before it.
 */
final class CsvFindings implements FindingsWriter {

  private static final List<String> HEADER =
      List.of(
          "file",
          "line",
          "id",
          "severity",
          "check",
          "type",
          "message",
          "suggestion",
          "ko_flagged",
          "en_flagged",
          "ko",
          "en",
          "fingerprint");

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Writer out;

  CsvFindings(OutputStream out, boolean byteOrderMark) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.out.write(byteOrderMark ? "\uFEFF" : "");
    row(HEADER);
  }

  @Override
  public void unit(CheckedUnit unit) throws IOException {
    for (CheckedUnit.Found found : unit.counting()) {
      Finding finding = found.judged().finding();
      row(
          List.of(
              found.place().file(),
              found.place().line() == 0 ? "" : Long.toString(found.place().line()),
              unit.unit().id(),
              finding.severity().label(),
              finding.check(),
              finding.type(),
              finding.message(),
              finding.suggestion() == null ? "" : finding.suggestion(),
              flagged(finding.ko(), unit.unit().ko()),
              flagged(finding.en(), unit.unit().en()),
              unit.unit().ko(),
              unit.unit().en(),
              found.judged().fingerprint().toString()));
    }
  }

  private static String flagged(@Nullable Span span, String text) {
    return span == null || span.end() > text.length() ? "" : span.of(text);
  }

  private void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvFindings::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String cell(String text) {
    String unicode = Texts.unicode(text);
    boolean formula = !unicode.isEmpty() && FORMULA_STARTS.indexOf(unicode.charAt(0)) >= 0;
    String safe = formula ? "'" + unicode : unicode;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  @Override
  public void end(FindingCounts counts, List<String> remarks) throws IOException {
    out.flush();
  }
}
