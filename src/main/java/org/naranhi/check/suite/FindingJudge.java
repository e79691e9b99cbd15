package org.naranhi.check.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Finding;

/**
 * Says of findings how much they matter and whether they count. Units are judged in the order of
 * the file; not safe for threads.
 */
public final class FindingJudge {

  private final SeverityRules severities;
  private final Suppressions suppressions;
  private final Baseline baseline;

  /** A judge by all that the user has said. */
  public FindingJudge(SeverityRules severities, Suppressions suppressions, Baseline baseline) {
    this.severities = severities;
    this.suppressions = suppressions;
    this.baseline = baseline;
  }

  /**
   * The wanted findings of a unit, judged.
   *
   * @param inline what is suppressed beside its texts
   */
  public List<JudgedFinding> judge(
      String id, String ko, String en, List<Finding> findings, Suppressions inline) {
    List<JudgedFinding> judged = new ArrayList<>(findings.size());
    for (Finding raw : findings) {
      Optional<Finding> wanted = severities.apply(raw);
      if (wanted.isPresent()) {
        Finding finding = wanted.get();
        Fingerprint fingerprint = Fingerprint.of(finding, ko, en);
        Waiver waiver = waiver(id, ko, en, finding, fingerprint, inline);
        judged.add(new JudgedFinding(finding, fingerprint, waiver));
      }
    }
    return List.copyOf(judged);
  }

  private @Nullable Waiver waiver(
      String id,
      String ko,
      String en,
      Finding finding,
      Fingerprint fingerprint,
      Suppressions inline) {
    Optional<Suppression> here = inline.covering(id, ko, en, finding, fingerprint);
    Optional<Suppression> there = suppressions.covering(id, ko, en, finding, fingerprint);
    if (here.isPresent()) {
      return new Waiver(Waiver.Kind.INLINE, here.get().reason());
    }
    if (there.isPresent()) {
      return new Waiver(Waiver.Kind.FILE, there.get().reason());
    }
    return baseline.takes(fingerprint)
        ? new Waiver(Waiver.Kind.BASELINE, "stands in the baseline")
        : null;
  }
}
