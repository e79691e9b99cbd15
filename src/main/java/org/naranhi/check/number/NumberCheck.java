package org.naranhi.check.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.quantity.Fault;
import org.naranhi.quantity.Match;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityMatcher;
import org.naranhi.text.Span;

/** Numbers that the translation got wrong: tenfold amounts, swapped values, lost percentages. */
public final class NumberCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "number";

  private final QuantityMatcher matcher = new QuantityMatcher();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Numbers that the translation got wrong, across units, currencies and magnitudes.",
        Arrays.stream(Fault.values()).map(Fault::label).toList(),
        new CheckGuide.Example("매출은 145억원이다.", "Sales came to 1.45 billion won."),
        new CheckGuide.Example("매출은 145억원이다.", "Sales came to 14.5 billion won."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return this::check;
  }

  private List<Finding> check(CheckedPair pair) {
    boolean figures = !pair.ko().quantities().isEmpty() || !pair.en().quantities().isEmpty();
    if (!pair.isPair() || !figures) {
      return List.of();
    }
    List<Match> matches =
        matcher.match(
            pair.ko().text(),
            pair.ko().quantities(),
            pair.en().text(),
            pair.en().quantities(),
            pair.context(),
            pair.words());
    List<Finding> findings = new ArrayList<>();
    for (Match match : matches) {
      Fault fault = match.fault();
      if (fault != null) {
        findings.add(finding(match, fault));
      }
    }
    findings.sort(Comparator.comparing(NumberCheck::place));
    return List.copyOf(findings);
  }

  private static Finding finding(Match match, Fault fault) {
    return new Finding(
        NAME,
        fault.label(),
        severity(match.certainty()),
        span(match.ko()),
        span(match.en()),
        NumberMessages.message(match, fault),
        NumberMessages.suggestion(match, fault));
  }

  private static @Nullable Span span(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.span();
  }

  private static Severity severity(Match.Certainty certainty) {
    return switch (certainty) {
      case SURE -> Severity.ERROR;
      case LIKELY -> Severity.WARNING;
      case FAINT -> Severity.NOTE;
    };
  }

  private static int place(Finding finding) {
    Span span = finding.en() == null ? finding.ko() : finding.en();
    return span == null ? 0 : span.start();
  }
}
