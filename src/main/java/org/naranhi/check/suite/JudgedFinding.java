package org.naranhi.check.suite;

import org.jspecify.annotations.Nullable;
import org.naranhi.check.Finding;

/**
 * A finding and whether it counts.
 *
 * @param finding what a check found
 * @param fingerprint its name across runs
 * @param waiver why it does not count; null if it does
 */
public record JudgedFinding(Finding finding, Fingerprint fingerprint, @Nullable Waiver waiver) {

  /** Whether nobody has waived it. */
  public boolean counts() {
    return waiver == null;
  }
}
