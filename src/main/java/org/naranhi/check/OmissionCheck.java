package org.naranhi.check;

/**
 * Sentences and clauses of the Korean text that the English text leaves out.
 *
 * <p>A sentence that an alignment left alone, or a stretch of a pair that no evidence links to the
 * other side while the rest is well covered; {@link GapModel} weighs what speaks for it.
 */
public final class OmissionCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "omission";

  private static final Gaps GAPS = new Gaps(NAME, true, "nothing in the English text renders '%s'");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Sentences and clauses of the Korean text that the English text leaves out.",
        Gaps.TYPES,
        new CheckGuide.Example("정부는 금리를 올렸고, 야당은 재정 지출을 줄이라고 촉구했다.", "The government raised interest rates."),
        new CheckGuide.Example("정부는 금리를 올렸고, 야당은 재정 지출을 줄이라고 촉구했다.", "The government raised interest rates, and the opposition called for spending cuts."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return GAPS::check;
  }
}
