package org.naranhi.check.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;

/** Pairs that the aligner itself doubts. */
public final class PairingCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "pairing";

  /** Pairings less likely than this are more likely wrong than right. */
  private static final double BELOW = .5;

  /** Pairings less likely than this are worth a note. */
  private static final double NOTE = .7;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Pairs that the aligner holds for unlikely; only in files that have probabilities.",
        List.of(NAME),
        new CheckGuide.Example("그는 웃었다.", "Exports rose in May.").likely(.21),
        new CheckGuide.Example("그는 웃었다.", "He smiled.").likely(.97),
        Map.of(
            "below", "0.5: pairs of a lower probability are warned of",
            "note", "0.7: pairs of a lower probability are noted"));
  }

  @Override
  public Run begin(CheckSettings settings) {
    double below = settings.number(NAME, "below", BELOW);
    double note = settings.number(NAME, "note", NOTE);
    return pair -> check(pair, below, note);
  }

  private static List<Finding> check(CheckedPair pair, double below, double note) {
    Double probability = pair.probability();
    if (probability == null || !pair.isPair() || probability >= Math.max(below, note)) {
      return List.of();
    }
    Severity severity = probability < below ? Severity.WARNING : Severity.NOTE;
    String message =
        String.format(
            Locale.ROOT,
            "the two texts may not belong together: the probability of the pairing is %.2f",
            probability);
    return List.of(new Finding(NAME, NAME, severity, null, null, message, null));
  }
}
