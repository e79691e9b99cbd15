package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.app.corpus.build.CorpusBuild;
import org.naranhi.app.corpus.build.CorpusException;
import org.naranhi.app.corpus.filter.Filter;
import org.naranhi.app.corpus.filter.FilterException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code naranhi corpus}: from folders of documents to a parallel corpus. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    header = "Build a parallel corpus from folders of documents.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = CorpusCommand.Build.class)
final class CorpusCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is needed: build");
  }

  /** {@code naranhi corpus build}. */
  @Command(
      name = "build",
      mixinStandardHelpOptions = true,
      header = "Pair, align, filter and write the documents of folders.",
      description = {
        "",
        "Reads every document of the inputs (all kinds that align reads, and WARC crawls), pairs Korean and",
        "English ones by their names or by what they say, aligns each pair, keeps the good sentence pairs once",
        "and writes train, dev and test, split by document. What a run has done is kept in a journal in the",
        "output folder: the same command goes on where a run was cut off, and the result is the same.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  naranhi corpus build articles/ -o corpus/",
        "  naranhi corpus build ko/ en/ -o corpus/ --manifest pairs.tsv --to tmx,tsv",
        "  naranhi corpus build crawl.warc.gz -o corpus/ --dry-run"
      })
  static final class Build implements Callable<Integer> {

    private static final int MOST_REFUSALS = 20;

    private final Streams streams;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Folders and files of documents.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
        names = {"-o", "--output"},
        required = true,
        paramLabel = "FOLDER",
        description = "Where the corpus and the journal of the run go.")
    private @Nullable Path folder;

    @Option(
        names = "--manifest",
        paramLabel = "FILE",
        description = "The pairs of documents, lines of KO<TAB>EN, instead of finding them.")
    private @Nullable Path manifest;

    @Option(
        names = "--to",
        split = ",",
        defaultValue = "tsv,jsonl,tmx,moses",
        paramLabel = "FORMAT",
        description = "What is written: tmx, tsv, jsonl, moses; all by default.")
    private List<String> formats = new ArrayList<>();

    @Option(
        names = "--filter",
        defaultValue = "p>=0.7 && numbers>=0.5 && len>=0.3 && len<=3 && lang>=0.5",
        paramLabel = "EXPRESSION",
        description =
            "Keep sentence pairs whose scores are so: p, numbers, names, len, coverage, lang, doc;"
                + " by default ${DEFAULT-VALUE}.")
    private String filter = "";

    @Option(
        names = "--threads",
        paramLabel = "N",
        description = "Work on so many documents at once; by default one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    @Option(
        names = {"-q", "--quiet"},
        description = "No progress, no counts.")
    private boolean quiet;

    Build(Streams streams) {
      this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InputException {
      if (threads < 1) {
        throw usage("--threads must be at least 1 but was " + threads);
      }
      CorpusBuild build = build();
      if (dryRun) {
        build.plan().forEach(line -> streams.out().println(line));
        return ExitCode.DONE;
      }
      try {
        build.run(new Told());
        if (!quiet) {
          build.refusals(MOST_REFUSALS).forEach(line -> say("put aside: " + line));
        }
        return ExitCode.DONE;
      } catch (CorpusException e) {
        throw new InputException(String.valueOf(e.getMessage()), e);
      }
    }

    private CorpusBuild build() {
      try {
        return new CorpusBuild(
            new CorpusBuild.Settings(
                inputs,
                Objects.requireNonNull(folder),
                manifest,
                formats,
                Filter.parse(filter),
                threads,
                Version.number()),
            new Naranhi(Naranhi.Options.DEFAULT));
      } catch (IllegalArgumentException | FilterException e) {
        throw usage(String.valueOf(e.getMessage()));
      }
    }

    private ParameterException usage(String message) {
      return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private void say(String line) {
      streams.err().println("naranhi: " + line);
    }

    /** Tells the user of each stage, and every few seconds how far it is. */
    private final class Told implements CorpusBuild.Listener {

      private static final long EVERY_MILLIS = 5_000;

      private String stage = "";
      private long last = System.currentTimeMillis();

      @Override
      public void stage(String name, String description, boolean known) {
        stage = name;
        last = System.currentTimeMillis();
        if (!quiet && !known) {
          say(name + ": " + description);
        }
      }

      @Override
      public void tick(long done, long total) {
        long now = System.currentTimeMillis();
        if (!quiet && now - last >= EVERY_MILLIS) {
          last = now;
          say(stage + ": " + done + " of " + total);
        }
      }

      @Override
      public void finished(String name, long in, long out, long refused) {
        if (!quiet) {
          say(name + ": " + in + " in, " + out + " out, " + refused + " put aside");
        }
      }
    }
  }
}
