package org.naranhi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.BitextOutput;
import org.naranhi.bitext.OutputException;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;

/**
 * Many pairs in one process, on all cores, each aligned alone. A pair that fails is reported and
 * does not stop the others.
 */
final class AlignBatch {

  private final Naranhi naranhi;
  private final BitextFormats formats;
  private final Streams streams;
  private final ReadOptions readOptions;
  private final boolean segmented;
  private final @Nullable String to;
  private final boolean quiet;

  AlignBatch(
      Naranhi naranhi,
      BitextFormats formats,
      Streams streams,
      ReadOptions readOptions,
      boolean segmented,
      @Nullable String to,
      boolean quiet) {
    this.naranhi = naranhi;
    this.formats = formats;
    this.streams = streams;
    this.readOptions = readOptions;
    this.segmented = segmented;
    this.to = to;
    this.quiet = quiet;
  }

  /** A line of the manifest. */
  private record Job(int line, String ko, String en, BitextOutput output) {}

  /** Aligns all pairs of the manifest; the exit code of the gravest failure. */
  int run(Path manifest) throws InputException {
    List<Job> jobs = read(manifest);
    int code = ExitCode.DONE;
    int done = 0;
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
    try (Progress progress = Progress.start(streams.err(), quiet, "aligning")) {
      List<Future<Integer>> results = new ArrayList<>();
      for (Job job : jobs) {
        results.add(pool.submit(() -> align(job, manifest)));
      }
      for (Future<Integer> result : results) {
        int one = result.get();
        code = Math.max(code, one);
        done += one == ExitCode.DONE ? 1 : 0;
        progress.step("aligned " + done + " of " + jobs.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.DEFECT;
    } catch (ExecutionException e) {
      throw new IllegalStateException("aligning failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
    if (!quiet) {
      streams.err().println("naranhi: " + done + " of " + jobs.size() + " pairs aligned");
    }
    return code;
  }

  private List<Job> read(Path manifest) throws InputException {
    List<Job> jobs = new ArrayList<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(manifest, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InputException(manifest + ": the manifest cannot be read: " + e.getMessage(), e);
    }
    for (int n = 0; n < lines.size(); n++) {
      if (lines.get(n).isBlank() || lines.get(n).startsWith("#")) {
        continue;
      }
      String[] columns = lines.get(n).split("\t", -1);
      if (columns.length != 3) {
        throw new InputException(
            manifest
                + ":"
                + (n + 1)
                + ":1: error: expected KO<TAB>EN<TAB>OUT, got "
                + columns.length
                + " column(s)");
      }
      try {
        jobs.add(new Job(n + 1, columns[0], columns[1], BitextOutput.of(formats, columns[2], to)));
      } catch (IllegalArgumentException e) {
        throw new InputException(manifest + ":" + (n + 1) + ":1: error: " + e.getMessage(), e);
      }
    }
    return jobs;
  }

  private int align(Job job, Path manifest) {
    PrintStream err = streams.err();
    try {
      Inputs inputs = Inputs.read(job.ko(), job.en(), streams, readOptions, segmented);
      BitextOutput.write(inputs.align(naranhi), List.of(job.output()), streams.out());
      return ExitCode.DONE;
    } catch (UnreadableDocumentException | InputException e) {
      err.println(manifest + ":" + job.line() + ":1: error: " + e.getMessage());
      return ExitCode.INPUT;
    } catch (OutputException e) {
      err.println(manifest + ":" + job.line() + ":1: error: " + e.getMessage());
      return ExitCode.OUTPUT;
    }
  }
}
