package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.naranhi.bitext.FindingCounts;
import org.naranhi.check.Severity;

/** One line on all that was found: {@code 120 units: 2 errors, 1 warning, 0 notes (…)}. */
final class CheckSummary {

  private CheckSummary() {}

  static String of(FindingCounts counts) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      parts.add(counted(counts.of(severity), severity.label()));
    }
    if (counts.suppressed() > 0) {
      parts.add(String.format(Locale.ROOT, "%,d suppressed", counts.suppressed()));
    }
    if (counts.known() > 0) {
      parts.add(String.format(Locale.ROOT, "%,d in the baseline", counts.known()));
    }
    String checks =
        counts.byCheck().entrySet().stream()
            .map(check -> check.getKey() + " " + severities(check.getValue()))
            .collect(Collectors.joining("; "));
    return counted(counts.units(), "unit")
        + ": "
        + String.join(", ", parts)
        + (checks.isEmpty() ? "" : " (" + checks + ")");
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** {@code 2 errors, 1 note}. */
  private static String severities(Map<Severity, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> counted(entry.getValue(), entry.getKey().label()))
        .collect(Collectors.joining(", "));
  }
}
