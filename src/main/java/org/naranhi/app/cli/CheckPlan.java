package org.naranhi.app.cli;

import org.naranhi.check.CheckSettings;
import org.naranhi.check.suite.Baseline;
import org.naranhi.check.suite.Checks;
import org.naranhi.check.suite.FindingJudge;
import org.naranhi.check.suite.SeverityRules;
import org.naranhi.check.suite.Suppressions;

/**
 * What a run of {@code check} is to do, out of profile, configuration and command line.
 *
 * @param checks the checks to run
 * @param settings their options, and the user's terms
 * @param severities what matters how much
 * @param suppressions of the user's file
 * @param baseline what was there before
 * @param compared whether there is a baseline
 * @param failOn what gives exit code 1
 */
record CheckPlan(
    Checks checks,
    CheckSettings settings,
    SeverityRules severities,
    Suppressions suppressions,
    Baseline baseline,
    boolean compared,
    FailOn failOn) {

  /** A judge who knows suppressions and baseline; there must be one only. */
  FindingJudge judge() {
    return new FindingJudge(severities, suppressions, baseline);
  }
}
