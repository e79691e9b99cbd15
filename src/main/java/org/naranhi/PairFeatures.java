package org.naranhi;

import java.util.Map;
import org.naranhi.align.Aligner;
import org.naranhi.align.Alignment;

/**
 * All that the aligner takes from a document pair. The parameters of its model do not enter, so
 * that one can be tried after another without reading the documents again. Safe for threads.
 */
public final class PairFeatures {

  private final FeatureSides sides;
  private final boolean allowCrossing;

  PairFeatures(FeatureSides sides, boolean allowCrossing) {
    this.sides = sides;
    this.allowCrossing = allowCrossing;
  }

  /**
   * Aligns the pair.
   *
   * @param changes parameters that differ from the shipped ones, by name
   * @throws IllegalArgumentException for a parameter that does not exist or has no sense
   */
  public Alignment align(Map<String, String> changes) {
    return new Aligner(ShippedModel.with(changes), allowCrossing)
        .align(sides.ko(), sides.en(), sides.evidence());
  }
}
