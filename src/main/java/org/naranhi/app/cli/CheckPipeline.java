package org.naranhi.app.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.naranhi.UnitChecker;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.Finding;

/**
 * Reads, checks and hands on the units of a file: on all cores, in order, in memory that does not
 * grow with the file.
 */
final class CheckPipeline implements AutoCloseable {

  /** Units that one task checks: enough that handing over costs nothing beside it. */
  private static final int CHUNK = 32;

  /** Chunks for each core that are under way at most. */
  private static final int AHEAD = 3;

  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          cores,
          work -> {
            Thread thread = new Thread(work, "naranhi-check");
            thread.setDaemon(true);
            return thread;
          });

  /** Takes a unit with what was found in it. */
  @FunctionalInterface
  interface Sink {
    void accept(TranslationUnit unit, List<Finding> findings) throws IOException;
  }

  /**
   * Checks all units. Where reading fails, what was read before is handed on first.
   *
   * @throws IOException if the sink fails
   */
  void run(Iterator<TranslationUnit> units, UnitChecker checker, Sink sink) throws IOException {
    Deque<Future<List<UnitChecker.Begun>>> begun = new ArrayDeque<>();
    @Nullable RuntimeException unreadable = null;
    boolean more = true;
    while (more) {
      List<TranslationUnit> chunk = new ArrayList<>(CHUNK);
      try {
        more = fill(chunk, units);
      } catch (RuntimeException e) {
        unreadable = e;
        more = false;
      }
      begun.add(workers.submit(() -> chunk.stream().map(checker::begin).toList()));
      while (begun.size() > (more ? AHEAD * cores : 0)) {
        handOn(begun.remove(), sink);
      }
    }
    if (unreadable != null) {
      throw unreadable;
    }
  }

  private static boolean fill(List<TranslationUnit> chunk, Iterator<TranslationUnit> units) {
    while (chunk.size() < CHUNK && units.hasNext()) {
      chunk.add(units.next());
    }
    return chunk.size() == CHUNK;
  }

  private static void handOn(Future<List<UnitChecker.Begun>> chunk, Sink sink) throws IOException {
    for (UnitChecker.Begun begun : done(chunk)) {
      sink.accept(begun.unit(), begun.findings().get());
    }
  }

  private static List<UnitChecker.Begun> done(Future<List<UnitChecker.Begun>> chunk) {
    try {
      return chunk.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a check failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
