package org.naranhi.app.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.Reasons;
import org.naranhi.bitext.Unit;
import org.naranhi.text.ReadOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code naranhi explain}: why a pairing was made, and not another. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Tell why two stretches of text were paired, and not their neighbours.",
    description = {
      "",
      "Aligns the two documents and takes the score of one bead apart. Scores are in nats, log likelihood ratios:",
      "5 nats make a pairing about 150 times as likely as chance, below 0 they speak against it.",
      "Moved blocks (--allow-crossing) are left out: both sides keep their order here.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  naranhi explain ko.txt en.txt                      # the least sure bead",
      "  naranhi explain ko.txt en.txt --bead 7             # id 7 of the .tsv, tuid 7 of the .tmx",
      "  naranhi explain ko.txt en.txt --bead 7 --without dictionary"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Streams streams;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "KO",
      description = "The Korean document; - is standard input.")
  private String first = "";

  @Parameters(
      index = "1",
      paramLabel = "EN",
      description = "The English document; - is standard input.")
  private String second = "";

  @Option(
      names = "--bead",
      paramLabel = "N",
      description =
          "Number of the bead among all of them, from 1, as align's outputs have it (default: the least sure one).")
  private @Nullable Integer bead;

  @Option(
      names = "--segmented",
      description = "The inputs hold one sentence a line already; an empty line ends a paragraph.")
  private boolean segmented;

  @Option(
      names = "--keep-furniture",
      description = "Align menus, buttons and notices of pages too.")
  private boolean keepFurniture;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Naranhi naranhi = naranhi();
    ReadOptions options = reading.options().withKeepFurniture(keepFurniture);
    Inputs inputs =
        Inputs.read(
            first, second, streams, segmented ? options.withKind("segmented") : options, segmented);
    Reasons reasons = inputs.explain(naranhi);
    int number = number(reasons.bitext().units());
    streams.out().print(ReasonText.of(reasons, number));
    return ExitCode.DONE;
  }

  private Naranhi naranhi() throws InputException {
    try {
      return new Naranhi(evidence.options());
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  /** The 0-based number of the bead to explain. */
  private int number(List<Unit> units) {
    if (bead == null) {
      return IntStream.range(0, units.size())
          .boxed()
          .min(Comparator.comparingDouble(n -> units.get(n).bead().probability()))
          .orElseThrow(() -> new IllegalStateException("documents without sentences"));
    }
    if (bead < 1 || bead > units.size()) {
      throw usage("--bead must be 1 to " + units.size() + " but was " + bead);
    }
    return bead - 1;
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
