package org.naranhi.bitext;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.naranhi.check.Severity;
import org.naranhi.check.suite.Waiver;

/** How much was found so far, by check and severity. Not safe for threads. */
public final class FindingCounts {

  private long units;
  private final SortedMap<String, Map<Severity, Integer>> byCheck = new TreeMap<>();
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final Map<Waiver.Kind, Integer> waived = new EnumMap<>(Waiver.Kind.class);

  /** Counts one more unit. */
  public void add(CheckedUnit unit) {
    units++;
    for (CheckedUnit.Found found : unit.found()) {
      Waiver waiver = found.judged().waiver();
      if (waiver == null) {
        Severity severity = found.judged().finding().severity();
        bySeverity.merge(severity, 1, Integer::sum);
        byCheck
            .computeIfAbsent(found.judged().finding().check(), c -> new EnumMap<>(Severity.class))
            .merge(severity, 1, Integer::sum);
      } else {
        waived.merge(waiver.kind(), 1, Integer::sum);
      }
    }
  }

  /** How many units were checked. */
  public long units() {
    return units;
  }

  /** How many findings of a severity count. */
  public int of(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /** How many findings count. */
  public int all() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The findings that count by check, in the order of the alphabet, and severity. */
  public SortedMap<String, Map<Severity, Integer>> byCheck() {
    return byCheck;
  }

  /** How many findings are suppressed, in their files or by a file. */
  public int suppressed() {
    return waived.getOrDefault(Waiver.Kind.INLINE, 0) + waived.getOrDefault(Waiver.Kind.FILE, 0);
  }

  /** How many findings stand in the baseline. */
  public int known() {
    return waived.getOrDefault(Waiver.Kind.BASELINE, 0);
  }
}
