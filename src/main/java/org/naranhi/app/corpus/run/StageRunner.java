package org.naranhi.app.corpus.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs stages over their items on several threads and hands the outcomes on in the order of the
 * items. Items that the journal knows are not done again. Few items are held at a time.
 */
public final class StageRunner {

  /** Items for each thread that wait to be done or to be handed on. */
  private static final int AHEAD = 8;

  private final Journal journal;
  private final int threads;

  /** One that keeps {@code journal} and uses so many threads, at least 1. */
  public StageRunner(Journal journal, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1 but was " + threads);
    }
    this.journal = journal;
    this.threads = threads;
  }

  /** Takes what a stage made of an item. */
  @FunctionalInterface
  public interface Sink<T> {

    /**
     * Takes an outcome.
     *
     * @throws IOException if it cannot be handed on, which ends the run
     */
    void take(T item, Outcome outcome) throws IOException;
  }

  private record Done<T>(T item, Outcome outcome, boolean before) {}

  /**
   * Runs a stage.
   *
   * @throws IOException if the journal cannot be written, or {@code sink} fails
   * @throws InterruptedException if the thread is interrupted; what is done is in the journal
   */
  public <T> StageCounts run(Stage<T> stage, Iterable<T> items, Sink<T> sink)
      throws IOException, InterruptedException {
    journal.begin(stage.name(), stage.settings());
    StageCounts.Counter counter = new StageCounts.Counter(stage.name());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Done<T>>> waiting = new ArrayDeque<>();
    try {
      for (Iterator<T> left = items.iterator(); left.hasNext() || !waiting.isEmpty(); ) {
        while (left.hasNext() && waiting.size() < AHEAD * threads) {
          T item = left.next();
          waiting.add(pool.submit(() -> done(stage, item)));
        }
        hand(stage, waiting.remove().get(), counter, sink);
      }
    } catch (ExecutionException e) {
      throw failure(stage, e);
    } finally {
      pool.shutdownNow();
      journal.flush();
    }
    return counter.counts();
  }

  private static <T> IOException failure(Stage<T> stage, ExecutionException failed) {
    return failed.getCause() instanceof IOException io
        ? io
        : new IOException("stage " + stage.name() + " failed: " + failed.getCause(), failed);
  }

  private <T> Done<T> done(Stage<T> stage, T item) throws JournalException {
    Optional<Outcome> before = journal.find(stage.name(), stage.id(item));
    return before.isPresent()
        ? new Done<>(item, before.get(), true)
        : new Done<>(item, stage.apply(item), false);
  }

  private <T> void hand(Stage<T> stage, Done<T> done, StageCounts.Counter counter, Sink<T> sink)
      throws IOException {
    if (!done.before()) {
      journal.record(stage.name(), stage.id(done.item()), done.outcome());
    }
    counter.count(done.outcome(), done.before());
    sink.take(done.item(), done.outcome());
  }
}
