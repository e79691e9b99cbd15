package org.naranhi.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.naranhi.bitext.AtomicOutput;
import org.naranhi.bitext.CheckedUnit;
import org.naranhi.bitext.FindingCounts;
import org.naranhi.bitext.FindingsWriter;
import org.naranhi.bitext.OutputException;
import org.naranhi.check.suite.JudgedFinding;
import org.naranhi.check.suite.Waiver;

/** Hands findings to all outputs and counts them; files appear at the end, whole or not at all. */
final class CheckReport implements AutoCloseable {

  private final AtomicOutput files;
  private final List<FindingsWriter> writers;
  private final FindingCounts counts = new FindingCounts();
  private final TreeMap<String, Integer> fingerprints = new TreeMap<>();
  private final @Nullable OutputStream baseline;
  private final PrintStream standardOutput;
  private int units;

  /** After so many units it is seen whether anybody still reads standard output. */
  private static final int LOOK_EVERY = 100;

  private CheckReport(
      AtomicOutput files,
      List<FindingsWriter> writers,
      PrintStream standardOutput,
      @Nullable OutputStream baseline) {
    this.files = files;
    this.standardOutput = standardOutput;
    this.writers = writers;
    this.baseline = baseline;
  }

  /** Opens a writer of one target on its stream. */
  interface Opener {
    FindingsWriter open(CheckOutputOptions.Target target, OutputStream out) throws IOException;
  }

  /**
   * Begins all outputs.
   *
   * @param baseline where what is found is written as a baseline; null if that is not wanted
   */
  static CheckReport open(
      List<CheckOutputOptions.Target> targets,
      PrintStream standardOutput,
      Opener opener,
      @Nullable Path baseline)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    targets.stream().filter(t -> !t.isStandardOutput()).forEach(t -> paths.add(Path.of(t.path())));
    if (baseline != null) {
      paths.add(baseline);
    }
    AtomicOutput files = AtomicOutput.open(paths);
    try {
      List<FindingsWriter> writers = new ArrayList<>();
      int file = 0;
      for (CheckOutputOptions.Target target : targets) {
        OutputStream out = target.isStandardOutput() ? standardOutput : files.stream(file++);
        writers.add(opener.open(target, out));
      }
      OutputStream known = baseline == null ? null : files.stream(file);
      return new CheckReport(files, writers, standardOutput, known);
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  /**
   * Takes the next unit.
   *
   * @throws OutputException if an output fails; nobody waits for the end of a file whose findings
   *     nobody reads
   */
  void add(CheckedUnit unit) throws IOException {
    if (++units % LOOK_EVERY == 0 && standardOutput.checkError()) {
      throw new OutputException("standard output", "the other end was closed, or its disk is full");
    }
    counts.add(unit);
    for (FindingsWriter writer : writers) {
      writer.unit(unit);
    }
    if (baseline != null) {
      unit.found().forEach(found -> remember(found.judged()));
    }
  }

  private void remember(JudgedFinding judged) {
    boolean suppressed = judged.waiver() != null && judged.waiver().kind() != Waiver.Kind.BASELINE;
    if (!suppressed) {
      String what = judged.finding().check() + "/" + judged.finding().type();
      fingerprints.merge(judged.fingerprint() + "\t" + what, 1, Integer::sum);
    }
  }

  FindingCounts counts() {
    return counts;
  }

  /** Ends all outputs and puts the files in place. */
  void complete(List<String> remarks) throws OutputException {
    try {
      for (FindingsWriter writer : writers) {
        writer.end(counts, remarks);
      }
      if (baseline != null) {
        baseline.write(CheckFiles.baseline(fingerprints));
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException("the findings", e);
    }
    files.commit();
  }

  @Override
  public void close() throws OutputException {
    files.close();
  }
}
