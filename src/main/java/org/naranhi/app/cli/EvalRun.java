package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.naranhi.Adaptation;
import org.naranhi.Naranhi;
import org.naranhi.align.Bead;
import org.naranhi.align.GoldScore;
import org.naranhi.bitext.AlignFormat;
import org.naranhi.bitext.AtomicOutput;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.OutputException;
import org.naranhi.bitext.Unit;
import org.naranhi.text.ReadOptions;

/**
 * Aligns the documents of a set on all cores, each alone or with what the others teach. What comes
 * out does not depend on the number of cores.
 */
final class EvalRun {

  private final Naranhi naranhi;
  private final Streams streams;
  private final @Nullable Path save;

  /**
   * Prepares a run.
   *
   * @param save where to write {@code SET/DOC.align}; null to write none
   */
  EvalRun(Naranhi naranhi, Streams streams, @Nullable Path save) {
    this.naranhi = naranhi;
    this.streams = streams;
    this.save = save;
  }

  /** Aligns every document of the folder that has gold. */
  List<EvalDocument> align(String set, Path folder) throws IOException, InputException {
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
    try (Progress progress = Progress.start(streams.err(), false, "aligning " + set)) {
      List<Future<EvalDocument>> running = new ArrayList<>();
      for (Path gold : GoldFiles.gold(folder)) {
        running.add(pool.submit(() -> align(set, folder, gold)));
      }
      List<EvalDocument> documents = new ArrayList<>();
      for (Future<EvalDocument> document : running) {
        documents.add(document.get());
        progress.step("aligning " + set + ": " + documents.size() + " of " + running.size());
      }
      return documents;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw cause(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static IOException cause(ExecutionException e) throws InputException {
    if (e.getCause() instanceof InputException input) {
      throw input;
    }
    if (e.getCause() instanceof IOException io) {
      return io;
    }
    throw new IllegalStateException("aligning failed", e.getCause());
  }

  /** Aligns every document of the folder that has gold, each learning from the others. */
  List<EvalDocument> adapt(String set, Path folder) throws IOException, InputException {
    List<Path> golds = GoldFiles.gold(folder);
    List<Adaptation.Pair> pairs = new ArrayList<>();
    for (Path gold : golds) {
      pairs.add(inputs(folder, gold).pair());
    }
    try (Progress progress = Progress.start(streams.err(), false, "aligning " + set)) {
      List<Bitext> bitexts =
          new Adaptation(naranhi, step -> progress.step(set + ": " + step)).align(pairs, false);
      List<EvalDocument> documents = new ArrayList<>();
      for (int d = 0; d < golds.size(); d++) {
        documents.add(document(set, golds.get(d), bitexts.get(d)));
      }
      return documents;
    }
  }

  private EvalDocument align(String set, Path folder, Path gold)
      throws IOException, InputException {
    return document(set, gold, inputs(folder, gold).align(naranhi, false));
  }

  private Inputs inputs(Path folder, Path gold) throws IOException, InputException {
    String stem = GoldFiles.stem(gold);
    return inputs(folder, stem, streams);
  }

  private EvalDocument document(String set, Path gold, Bitext bitext)
      throws IOException, InputException {
    List<Bead> beads = bitext.units().stream().map(Unit::bead).toList();
    return document(gold, beads, set, save);
  }

  /**
   * What was aligned beside its gold; kept as {@code SET/DOC.align} under {@code save} if that is
   * not null.
   */
  static EvalDocument document(Path gold, List<Bead> beads, String set, @Nullable Path save)
      throws IOException, InputException {
    String stem = GoldFiles.stem(gold);
    if (save != null) {
      write(save.resolve(set).resolve(stem + ".align"), beads);
    }
    return new EvalDocument(
        stem,
        EvalFiles.pairs(gold),
        beads.stream()
            .map(b -> new GoldFiles.Line(GoldScore.Pair.of(b), b.probability()))
            .toList());
  }

  /** Reads a document of a set, one sentence a line. */
  static Inputs inputs(Path folder, String stem, Streams streams)
      throws IOException, InputException {
    return Inputs.read(
        folder.resolve(stem + ".ko.txt").toString(),
        folder.resolve(stem + ".en.txt").toString(),
        streams,
        ReadOptions.DEFAULT.withKind("segmented"),
        true);
  }

  private static void write(Path file, List<Bead> beads) throws IOException {
    try (AtomicOutput out = AtomicOutput.open(List.of(file))) {
      for (Bead bead : beads) {
        out.stream(0).write((AlignFormat.line(bead) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.commit();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }
}
