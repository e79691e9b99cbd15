package org.naranhi.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.naranhi.bitext.AtomicOutput;
import org.naranhi.bitext.CheckedUnit;
import org.naranhi.bitext.FindingCounts;
import org.naranhi.bitext.FindingsWriter;
import org.naranhi.bitext.OutputException;
import org.naranhi.check.JudgedFinding;

/** Hands findings to all outputs and counts them; files appear at the end, whole or not at all. */
final class CheckReport implements AutoCloseable {

  private final AtomicOutput files;
  private final List<FindingsWriter> writers;
  private final FindingCounts counts = new FindingCounts();
  private final TreeMap<String, Integer> fingerprints = new TreeMap<>();
  private final boolean remembers;

  private CheckReport(AtomicOutput files, List<FindingsWriter> writers, boolean remembers) {
    this.files = files;
    this.writers = writers;
    this.remembers = remembers;
  }

  /** Opens a writer of one target on its stream. */
  interface Opener {
    FindingsWriter open(CheckOutputOptions.Target target, OutputStream out) throws IOException;
  }

  /**
   * Begins all outputs.
   *
   * @param remembers whether the fingerprints of all findings are wanted at the end
   */
  static CheckReport open(
      List<CheckOutputOptions.Target> targets,
      OutputStream standardOutput,
      Opener opener,
      boolean remembers)
      throws IOException {
    List<Path> paths =
        targets.stream().filter(t -> !t.isStandardOutput()).map(t -> Path.of(t.path())).toList();
    AtomicOutput files = AtomicOutput.open(paths);
    try {
      List<FindingsWriter> writers = new ArrayList<>();
      int file = 0;
      for (CheckOutputOptions.Target target : targets) {
        OutputStream out = target.isStandardOutput() ? standardOutput : files.stream(file++);
        writers.add(opener.open(target, out));
      }
      return new CheckReport(files, writers, remembers);
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  /** Takes the next unit. */
  void add(CheckedUnit unit) throws IOException {
    counts.add(unit);
    for (FindingsWriter writer : writers) {
      writer.unit(unit);
    }
    if (remembers) {
      unit.found().forEach(found -> remember(found.judged()));
    }
  }

  private void remember(JudgedFinding judged) {
    boolean suppressed =
        judged.waiver() != null && judged.waiver().kind() != org.naranhi.check.Waiver.Kind.BASELINE;
    if (!suppressed) {
      String what = judged.finding().check() + "/" + judged.finding().type();
      fingerprints.merge(judged.fingerprint() + "\t" + what, 1, Integer::sum);
    }
  }

  FindingCounts counts() {
    return counts;
  }

  /** {@code FINGERPRINT<TAB>CHECK/TYPE} to how often it was found. */
  TreeMap<String, Integer> fingerprints() {
    return fingerprints;
  }

  /** Ends all outputs and puts the files in place. */
  void complete(List<String> remarks) throws OutputException {
    try {
      for (FindingsWriter writer : writers) {
        writer.end(counts, remarks);
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
