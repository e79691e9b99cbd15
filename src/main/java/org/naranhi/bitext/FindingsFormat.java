package org.naranhi.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.naranhi.check.suite.Checks;

/** What a report of findings for programs may be. */
public enum FindingsFormat {
  /** A JSON object a unit. */
  JSONL(List.of(".jsonl", ".ndjson"), (out, about) -> new JsonlFindings(out)),
  /** SARIF 2.1.0. */
  SARIF(List.of(".sarif", ".sarif.json"), SarifFindings::new),
  /** A table for a spreadsheet. */
  CSV(List.of(".csv"), (out, about) -> new CsvFindings(out, about.forSpreadsheets())),
  /** A page for a browser. */
  HTML(List.of(".html", ".htm"), HtmlFindings::new);

  private final List<String> endings;
  private final Opener opener;

  FindingsFormat(List<String> endings, Opener opener) {
    this.endings = endings;
    this.opener = opener;
  }

  /**
   * What a report says of itself.
   *
   * @param title what was checked, for people
   * @param checks the checks that were run
   * @param provenance which program, and when
   * @param forSpreadsheets whether a table begins with a byte order mark, by which spreadsheets
   *     know UTF-8
   * @param compared whether there was a baseline
   */
  public record About(
      String title,
      Checks checks,
      Provenance provenance,
      boolean forSpreadsheets,
      boolean compared) {}

  private interface Opener {
    FindingsWriter open(OutputStream out, About about) throws IOException;
  }

  /** Begins a report; the stream stays open at its end. */
  public FindingsWriter open(OutputStream out, About about) throws IOException {
    return opener.open(out, about);
  }

  /** The name on the command line: {@code sarif}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format whose ending a file has, whatever its case. */
  public static Optional<FindingsFormat> byEnding(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** All endings: {@code .jsonl .ndjson .sarif …}. */
  public static String allEndings() {
    return Arrays.stream(values())
        .flatMap(format -> format.endings.stream())
        .collect(Collectors.joining(" "));
  }
}
