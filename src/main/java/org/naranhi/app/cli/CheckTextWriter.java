package org.naranhi.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.bitext.CheckedUnit;
import org.naranhi.bitext.FindingCounts;
import org.naranhi.bitext.FindingsWriter;
import org.naranhi.bitext.Place;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/**
 * Findings for people: a line that editors and compilers' readers understand, then both texts round
 * the place, underlined, and what should stand there.
 *
 * <pre>
 * pairs.tsv:2: error: 145억원 is 14.5 billion won; … (number/mag_x10, P1)
 *   ko  현상금은 145억원이다.
 *                ~~~~~~~
 *   en  The reward is 1.45 billion KRW.
 *                     ~~~~~~~~~~~~~~~~
 *   →   14.5 billion KRW
 * </pre>
 */
final class CheckTextWriter implements FindingsWriter {

  private static final String MARGIN = "  ";

  private final OutputStream out;
  private final int width;
  private final Colours colours;
  private final Severity least;

  /**
   * A writer.
   *
   * @param width columns of the terminal
   * @param least the least severity that is shown
   */
  CheckTextWriter(OutputStream out, int width, Colours colours, Severity least) {
    this.out = out;
    this.width = width;
    this.colours = colours;
    this.least = least;
  }

  @Override
  public void unit(CheckedUnit unit) throws IOException {
    for (CheckedUnit.Found found : unit.counting()) {
      if (found.judged().finding().severity().compareTo(least) <= 0) {
        print(text(unit, found));
      }
    }
  }

  private String text(CheckedUnit unit, CheckedUnit.Found found) {
    Finding finding = found.judged().finding();
    Severity severity = finding.severity();
    StringBuilder text = new StringBuilder();
    text.append(colours.bold(Excerpt.plain(found.place().toString()) + ":")).append(' ');
    text.append(colours.of(severity, severity.label() + ":")).append(' ');
    text.append(Excerpt.plain(finding.message())).append(' ');
    text.append(colours.faint("(" + name(finding, unit) + others(found) + ")")).append('\n');
    side(text, "ko", unit.unit().ko(), finding.ko(), severity);
    side(text, "en", unit.unit().en(), finding.en(), severity);
    if (finding.advice() != null) {
      text.append(MARGIN).append("→   ").append(colours.good(Excerpt.plain(finding.advice())));
      text.append('\n');
    }
    return text.append('\n').toString();
  }

  private static String name(Finding finding, CheckedUnit unit) {
    return finding.check() + "/" + finding.type() + ", " + Excerpt.plain(unit.unit().id());
  }

  /** The places beside the first: where the other document has the text. */
  private static String others(CheckedUnit.Found found) {
    return found.places().stream()
        .skip(1)
        .map(Place::toString)
        .map(place -> ", " + Excerpt.plain(place))
        .collect(Collectors.joining());
  }

  private void side(
      StringBuilder text, String side, String content, @Nullable Span span, Severity severity) {
    if (content.isBlank()) {
      return;
    }
    Excerpt excerpt = Excerpt.of(content, span, width - MARGIN.length() - 4);
    text.append(MARGIN).append(colours.faint(side)).append("  ").append(excerpt.text());
    text.append('\n');
    if (!excerpt.underline().isEmpty()) {
      text.append(MARGIN).append("    ").append(colours.of(severity, excerpt.underline()));
      text.append('\n');
    }
  }

  @Override
  public void end(FindingCounts counts, List<String> remarks) throws IOException {
    print(CheckSummary.of(counts) + "\n");
    out.flush();
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
