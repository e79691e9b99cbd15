package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;

/**
 * All checks there are, and how they run together: what a finding of one says of a place, a later
 * one does not say again.
 *
 * @param all the checks to run, in this order
 */
public record Checks(List<Check> all) {

  /** Every check. */
  public static final Checks EVERY = new Checks(List.of(new NumberCheck(), new ConversionCheck()));

  /** Copies the list. */
  public Checks {
    all = List.copyOf(all);
  }

  /** The names of the checks: {@code number, conversion}. */
  public List<String> names() {
    return all.stream().map(Check::name).toList();
  }

  /** Only the checks of the given names. */
  public Checks only(List<String> names) {
    return new Checks(all.stream().filter(check -> names.contains(check.name())).toList());
  }

  /** What the checks find in {@code pair}. */
  public List<Finding> check(CheckedPair pair) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : all) {
      for (Finding finding : check.check(pair)) {
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
