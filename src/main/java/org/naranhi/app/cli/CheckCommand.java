package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.bitext.FindingsFormat;
import org.naranhi.bitext.FindingsWriter;
import org.naranhi.bitext.Provenance;
import org.naranhi.check.Severity;
import org.naranhi.check.suite.Checks;
import org.naranhi.quantity.ExchangeRates;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code naranhi check}: what is wrong in the pairs of bilingual files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Show what is wrong in a translation: tenfold amounts, swapped values, lost numbers.",
    description = {
      "",
      "FILE is a bilingual file, or two documents, Korean and English, which are aligned first. A table may",
      "begin with a header that names its columns: ko and en, and optionally id, date and note. A note",
      "'naranhi:ignore CHECK[/TYPE]: why' beside a pair waives findings in it. Exit code 1 says that errors",
      "were found.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  naranhi check memory.tmx                                      errors and warnings on the terminal",
      "  naranhi check ko.txt en.txt -o report.html -o report.sarif    a page for people, a file for a build",
      "  naranhi check --profile ui --severity number/dropped=warning app.po",
      "  naranhi check --write-baseline known.tsv memory.tmx           accept what is there …",
      "  naranhi check --baseline known.tsv memory.tmx                 … and fail on new findings only",
      "  naranhi check --explain number                                what a check flags, with examples"
    })
final class CheckCommand implements Callable<Integer> {

  /** Columns where there is no terminal to ask. */
  private static final int WIDTH = 100;

  private final Streams streams;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Bilingual files (.tmx .tsv .jsonl .xlf .po); - is standard input, a table. Or two documents.")
  private List<String> files = new ArrayList<>();

  @Mixin private CheckChoiceOptions choice = new CheckChoiceOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private CheckOutputOptions output = new CheckOutputOptions();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "Day of the texts, 2025-01-24: settles 지난달 and exchange rates where a pair says none, and"
              + " replaces the date of documents.")
  private @Nullable LocalDate date;

  @Option(
      names = "--fx",
      paramLabel = "CUR=WON",
      description =
          "Exchange rate in won for one unit, USD=1450, instead of the rates of the time.")
  private List<String> fx = new ArrayList<>();

  @Option(names = "--list-checks", description = "Name all checks, and stop.")
  private boolean listChecks;

  @Option(
      names = "--explain",
      paramLabel = "CHECK",
      description = "Tell all of a check, with examples, and stop.")
  private @Nullable String explain;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  /** All that is settled before the first file is opened. */
  private record Job(
      CheckPlan plan,
      ExchangeRates rates,
      List<CheckOutputOptions.Target> targets,
      @Nullable Path baseline) {}

  @Override
  public Integer call() throws IOException, InputException {
    Job job;
    try {
      if (guide()) {
        return ExitCode.DONE;
      }
      job = job();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
    return check(job);
  }

  /** Shows the guide to the checks if that was asked for. */
  private boolean guide() {
    if (explain != null) {
      CheckGuidePage.explain(Checks.EVERY, explain, streams.out());
    } else if (listChecks) {
      CheckGuidePage.list(Checks.EVERY, streams.out());
    }
    return explain != null || listChecks;
  }

  private Job job() throws InputException {
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "a file is needed: naranhi check FILE, or two documents: naranhi check KO EN");
    }
    output.least();
    Path baseline = choice.writeBaseline == null ? null : Path.of(choice.writeBaseline);
    return new Job(choice.plan(files.get(0), this::say), rates(), output.targets(), baseline);
  }

  private int check(Job job) throws IOException, InputException {
    FindingsFormat.About about = about(job.plan());
    CheckReport.Opener opener = (target, out) -> writer(target, out, about);
    try (CheckReport report =
        CheckReport.open(job.targets(), streams.out(), opener, job.baseline())) {
      List<String> remarks = run(job, report);
      report.complete(remarks);
      remarks.forEach(this::say);
      if (job.targets().stream().noneMatch(t -> t.isStandardOutput() && t.format().isEmpty())) {
        say(CheckSummary.of(report.counts()));
      }
      boolean fails = job.baseline() == null && job.plan().failOn().fails(report.counts());
      return fails ? ExitCode.FOUND : ExitCode.DONE;
    }
  }

  private List<String> run(Job job, CheckReport report) throws IOException, InputException {
    try (CheckProgress progress = new CheckProgress(streams.err(), output.quiet)) {
      CheckRunner runner =
          new CheckRunner(job.plan(), job.rates(), date, streams, report, progress);
      if (files.size() == 2 && files.stream().noneMatch(BilingualFiles::isBilingual)) {
        runner.documents(files.get(0), files.get(1), reading.options());
      } else {
        for (String file : files) {
          runner.file(file);
        }
      }
      return runner.remarks();
    }
  }

  private FindingsFormat.About about(CheckPlan plan) {
    Provenance provenance = new Provenance(Version.number(), Clock.systemUTC().instant());
    String title = String.join(" · ", files);
    return new FindingsFormat.About(
        title, plan.checks(), provenance, output.excel, plan.compared());
  }

  private FindingsWriter writer(
      CheckOutputOptions.Target target, java.io.OutputStream out, FindingsFormat.About about)
      throws IOException {
    if (target.format().isPresent()) {
      return target.format().get().open(out, about);
    }
    Severity least = output.least();
    boolean terminal = target.isStandardOutput() && Terminal.isThere();
    int width = terminal ? Objects.requireNonNull(spec).commandLine().getUsageHelpWidth() : WIDTH;
    return new CheckTextWriter(out, width, Colours.of(terminal, System.getenv()), least);
  }

  private ExchangeRates rates() {
    ExchangeRates rates = ExchangeRates.shipped();
    for (String option : fx) {
      try {
        rates = rates.with(option);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("--fx: " + e.getMessage(), e);
      }
    }
    return rates;
  }

  private void say(String line) {
    if (!output.quiet) {
      streams.err().println("naranhi: " + line);
    }
  }
}
