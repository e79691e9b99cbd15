package org.naranhi.app.review.browser;

import java.time.Duration;
import java.time.Instant;

/** Waits for what a page does in its own time. */
final class Eventually {

  private static final Duration MOST = Duration.ofSeconds(20);
  private static final int PAUSE_MILLISECONDS = 15;

  private Eventually() {}

  /** Something that may hold or fail. */
  @FunctionalInterface
  interface Claim {
    void check() throws Exception;
  }

  /** Waits until a claim holds; fails as it does if it never does. */
  static void holds(Claim claim) {
    Instant end = Instant.now().plus(MOST);
    while (true) {
      try {
        claim.check();
        return;
      } catch (AssertionError | Exception e) {
        if (Instant.now().isAfter(end)) {
          throw e instanceof AssertionError error ? error : new AssertionError(e.toString(), e);
        }
      }
      pause(PAUSE_MILLISECONDS);
    }
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
