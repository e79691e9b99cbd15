package org.naranhi.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.naranhi.bitext.FindingCounts;
import org.naranhi.check.Severity;
import org.naranhi.check.suite.Nearest;

/** From which severity on findings give exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  private static final List<String> NAMES =
      Arrays.stream(values()).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();

  /**
   * The one called {@code name}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static FailOn of(String name) {
    int index = NAMES.indexOf(name.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new IllegalArgumentException(
          "must be error, warning or never but was '" + name + "'" + Nearest.hint(name, NAMES));
    }
    return values()[index];
  }

  /** Whether what was found is a failure. */
  boolean fails(FindingCounts counts) {
    boolean error = counts.of(Severity.ERROR) > 0;
    return switch (this) {
      case ERROR -> error;
      case WARNING -> error || counts.of(Severity.WARNING) > 0;
      case NEVER -> false;
    };
  }
}
