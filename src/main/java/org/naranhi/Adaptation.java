package org.naranhi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.naranhi.align.Alignment;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Document;

/**
 * Aligns a batch of document pairs that learn from one another.
 *
 * <p>Each pair is aligned alone first. Then the batch is dealt into folds; for each fold a table of
 * words and the parameters of lengths and bead types are learned from the surer beads of the
 * <em>other</em> folds, and the pairs of the fold are aligned again with what was learned. So no
 * bead ever confirms itself. A long pair is cut where it is sure, and its pieces are dealt like
 * pairs.
 *
 * <p>Deterministic, whatever the number of cores: the fold of a piece is its index.
 */
public final class Adaptation {

  private final Naranhi naranhi;
  private final Consumer<String> progress;

  /**
   * A document pair with its sentences.
   *
   * @param ko the Korean document
   * @param koSentences its sentences
   * @param en the English document
   * @param enSentences its sentences
   */
  public record Pair(
      Document ko, List<Sentence> koSentences, Document en, List<Sentence> enSentences) {

    /** Copies the lists. */
    public Pair {
      koSentences = List.copyOf(koSentences);
      enSentences = List.copyOf(enSentences);
    }
  }

  /**
   * Prepares an adaptation.
   *
   * @param naranhi aligns each pair
   * @param progress is told what is being done, for people; called by one thread
   */
  public Adaptation(Naranhi naranhi, Consumer<String> progress) {
    this.naranhi = naranhi;
    this.progress = progress;
  }

  /**
   * Aligns all pairs; the bitexts stand in the order of the pairs.
   *
   * @param evidence whether the units' links and findings are wanted
   */
  public List<Bitext> align(List<Pair> pairs, boolean evidence) {
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
    try {
      return align(pairs, evidence, pool);
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Bitext> align(List<Pair> pairs, boolean evidence, ExecutorService pool) {
    List<Naranhi.Prepared> prepared =
        run(
            pool,
            pairs.stream().map(p -> (Callable<Naranhi.Prepared>) () -> prepare(p)).toList(),
            "reading");
    List<Alignment> alone =
        run(
            pool,
            prepared.stream()
                .map(p -> (Callable<Alignment>) () -> naranhi.align(p, naranhi.model()))
                .toList(),
            "aligning alone");
    List<Piece> pieces = Pieces.cut(prepared, alone, naranhi.lexicon());
    List<Taught> taught =
        run(
            pool,
            IntStream.range(0, Folds.count(pieces.size()))
                .mapToObj(f -> (Callable<Taught>) () -> Folds.learn(pieces, f, naranhi))
                .toList(),
            "learning");
    List<List<Unit>> units =
        run(
            pool,
            IntStream.range(0, pieces.size())
                .mapToObj(
                    p ->
                        (Callable<List<Unit>>)
                            () ->
                                units(
                                    pieces.get(p),
                                    taught.get(Folds.of(p, pieces.size())),
                                    evidence))
                .toList(),
            "aligning again");
    return bitexts(prepared, pieces, units);
  }

  private Naranhi.Prepared prepare(Pair pair) {
    return naranhi.prepare(pair.ko(), pair.koSentences(), pair.en(), pair.enSentences());
  }

  private List<Unit> units(Piece piece, Taught taught, boolean evidence) {
    Naranhi.Prepared known = piece.pair().with(taught.lexicon());
    Alignment alignment = naranhi.align(known, taught.model());
    return naranhi.units(known, alignment, evidence).stream().map(u -> moved(u, piece)).toList();
  }

  /** A unit of a piece, counted from the start of the document. */
  private static Unit moved(Unit unit, Piece piece) {
    Bead b = unit.bead();
    return new Unit(
        new Bead(
            b.koStart() + piece.koFrom(),
            b.koEnd() + piece.koFrom(),
            b.enStart() + piece.enFrom(),
            b.enEnd() + piece.enFrom(),
            b.probability()),
        unit.ko(),
        unit.en(),
        unit.links().stream().map(l -> moved(l, piece)).toList(),
        unit.findings());
  }

  private static Link moved(Link l, Piece piece) {
    return new Link(
        l.kind(),
        l.koSentence() + piece.koFrom(),
        l.ko(),
        l.enSentence() + piece.enFrom(),
        l.en(),
        l.note(),
        l.nats());
  }

  private static List<Bitext> bitexts(
      List<Naranhi.Prepared> pairs, List<Piece> pieces, List<List<Unit>> units) {
    List<List<Unit>> byPair = new ArrayList<>();
    pairs.forEach(p -> byPair.add(new ArrayList<>()));
    for (int p = 0; p < pieces.size(); p++) {
      byPair.get(pieces.get(p).document()).addAll(units.get(p));
    }
    return IntStream.range(0, pairs.size())
        .mapToObj(d -> Naranhi.bitext(pairs.get(d), byPair.get(d)))
        .toList();
  }

  private <T> List<T> run(ExecutorService pool, List<Callable<T>> tasks, String what) {
    List<Future<T>> running = tasks.stream().map(pool::submit).toList();
    List<T> results = new ArrayList<>(tasks.size());
    try {
      for (Future<T> one : running) {
        results.add(one.get());
        progress.accept(what + ": " + results.size() + " of " + tasks.size());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(what + " was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(what + " failed", e.getCause());
    }
  }
}
