package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.read.Documents;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code naranhi inspect}: what was read from documents, and how. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    header = "Show how documents are read: kind, charset, language, blocks, furniture and why.",
    description = {
      "",
      "For every file its kind, its charset and how that was found, its language and what it says of itself; then",
      "each block with its place (line:column), kind and text. What is left out of alignment (furniture, bylines)",
      "has the reason after an arrow. Of a bilingual file (PO, XLIFF, TMX, TSV, JSONL) both sides are shown with their",
      "units. A file that cannot be read is reported, and the others are shown.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  naranhi inspect page.html report.hwp 'crawl.warc.gz#3'",
      "  naranhi inspect --format jsonl *.txt | jq -c 'select(.kind == \"furniture\") | [.reason, .text]'",
      "  naranhi inspect --lenient broken.txt"
    })
final class InspectCommand implements Callable<Integer> {

  /** Columns where there is no terminal to ask. */
  private static final int WIDTH = 100;

  private static final String STANDARD_INPUT = "-";

  /** How the documents are shown. */
  enum Format {
    /** For people. */
    TEXT,
    /** One object for each document and one for each block. */
    JSONL
  }

  private final Streams streams;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Documents of any kind that align reads; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text or jsonl: one object for the document, then one for each block (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--segmented",
      description = "The inputs hold one sentence a line already; an empty line ends a paragraph.")
  private boolean segmented;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    int code = ExitCode.DONE;
    boolean first = true;
    Set<String> said = new HashSet<>(); // both sides of a broken file say the same
    for (String file : files) {
      for (View view : views(file)) {
        try {
          Document document = view.read();
          Inputs.warnOfLoss(document, streams);
          show(document, first);
          first = false;
        } catch (UnreadableDocumentException | InputException e) {
          if (said.add(String.valueOf(e.getMessage()))) {
            streams.err().println("naranhi: " + e.getMessage());
          }
          code = ExitCode.INPUT;
        }
      }
    }
    return code;
  }

  /** A document, or one side of a bilingual file. */
  @FunctionalInterface
  private interface View {
    Document read() throws UnreadableDocumentException, InputException;
  }

  private List<View> views(String file) {
    ReadOptions options = segmented ? reading.options().withKind("segmented") : reading.options();
    return UnitDocuments.areIn(file, options)
        ? List.of(
            () -> UnitDocuments.inspect(file, Language.KOREAN, options),
            () -> UnitDocuments.inspect(file, Language.ENGLISH, options))
        : List.of(() -> read(file, options));
  }

  private Document read(String file, ReadOptions options) throws UnreadableDocumentException {
    return file.equals(STANDARD_INPUT)
        ? Documents.inspect("<stdin>", streams.in(), options)
        : Documents.inspect(Path.of(file), options);
  }

  private void show(Document document, boolean first) throws IOException {
    if (format == Format.JSONL) {
      InspectJson.write(document, streams.out());
      return;
    }
    boolean terminal = Terminal.isThere();
    int width = terminal ? Objects.requireNonNull(spec).commandLine().getUsageHelpWidth() : WIDTH;
    if (!first) {
      streams.out().print('\n');
    }
    Colours colours = Colours.of(terminal, System.getenv());
    streams.out().print(new InspectText(document, width, colours).page());
  }
}
