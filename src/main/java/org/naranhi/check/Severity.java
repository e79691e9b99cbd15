package org.naranhi.check;

import java.util.Locale;

/** How much a finding matters, gravest first. */
public enum Severity {
  /** Wrong for sure, or nearly. */
  ERROR,
  /** Likely wrong: look at it. */
  WARNING,
  /** Worth knowing; no flag. */
  NOTE;

  /** The name in files: {@code error}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
