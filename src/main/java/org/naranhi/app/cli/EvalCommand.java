package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.align.GoldScore;
import org.naranhi.bitext.Unit;
import org.naranhi.text.ReadOptions;
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
      "GOLD and TEST are files, or folders with DOC.gold and DOC.align (or DOC.out). With --run each SET is a folder",
      "of DOC.ko.txt, DOC.en.txt (one sentence a line) and DOC.gold, which is aligned here and scored.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  naranhi eval gold/ test/",
      "  naranhi eval --run sets/news sets/news-noisy",
      "  naranhi eval --segmentation data                   # sentence splitting"
    })
final class EvalCommand implements Callable<Integer> {

  private final Streams streams;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "GOLD and TEST; with --run the sets; with --segmentation the folder of the data.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--run",
      description = "Align the sets here, each document alone, and score that.")
  private boolean run;

  @Option(names = "--segmentation", description = "Measure sentence splitting instead.")
  private boolean segmentation;

  @Option(
      names = "--no-blocks",
      negatable = true,
      description =
          "Do not take gold beads with several sentences on both sides as constraints only.")
  private boolean noBlocks;

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
    streams
        .out()
        .println(
            "| set | docs | strict P | R | F1 | lax F1 | nulls counted: strict F1 | lax F1 | ECE |");
    streams.out().println("|---|---|---|---|---|---|---|---|---|");
    if (run) {
      Naranhi naranhi = new Naranhi(evidence.options());
      for (Path set : paths) {
        print(set.getFileName().toString(), aligned(naranhi, set));
      }
    } else {
      if (paths.size() != 2) {
        throw new ParameterException(
            java.util.Objects.requireNonNull(spec).commandLine(),
            "GOLD and TEST are needed, or --run SET…");
      }
      print(paths.get(1).toString(), compared(paths.get(0), paths.get(1)));
    }
    return ExitCode.DONE;
  }

  /** The figures of a set. */
  private final class Figures {
    private GoldScore dropped = GoldScore.ZERO;
    private GoldScore counted = GoldScore.ZERO;
    private final Calibration calibration = new Calibration();
    private int documents;

    void add(List<GoldScore.Pair> gold, List<GoldFiles.Line> test) {
      List<GoldScore.Pair> pairs = test.stream().map(GoldFiles.Line::pair).toList();
      dropped = dropped.plus(GoldScore.of(gold, pairs, !noBlocks, false));
      counted = counted.plus(GoldScore.of(gold, pairs, !noBlocks, true));
      calibration.add(gold, test, !noBlocks);
      documents++;
    }
  }

  private Figures aligned(Naranhi naranhi, Path set) throws IOException, InputException {
    Figures figures = new Figures();
    ReadOptions options = ReadOptions.DEFAULT.withKind("segmented");
    for (Path gold : GoldFiles.gold(set)) {
      String stem = gold.resolveSibling(GoldFiles.stem(gold)).toString();
      Inputs inputs = Inputs.read(stem + ".ko.txt", stem + ".en.txt", streams, options, true);
      List<GoldFiles.Line> beads = new ArrayList<>();
      for (Unit unit : inputs.align(naranhi).units()) {
        beads.add(new GoldFiles.Line(GoldScore.Pair.of(unit.bead()), unit.bead().probability()));
      }
      figures.add(pairs(gold), beads);
    }
    return figures;
  }

  private Figures compared(Path goldPath, Path testPath) throws InputException {
    Figures figures = new Figures();
    for (Path gold : GoldFiles.gold(goldPath)) {
      figures.add(pairs(gold), GoldFiles.read(test(gold, testPath)));
    }
    return figures;
  }

  private static Path test(Path gold, Path testPath) throws InputException {
    if (Files.isRegularFile(testPath)) {
      return testPath;
    }
    for (String ending : List.of(".align", ".out", ".gold")) {
      Path candidate = testPath.resolve(GoldFiles.stem(gold) + ending);
      if (Files.isRegularFile(candidate)) {
        return candidate;
      }
    }
    throw new InputException(
        testPath
            + ": no "
            + GoldFiles.stem(gold)
            + ".align in this folder, which "
            + gold
            + " is to be held against");
  }

  private static List<GoldScore.Pair> pairs(Path gold) throws InputException {
    return GoldFiles.read(gold).stream().map(GoldFiles.Line::pair).toList();
  }

  private void print(String name, Figures f) {
    streams
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "| %s | %d | %.4f | %.4f | **%.4f** | %.4f | %.4f | %.4f | %s |",
                name,
                f.documents,
                f.dropped.precision(true),
                f.dropped.recall(true),
                f.dropped.f1(true),
                f.dropped.f1(false),
                f.counted.f1(true),
                f.counted.f1(false),
                f.calibration.text()));
  }
}
