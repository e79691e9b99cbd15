package org.naranhi.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.bitext.FindingsFormat;
import org.naranhi.check.Severity;
import org.naranhi.check.suite.Nearest;
import picocli.CommandLine.Option;

/** Options about where findings go, and how. */
final class CheckOutputOptions {

  private static final List<String> FORMATS = List.of("text", "jsonl", "sarif", "csv", "html");
  private static final String TEXT_ENDING = ".txt";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text for people, jsonl for programs, sarif for code scanning, csv for a spreadsheet, html for a"
              + " browser. Default: as the ending of OUT says; text on standard output.")
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "Where to write: .txt .jsonl .sarif .csv .html; - is standard output. May be repeated; all files"
              + " appear whole or none.")
  private List<String> outputs = new ArrayList<>();

  @Option(
      names = "--show",
      paramLabel = "LEVEL",
      defaultValue = "warning",
      description =
          "The least severity that text shows: error, warning, note (default: ${DEFAULT-VALUE}).")
  private String show = "warning";

  @Option(
      names = "--excel",
      description = "Begin a .csv with a byte order mark, by which spreadsheets know UTF-8.")
  boolean excel;

  @Option(
      names = {"-q", "--quiet"},
      description = "No summary, no notes, no progress on standard error.")
  boolean quiet;

  /**
   * Where findings go.
   *
   * @param path a file, or {@code -}
   * @param format as what; empty for text
   */
  record Target(String path, Optional<FindingsFormat> format) {

    /** Refuses what is no name of a file. */
    Target {
      if (!path.equals("-") && Path.of(path).getFileName() == null) {
        throw new IllegalArgumentException("-o: '" + path + "' is no name of a file");
      }
    }

    boolean isStandardOutput() {
      return path.equals("-");
    }
  }

  /**
   * The targets.
   *
   * @throws IllegalArgumentException if a file's ending tells no format, and no option does
   */
  List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (String output : outputs.isEmpty() ? List.of("-") : outputs) {
      targets.add(new Target(output, format(output)));
    }
    if (targets.stream().filter(Target::isStandardOutput).count() > 1) {
      throw new IllegalArgumentException("-o: standard output can be named once only");
    }
    return targets;
  }

  private Optional<FindingsFormat> format(String output) {
    boolean text = output.toLowerCase(Locale.ROOT).endsWith(TEXT_ENDING);
    Optional<FindingsFormat> byEnding = FindingsFormat.byEnding(output);
    if (format != null && (outputs.size() <= 1 || (byEnding.isEmpty() && !text))) {
      return byName(format);
    }
    if (byEnding.isEmpty() && !text && !output.equals("-")) {
      throw new IllegalArgumentException(
          "-o: the ending of '"
              + output
              + "' tells no format: use .txt "
              + FindingsFormat.allEndings()
              + ", or name one with --format");
    }
    return byEnding;
  }

  private static Optional<FindingsFormat> byName(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(wanted)) {
      throw new IllegalArgumentException(
          "--format must be one of "
              + String.join(", ", FORMATS)
              + " but was '"
              + name
              + "'"
              + Nearest.hint(name, FORMATS));
    }
    return wanted.equals("text")
        ? Optional.empty()
        : Optional.of(FindingsFormat.valueOf(wanted.toUpperCase(Locale.ROOT)));
  }

  /**
   * The least severity that text shows.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  Severity least() {
    for (Severity severity : Severity.values()) {
      if (severity.label().equalsIgnoreCase(show)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(
        "--show must be error, warning or note but was '" + show + "'");
  }
}
