package org.naranhi.check.gap;

import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;

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
        new CheckGuide.Example(
            "노조는 임금 협상이 결렬되자 파업을 선언했고, 회사는 공장 문을 닫겠다고 경고했다.",
            "The union declared a strike after wage talks broke down."),
        new CheckGuide.Example(
            "노조는 임금 협상이 결렬되자 파업을 선언했고, 회사는 공장 문을 닫겠다고 경고했다.",
            "The union declared a strike after wage talks broke down, and the company warned that it"
                + " would close the plant."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return GAPS::check;
  }
}
