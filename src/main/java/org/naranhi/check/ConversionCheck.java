package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.Fault;
import org.naranhi.quantity.Match;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityMatcher;

/**
 * Conversions that are implausible by themselves, seen in one language alone: "$10 million (about
 * 1.45 billion KRW)" in January 2025.
 */
public final class ConversionCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "conversion";

  private final QuantityMatcher matcher = new QuantityMatcher();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Conversions that are implausible by themselves, seen in one language alone.",
        List.of(Fault.FX_CONVERSION.label(), Fault.UNIT.label()),
        new CheckGuide.Example(
            "현상금은 1000만달러(약 14억5000만원)다.", "The reward is $10 million (about 1.45 billion won)."),
        new CheckGuide.Example(
            "현상금은 1000만달러(약 145억원)다.", "The reward is $10 million (about 14.5 billion won)."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return this::check;
  }

  private List<Finding> check(CheckedPair pair) {
    List<Finding> findings = new ArrayList<>(check(pair.ko(), pair.context(), true));
    findings.addAll(check(pair.en(), pair.context(), false));
    return List.copyOf(findings);
  }

  /** The findings of one text; their span lies on its side. */
  private List<Finding> check(Analysis text, MatchContext context, boolean korean) {
    List<Finding> findings = new ArrayList<>();
    for (QuantityMatcher.Conversion c : matcher.conversions(text.quantities(), context)) {
      if (!c.isPlausible()) {
        findings.add(finding(c, korean));
      }
    }
    return findings;
  }

  private static Finding finding(QuantityMatcher.Conversion c, boolean korean) {
    Quantity stated = c.converted();
    @Nullable Quantity none = null;
    Match match =
        new Match(none, stated, c.relation(), c.faultIfAny(), Match.Certainty.SURE, c.base());
    return new Finding(
        NAME,
        NumberMessages.label(match),
        Severity.ERROR,
        korean ? stated.span() : null,
        korean ? null : stated.span(),
        NumberMessages.conversion(c),
        null);
  }
}
