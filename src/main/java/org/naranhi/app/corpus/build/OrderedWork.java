package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does something with many items on all threads, and hands the results on in their order. */
final class OrderedWork {

  /** Items for each thread that are under way at most. */
  private static final int AHEAD = 4;

  private final int threads;

  OrderedWork(int threads) {
    this.threads = threads;
  }

  /** Takes a result. */
  @FunctionalInterface
  interface Sink<T> {
    void accept(T result) throws IOException;
  }

  /** Does {@code work} with all items. */
  <I, O> void run(Iterator<I> items, Function<I, O> work, Sink<O> sink) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "naranhi-corpus");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<O>> begun = new ArrayDeque<>();
      while (items.hasNext()) {
        I item = items.next();
        begun.add(workers.submit(() -> work.apply(item)));
        if (begun.size() > AHEAD * threads) {
          sink.accept(done(begun.remove()));
        }
      }
      while (!begun.isEmpty()) {
        sink.accept(done(begun.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <O> O done(Future<O> result) {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a stage failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
