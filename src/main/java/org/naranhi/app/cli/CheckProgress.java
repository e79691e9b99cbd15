package org.naranhi.app.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How far {@code check} has come in its file, and when it will be through. */
final class CheckProgress implements AutoCloseable {

  /** So many units between two looks at the clock. */
  private static final int STEP = 256;

  private final Progress progress;
  private String file = "";
  private long bytes;
  private long started;
  private long units;
  private volatile long read;

  CheckProgress(PrintStream err, boolean silent) {
    progress = Progress.start(err, silent, "starting");
  }

  /** Says what comes now. */
  void step(String now) {
    progress.step(now);
  }

  /**
   * A file is begun.
   *
   * @param bytes its size, 0 where unknown
   * @return the stream, counted
   */
  InputStream begin(String name, long bytes, InputStream in) {
    this.file = name;
    this.bytes = bytes;
    units = 0;
    read = 0;
    started = System.nanoTime();
    progress.step("checking " + name);
    return new Counted(in);
  }

  /** One more unit is through. */
  void unit() {
    units++;
    if (units % STEP == 0) {
      double seconds = (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
      progress.step(text(file, units, seconds, bytes == 0 ? 0 : (double) read / bytes));
    }
  }

  /** {@code checking a.tmx: 34 %, 5,120 units/s, about 13 s left}. */
  static String text(String file, long units, double seconds, double share) {
    String rate = String.format(Locale.ROOT, "%,.0f units/s", units / Math.max(seconds, 1e-3));
    if (share <= 0 || share > 1) {
      return String.format(Locale.ROOT, "checking %s: %,d units, %s", file, units, rate);
    }
    long left = Math.round(Math.ceil(seconds * (1 - share) / share));
    return String.format(
        Locale.ROOT, "checking %s: %.0f %%, %s, about %d s left", file, share * 100, rate, left);
  }

  @Override
  public void close() {
    progress.close();
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      add(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      add(Math.max(0, count));
      return count;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread reads the file
    private void add(int count) {
      read += count;
    }
  }
}
