package org.naranhi.check.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.Fault;
import org.naranhi.quantity.Match;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityMatcher;
import org.naranhi.text.Span;

/**
 * Conversions that are implausible by themselves, seen in one language alone: "$10 million (about
 * 1.45 billion KRW)" in January 2025. Silent where the number check says of one of the two amounts
 * that the translation got it wrong.
 */
public final class ConversionCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "conversion";

  private final QuantityMatcher matcher = new QuantityMatcher();
  private final Run numbers = new NumberCheck().begin(CheckSettings.DEFAULT);

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
    List<QuantityMatcher.Conversion> ko = implausible(pair.ko(), pair.context());
    List<QuantityMatcher.Conversion> en = implausible(pair.en(), pair.context());
    if (ko.isEmpty() && en.isEmpty()) {
      return List.of();
    }
    List<Finding> wrong = numbers.check(pair);
    List<Finding> findings = new ArrayList<>();
    for (QuantityMatcher.Conversion c : ko) {
      if (wrong.stream().noneMatch(f -> isPart(f.ko(), c))) {
        findings.add(finding(c, true));
      }
    }
    for (QuantityMatcher.Conversion c : en) {
      if (wrong.stream().noneMatch(f -> isPart(f.en(), c))) {
        findings.add(finding(c, false));
      }
    }
    return List.copyOf(findings);
  }

  private List<QuantityMatcher.Conversion> implausible(Analysis text, MatchContext context) {
    return matcher.conversions(text.quantities(), context).stream()
        .filter(c -> !c.isPlausible())
        .toList();
  }

  /** Whether one of the two amounts is wrong already for another reason. */
  private static boolean isPart(@Nullable Span place, QuantityMatcher.Conversion c) {
    return place != null
        && (place.overlaps(c.base().span()) || place.overlaps(c.converted().span()));
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
