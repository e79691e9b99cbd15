package org.naranhi.check.suite;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;

/**
 * Several checks on their way through one file. What a finding of one says of a place, a later one
 * does not say again.
 *
 * <p>{@link #alone} may be called by many threads for many pairs; {@link #inOrder} wants the pairs
 * of the file one after the other.
 */
public final class CheckRun {

  private final List<Check.Run> alone = new ArrayList<>();
  private final List<Check.Run> remembering = new ArrayList<>();

  CheckRun(List<Check> checks, CheckSettings settings) {
    for (Check check : checks) {
      (check.remembers() ? remembering : alone).add(check.begin(settings));
    }
  }

  /** What the checks find that need no other pair. */
  public List<Finding> alone(CheckedPair pair) {
    return extended(List.of(), alone, pair);
  }

  /**
   * The findings of {@link #alone} with those of the checks that remember pairs; to be called in
   * the order of the file.
   */
  public List<Finding> inOrder(CheckedPair pair, List<Finding> findings) {
    return extended(findings, remembering, pair);
  }

  /** What all checks find in the next pair of the file. */
  public List<Finding> check(CheckedPair pair) {
    return inOrder(pair, alone(pair));
  }

  private static List<Finding> extended(
      List<Finding> before, List<Check.Run> runs, CheckedPair pair) {
    List<Finding> findings = new ArrayList<>(before);
    for (Check.Run run : runs) {
      for (Finding finding : run.check(pair)) {
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
