package org.naranhi.app.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A line on the terminal that says what a slow command is at; appears after a second, only on a
 * terminal, and is wiped at the end.
 */
final class Progress implements AutoCloseable {

  private final PrintStream err;
  private final ScheduledExecutorService timer;
  private final long started = System.nanoTime();
  private volatile String doing;
  private boolean shown;
  private boolean closed;

  private Progress(PrintStream err, boolean silent, String doing) {
    this.err = err;
    this.doing = doing;
    timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "naranhi-progress");
              thread.setDaemon(true);
              return thread;
            });
    if (silent || !Terminal.isThere()) {
      timer.shutdown();
    } else {
      var unused = timer.scheduleAtFixedRate(this::show, 1000, 200, TimeUnit.MILLISECONDS);
    }
  }

  /** Starts; {@code doing} is what comes first. */
  static Progress start(PrintStream err, boolean silent, String doing) {
    return new Progress(err, silent, doing);
  }

  /** Says what comes now. */
  void step(String now) {
    doing = now;
  }

  private synchronized void show() {
    if (!closed) {
      shown = true;
      err.print(
          "\r\u001b[K"
              + doing
              + " … "
              + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started)
              + " s");
      err.flush();
    }
  }

  @Override
  public synchronized void close() {
    timer.shutdownNow();
    closed = true;
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
      shown = false;
    }
  }
}
