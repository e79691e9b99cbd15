package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.app.review.project.NewDocument;
import org.naranhi.app.review.project.ProjectException;
import org.naranhi.app.review.project.ProjectFile;
import org.naranhi.app.review.project.RefusedException;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.work.Export;
import org.naranhi.app.review.work.Probabilities;
import org.naranhi.bitext.AtomicOutput;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.BitextReader;
import org.naranhi.bitext.OutputException;
import org.naranhi.bitext.Provenance;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.CheckSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code naranhi review}: the editor in the browser. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    header = "Check and correct an alignment in the browser.",
    description = {
      "",
      "Opens a page on this machine in which rows are merged, split, moved, edited and confirmed, the rest is",
      "aligned anew around what is confirmed, and wrong numbers, missing sentences and names are marked.",
      "All work is kept in a project file as it is done; opening that file goes on where it was left.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  naranhi review ko.txt en.txt                  align two documents and open ko.naranhi beside the first",
      "  naranhi review memory.tmx                     a TMX, TSV, JSONL, XLIFF or PO file",
      "  naranhi review work.naranhi                   go on with a project",
      "  naranhi review work.naranhi ko2.txt en2.txt   one more pair of documents into a project",
      "  naranhi review work.naranhi --export done.tmx --confirmed    write a file without opening the page"
    })
final class ReviewCommand implements Callable<Integer> {

  private static final String PROJECT = ".naranhi";

  private final Streams streams;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "1..3",
      paramLabel = "FILE",
      description = "A project, two documents or a bilingual file; a project first to add to it.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-p", "--project"},
      paramLabel = "FILE",
      description = "Where the work is kept, instead of beside the first file.")
  private @Nullable String project;

  @Option(names = "--no-open", description = "Print the page's address, and open no browser.")
  private boolean noOpen;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "Listen on this port of this machine; by default on any that is free.")
  private int port;

  @Option(
      names = "--export",
      paramLabel = "OUT",
      description =
          "Write the project's documents to this file, in the format of its ending, and open no page;"
              + " the second document's file is OUT-2, and so on. May be repeated.")
  private List<String> exports = new ArrayList<>();

  @Option(names = "--confirmed", description = "Write the confirmed rows only.")
  private boolean confirmedOnly;

  @Option(
      names = "--append",
      description = "Add the units to the TMX file that OUT is, instead of replacing it.")
  private boolean append;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  ReviewCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Path path = projectPath();
    Naranhi.Options options = crossing(evidence.options());
    Naranhi naranhi = new Naranhi(options);
    CheckSettings settings = new CheckSettings(Map.of(), options.glossary());
    try (ProjectFile open = open(path)) {
      add(open, naranhi);
      Export export = new Export(naranhi, formats());
      if (!exports.isEmpty()) {
        write(open, export);
        return ExitCode.DONE;
      }
      new ReviewSession(streams, open, naranhi, settings, export).run(port, noOpen);
      return ExitCode.DONE;
    } catch (ProjectException | RefusedException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The editor shows blocks that the translation moved. */
  private static Naranhi.Options crossing(Naranhi.Options options) {
    return new Naranhi.Options(
        options.parameters(), options.without(), true, options.glossary(), options.memory());
  }

  private static BitextFormats formats() {
    return new BitextFormats(new Provenance(Version.number(), Clock.systemUTC().instant()));
  }

  private boolean isProject() {
    return files.get(0).endsWith(PROJECT);
  }

  private Path projectPath() {
    if (isProject()) {
      return Path.of(files.get(0));
    }
    if (files.size() > 2) {
      throw usage("two documents or one bilingual file are opened at once; a project stands first");
    }
    if (project != null) {
      return Path.of(project.endsWith(PROJECT) ? project : project + PROJECT);
    }
    Path first = Path.of(files.get(0));
    String name = String.valueOf(first.getFileName());
    int ending = name.lastIndexOf('.');
    return first.resolveSibling((ending > 0 ? name.substring(0, ending) : name) + PROJECT);
  }

  private ProjectFile open(Path path) throws ProjectException, InputException {
    if (Files.exists(path)) {
      return ProjectFile.open(path, Clock.systemUTC());
    }
    if (isProject() && files.size() == 1) {
      throw new InputException(
          path + ": no such project; name two documents or a bilingual file to begin one");
    }
    for (String file : isProject() ? files.subList(1, files.size()) : files) {
      if (!Files.exists(Path.of(file))) {
        throw new InputException(file + ": no such file; check the name and the folder");
      }
    }
    return ProjectFile.create(
        path, String.valueOf(path.getFileName()).replace(PROJECT, ""), Clock.systemUTC());
  }

  /** Adds what is named and not in the project yet. */
  private void add(ProjectFile open, Naranhi naranhi)
      throws IOException, InputException, ProjectException {
    List<String> added = isProject() ? files.subList(1, files.size()) : files;
    if (added.isEmpty()) {
      return;
    }
    String name = String.join(" + ", added.stream().map(ReviewCommand::baseName).toList());
    if (open.documents().stream().anyMatch(document -> document.name().equals(name))) {
      say(name + " is in the project already: going on with it");
      return;
    }
    NewDocument document =
        added.size() == 1 ? units(name, added.get(0), naranhi) : pair(name, added, naranhi);
    open.add(document);
  }

  private static String baseName(String file) {
    return String.valueOf(Path.of(file).getFileName());
  }

  private NewDocument units(String name, String file, Naranhi naranhi) throws InputException {
    BitextReader reader = BilingualFiles.reader(file);
    List<TranslationUnit> units =
        UserFiles.read(
            file,
            in -> {
              try (var all = reader.read(in, file)) {
                return all.toList();
              }
            });
    if (units.isEmpty()) {
      throw new InputException(file + ":1:1: error: expected Korean–English pairs, found none");
    }
    return NewDocument.of(name, file, Probabilities.fill(naranhi, units));
  }

  private NewDocument pair(String name, List<String> pair, Naranhi naranhi)
      throws IOException, InputException {
    Inputs inputs = Inputs.read(pair.get(0), pair.get(1), streams, reading.options(), false);
    return NewDocument.of(name, inputs.align(naranhi, false), inputs.ko(), inputs.en());
  }

  private void write(ProjectFile open, Export export) throws IOException, InputException {
    for (String out : exports) {
      int number = 1;
      for (ReviewDocument document : open.documents()) {
        write(document, export, number == 1 ? out : numbered(out, number));
        number++;
      }
    }
  }

  private static String numbered(String out, int number) {
    int ending = out.lastIndexOf('.');
    return out.substring(0, ending) + "-" + number + out.substring(ending);
  }

  private void write(ReviewDocument document, Export export, String out)
      throws IOException, InputException {
    int ending = out.lastIndexOf('.');
    if (ending < 0) {
      throw usage("--export needs a file with an ending, " + out + " has none");
    }
    Path path = Path.of(out);
    byte[] bytes =
        append && Files.exists(path)
            ? export.append(document, Files.readAllBytes(path), confirmedOnly)
            : export.write(document, out.substring(ending + 1), confirmedOnly);
    try (AtomicOutput output = AtomicOutput.open(List.of(path))) {
      output.stream(0).write(bytes);
      output.commit();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(out, e);
    }
    say(document.name() + ": " + out);
  }

  private void say(String line) {
    streams.err().println("naranhi: " + line);
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
