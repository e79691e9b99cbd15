package org.naranhi.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.naranhi.Adaptation;
import org.naranhi.Naranhi;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.BitextOutput;
import org.naranhi.bitext.OutputException;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;

/**
 * Many pairs in one process, on all cores, each aligned alone or with what the others teach. A pair
 * that fails is reported and does not stop the others.
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
    say(done, jobs.size());
    return code;
  }

  /**
   * Aligns all pairs of the manifest that can be read, each learning from the others; the exit code
   * of the gravest failure.
   */
  int adapt(Path manifest) throws InputException {
    List<Job> jobs = new ArrayList<>();
    List<Adaptation.Pair> pairs = new ArrayList<>();
    int code = ExitCode.DONE;
    int done = 0;
    List<Job> all = read(manifest);
    try (Progress progress = Progress.start(streams.err(), quiet, "reading")) {
      for (Job job : all) {
        int one = attempt(job, manifest, () -> pairs.add(inputs(job).pair()));
        code = Math.max(code, one);
        if (one == ExitCode.DONE) {
          jobs.add(job);
        }
      }
      boolean evidence = jobs.stream().anyMatch(j -> j.output().format().showsEvidence());
      List<Bitext> bitexts = new Adaptation(naranhi, progress::step).align(pairs, evidence);
      for (int j = 0; j < jobs.size(); j++) {
        Job job = jobs.get(j);
        Bitext bitext = bitexts.get(j);
        int one = attempt(job, manifest, () -> write(bitext, job));
        code = Math.max(code, one);
        done += one == ExitCode.DONE ? 1 : 0;
      }
    }
    say(done, all.size());
    return code;
  }

  private void say(int done, int all) {
    if (!quiet) {
      streams.err().println("naranhi: " + done + " of " + all + " pairs aligned");
    }
  }

  private List<Job> read(Path manifest) throws InputException {
    List<Job> jobs = new ArrayList<>();
    List<String> lines = LineFile.read(manifest);
    Map<Path, Integer> taken = new HashMap<>();
    for (int n = 0; n < lines.size(); n++) {
      if (lines.get(n).isBlank() || lines.get(n).startsWith("#")) {
        continue;
      }
      jobs.add(job(lines.get(n), n + 1, manifest, taken));
    }
    return jobs;
  }

  /** A line of the manifest as a job; {@code taken} are the outputs of the lines before. */
  private Job job(String text, int line, Path manifest, Map<Path, Integer> taken)
      throws InputException {
    String place = manifest + ":" + line + ":1: error: ";
    String[] columns = text.split("\t", -1);
    if (columns.length != 3) {
      throw new InputException(
          place + "expected KO<TAB>EN<TAB>OUT, got " + columns.length + " column(s)");
    }
    String out = columns[2];
    if (out.equals("-")) {
      throw new InputException(
          place + "pairs of a batch cannot share standard output: name a file");
    }
    try {
      Integer before = taken.put(Path.of(out).toAbsolutePath().normalize(), line);
      if (before != null) {
        throw new InputException(place + out + " is the output of line " + before + " already");
      }
      return new Job(line, columns[0], columns[1], BitextOutput.of(formats, out, to));
    } catch (IllegalArgumentException e) {
      throw new InputException(place + e.getMessage(), e);
    }
  }

  /** A step with a pair that may fail. */
  private interface Step {
    void run() throws UnreadableDocumentException, InputException, OutputException;
  }

  private int align(Job job, Path manifest) {
    return attempt(
        job,
        manifest,
        () -> write(inputs(job).align(naranhi, job.output().format().showsEvidence()), job));
  }

  private Inputs inputs(Job job) throws UnreadableDocumentException, InputException {
    return Inputs.read(job.ko(), job.en(), streams, readOptions, segmented);
  }

  private void write(Bitext bitext, Job job) throws OutputException {
    BitextOutput.write(bitext, List.of(job.output()), streams.out());
  }

  /** Takes the step, or reports why it failed and returns the exit code for that. */
  private int attempt(Job job, Path manifest, Step step) {
    PrintStream err = streams.err();
    try {
      step.run();
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
