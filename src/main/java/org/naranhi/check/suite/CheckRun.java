package org.naranhi.check.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;

/**
 * Several checks on their way through one file. What a finding of one says of a place, a later one
 * does not say again.
 */
public final class CheckRun {

  private final List<Check.Run> runs;

  CheckRun(List<Check> checks, CheckSettings settings) {
    runs = checks.stream().map(check -> check.begin(settings)).toList();
  }

  /**
   * Begins to check a pair with all work that needs no other; many threads may do so at once, in
   * any order.
   *
   * @return gives what all checks find; to be asked once for each pair in the order of the file, by
   *     one thread at a time
   */
  public Supplier<List<Finding>> begin(CheckedPair pair) {
    List<Supplier<List<Finding>>> begun = new ArrayList<>(runs.size());
    for (Check.Run run : runs) {
      begun.add(run.begin(pair));
    }
    return () -> joined(begun);
  }

  /** What all checks find in the next pair of the file. */
  public List<Finding> check(CheckedPair pair) {
    return begin(pair).get();
  }

  private static List<Finding> joined(List<Supplier<List<Finding>>> begun) {
    List<Finding> findings = new ArrayList<>();
    for (Supplier<List<Finding>> check : begun) {
      for (Finding finding : check.get()) {
        if (findings.stream().noneMatch(earlier -> says(earlier, finding))) {
          findings.add(finding);
        }
      }
    }
    return List.copyOf(findings);
  }

  /** Whether another check has flagged a place of the finding at least as gravely. */
  private static boolean says(Finding earlier, Finding finding) {
    boolean sameKorean =
        earlier.ko() != null && finding.ko() != null && earlier.ko().overlaps(finding.ko());
    boolean sameEnglish =
        earlier.en() != null && finding.en() != null && earlier.en().overlaps(finding.en());
    return !earlier.check().equals(finding.check())
        && (sameKorean || sameEnglish)
        && earlier.severity().compareTo(finding.severity()) <= 0;
  }
}
