package org.naranhi.check.gap;

import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;

/**
 * Sentences and clauses of the English text that the Korean text does not have.
 *
 * <p>A sentence that an alignment left alone, or a stretch of a pair that no evidence links to the
 * other side while the rest is well covered; {@link GapModel} weighs what speaks for it.
 */
public final class AdditionCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "addition";

  private static final Gaps GAPS = new Gaps(NAME, false, "nothing in the Korean text says '%s'");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Sentences and clauses of the English text that the Korean text does not have.",
        Gaps.TYPES,
        new CheckGuide.Example(
            "정부는 금리를 올렸다.",
            "The government raised interest rates, although economists had warned of a recession."),
        new CheckGuide.Example("정부는 금리를 올렸다.", "The government decided to raise interest rates."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return GAPS::check;
  }
}
