package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.PlainAligner;
import org.naranhi.bitext.AtomicOutput;
import org.naranhi.bitext.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code naranhi eval}: how good an alignment is, or the aligner itself. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    header = "Measure alignments against gold: strict and lax precision, recall, F1.",
    description = {
      "",
      "GOLD and TEST are files, or folders with DOC.gold and DOC.align (or DOC.out), or folders of such folders. With --run",
      "each SET is a folder of DOC.ko.txt, DOC.en.txt (one sentence a line) and DOC.gold, or a folder of such folders, which is",
      "aligned here, each document alone, and scored.",
      "",
      "Strict: a bead counts if the same bead stands in gold; lax: if any of its sentence pairs is linked there. Counts are",
      "summed over documents. P, R, F1 and lax F1 leave nulls out; 'nulls F1' and 'nulls lax' count them as Vecalign's scorer",
      "does. A gold bead with several sentences on both sides is a constraint: test beads inside it are merged first",
      "(--no-blocks: it is a bead like others). 95%% of F1: bootstrap over documents. ECE: expected calibration error of the",
      "pairings' probabilities, in ten bins; p>=.9: share of right pairings among those so sure; err@10%%: share of all wrong",
      "beads among the least sure tenth.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  naranhi eval gold/ test/",
      "  naranhi eval gold/ ours/ theirs/ --format markdown # two outputs, with a paired test of their difference",
      "  naranhi eval --run sets/news sets/news-noisy --details",
      "  naranhi eval --ablation sets/news --format markdown # what each source of evidence brings",
      "  naranhi eval --fit sets/news --half odd -o model.properties",
      "  naranhi eval --segmentation data                   # sentence splitting"
    })
final class EvalCommand implements Callable<Integer> {

  /** How figures are printed. */
  enum Format {
    /** Columns for a terminal. */
    TEXT,
    /** Tables for a document. */
    MARKDOWN,
    /** For programs. */
    JSON
  }

  private final Streams streams;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "GOLD and one or more TEST; with --run, --ablation and --fit the sets; with --segmentation the folder of the data.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--run",
      description = "Align the sets here, each document alone, and score that.")
  private boolean run;

  @Option(
      names = "--adapt",
      description =
          "With --run: let the documents of each set learn from one another, in held-out folds.")
  private boolean adapt;

  @Option(
      names = "--save",
      paramLabel = "FOLDER",
      description = "With --run: keep what was aligned as FOLDER/SET/DOC.align.")
  private @Nullable Path save;

  @Option(
      names = "--reference",
      paramLabel = "GOLD",
      description =
          "Another reference beside GOLD, for the same documents. A row is printed for each, and one in which each"
              + " document counts against the reference that is nearest to it. May be repeated.")
  private List<Path> references = new ArrayList<>();

  @Option(names = "--segmentation", description = "Measure sentence splitting instead.")
  private boolean segmentation;

  @Option(
      names = "--ablation",
      description = "Align the sets with all evidence and without each source of it: strict F1.")
  private boolean ablation;

  @Option(
      names = "--fit",
      description =
          "Fit the aligner's parameters to the sets; prints them as a properties file."
              + " Objective: mean strict F1 of the sets less a tenth of the calibration error.")
  private boolean fit;

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description =
          "With --fit: fit to the odd or even documents of each set only and report the others too"
              + " (default: all).")
  private EvalFit.Half half = EvalFit.Half.ALL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "With --fit: where to write the parameters.")
  private @Nullable Path output;

  @Option(
      names = "--no-blocks",
      negatable = true,
      description =
          "Do not take gold beads with several sentences on both sides as constraints only.")
  private boolean noBlocks;

  @Option(
      names = "--details",
      description = "Also every convention, figures by bead type, and the reliability table.")
  private boolean details;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, markdown or json (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "LEFT,RIGHT",
      description =
          LanguagePair.DESCRIPTION
              + " With --run: a set holds DOC.LEFT.txt and DOC.RIGHT.txt and is aligned as a whole.")
  private @Nullable String lang;

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  EvalCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InputException {
    if (segmentation) {
      new SegmentEval(streams.out()).run(paths.get(0));
      return ExitCode.DONE;
    }
    requireSense();
    if (ablation) {
      EvalTable table = new EvalAblation(options(), this::naranhi, streams).table(paths, !noBlocks);
      streams.out().print(format == Format.MARKDOWN ? table.markdown() : table.text());
      return ExitCode.DONE;
    }
    if (fit) {
      write(fitted());
      return ExitCode.DONE;
    }
    List<EvalFigures> figures = run ? aligned() : compared();
    EvalReport report = new EvalReport(figures);
    switch (format) {
      case JSON -> streams.out().print(EvalJson.of(figures, report));
      case MARKDOWN -> print(report.tables(details).stream().map(EvalTable::markdown).toList());
      case TEXT -> print(report.tables(details).stream().map(EvalTable::text).toList());
    }
    return ExitCode.DONE;
  }

  private void print(List<String> tables) {
    streams.out().print(String.join("\n", tables));
  }

  private String fitted() throws IOException, InputException {
    Naranhi.Options options = options();
    EvalFit fitting = new EvalFit(streams);
    Naranhi naranhi = naranhi(options);
    List<String> sets = new ArrayList<>();
    for (Path root : paths) {
      for (EvalFiles.Set set : EvalFiles.sets(root)) {
        fitting.add(naranhi, set.name(), set.in(root), half);
        sets.add(set.name());
      }
    }
    Map<String, String> start = new TreeMap<>(Naranhi.shippedParameters());
    start.putAll(options.parameters());
    String names = String.join(" ", sets);
    String which = half.name().toLowerCase(Locale.ROOT);
    return fitting
        .fit(start)
        .properties(
            List.of(
                "Parameters of the aligner, fitted by: naranhi eval --fit "
                    + names
                    + " --half "
                    + which,
                "Fitted to " + which + " documents of the development sets " + names + "."));
  }

  private void write(String text) throws IOException {
    if (output == null) {
      streams.out().print(text);
      return;
    }
    try (AtomicOutput out = AtomicOutput.open(List.of(output))) {
      out.stream(0).write(text.getBytes(StandardCharsets.UTF_8));
      out.commit();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(output.toString(), e);
    }
  }

  private void requireSense() {
    if (Stream.of(run, ablation, fit).filter(Boolean::booleanValue).count() > 1) {
      throw usage("--run, --ablation and --fit are three different things: name one");
    }
    if (!fit && (output != null || half != EvalFit.Half.ALL)) {
      throw usage("--output and --half go with --fit");
    }
    if (ablation && format == Format.JSON) {
      throw usage("--ablation prints text or markdown, not json");
    }
    if (!run && !ablation && !fit && paths.size() < 2) {
      throw usage("GOLD and TEST are needed, or --run, --ablation or --fit with SET…");
    }
    if (run && !references.isEmpty()) {
      throw usage("--reference goes with GOLD and TEST, not with --run");
    }
    if (!run && adapt) {
      throw usage("--adapt goes with --run: there is nothing to align");
    }
    if (!run && lang != null) {
      throw usage("--lang goes with --run: beads have no language");
    }
    if (!run && save != null) {
      throw usage("--save goes with --run: there is nothing new to keep");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private List<EvalFigures> aligned() throws IOException, InputException {
    Runner runner = runner();
    List<EvalFigures> figures = new ArrayList<>();
    for (Path root : paths) {
      for (EvalFiles.Set set : EvalFiles.sets(root)) {
        List<EvalDocument> documents = runner.align(set.name(), set.in(root));
        figures.add(new EvalFigures("naranhi", "gold", set.name(), documents, !noBlocks));
      }
    }
    return withAll(figures);
  }

  private Naranhi.Options options() throws InputException {
    return evidence.options();
  }

  private Naranhi naranhi(Naranhi.Options options) {
    try {
      return new Naranhi(options);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  /** Aligns a set. */
  private interface Runner {
    List<EvalDocument> align(String set, Path folder) throws IOException, InputException;
  }

  private Runner runner() throws InputException {
    try {
      LanguagePair languages = lang == null ? null : LanguagePair.of(lang);
      if (languages != null && !languages.isKnown()) {
        return new EvalPlainRun(new PlainAligner(options()), languages, streams, save)::align;
      }
      EvalRun alone = new EvalRun(naranhi(options()), streams, save);
      return adapt ? alone::adapt : alone::align;
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private List<EvalFigures> compared() throws InputException {
    List<Path> golds = new ArrayList<>(paths.subList(0, 1));
    golds.addAll(references);
    List<EvalFigures> figures = new ArrayList<>();
    for (Path test : paths.subList(1, paths.size())) {
      List<List<EvalFigures>> byReference = new ArrayList<>();
      for (Path reference : golds) {
        byReference.add(compared(reference, test));
      }
      if (golds.size() > 1) {
        byReference.add(EvalFigures.nearest(byReference));
      }
      for (List<EvalFigures> one : byReference) {
        figures.addAll(withAll(one));
      }
    }
    return figures;
  }

  /** The figures of one output against one reference, by set. */
  private List<EvalFigures> compared(Path reference, Path test) throws InputException {
    Path gold = paths.get(0);
    List<EvalFigures> figures = new ArrayList<>();
    for (EvalFiles.Set set : EvalFiles.sets(gold)) {
      figures.add(
          new EvalFigures(
              test.toString(),
              reference.toString(),
              set.name(),
              EvalFiles.documents(GoldFiles.gold(set.in(gold)), set.in(reference), set.in(test)),
              !noBlocks));
    }
    return figures;
  }

  /** Adds the figures of all sets together where there are several. */
  private static List<EvalFigures> withAll(List<EvalFigures> sets) {
    if (sets.size() < 2) {
      return sets;
    }
    List<EvalFigures> all = new ArrayList<>(sets);
    EvalFigures first = sets.get(0);
    all.add(
        new EvalFigures(
            first.test(),
            first.reference(),
            "all",
            sets.stream().flatMap(f -> f.documents().stream()).toList(),
            first.blocks()));
    return all;
  }
}
