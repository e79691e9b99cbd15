package org.naranhi.text.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps pdfbox from logging every flaw of a file to the console while Naranhi reads one, where the
 * log goes to {@code java.util.logging} and nobody has set a level for pdfbox. Levels are put back
 * when the last reading ends; all other logging is left alone.
 */
final class QuietLogs implements AutoCloseable {

  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private static final boolean[] SILENCED = new boolean[LOGGERS.size()];
  private static int open;

  private QuietLogs() {}

  static QuietLogs open() {
    synchronized (LOGGERS) {
      if (open++ == 0) {
        for (int i = 0; i < SILENCED.length; i++) {
          SILENCED[i] = LOGGERS.get(i).getLevel() == null;
          if (SILENCED[i]) {
            LOGGERS.get(i).setLevel(Level.OFF);
          }
        }
      }
    }
    return new QuietLogs();
  }

  @Override
  public void close() {
    synchronized (LOGGERS) {
      if (--open == 0) {
        for (int i = 0; i < SILENCED.length; i++) {
          if (SILENCED[i]) {
            LOGGERS.get(i).setLevel(null);
          }
        }
      }
    }
  }
}
