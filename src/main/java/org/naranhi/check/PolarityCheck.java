package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.text.Span;

/** Translations that say the opposite: a negation lost or added, up for down. */
public final class PolarityCheck implements Check {

  private static final String NAME = "polarity";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Translations that say the opposite: a negation lost or added, up where the original says"
            + " down.",
        List.of("negation", "direction"),
        new CheckGuide.Example("수출이 지난달보다 증가했다.", "Exports decreased from last month."),
        new CheckGuide.Example("수출 감소세가 둔화했다.", "The decline in exports slowed."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return pair -> pair.isPair() && isKorean(pair.ko().text()) ? check(pair) : List.of();
  }

  private static boolean isKorean(String text) {
    return text.chars().anyMatch(c -> c >= '가' && c <= '힣');
  }

  private static List<Finding> check(CheckedPair pair) {
    List<Finding> findings = new ArrayList<>();
    List<Negation> ko = KoreanNegations.in(pair.ko());
    List<Negation> en = EnglishNegations.in(pair.en());
    Optional<NegationComparison.Lack> lack = NegationComparison.of(pair, ko, en);
    for (DirectionComparison.Opposed opposed : DirectionComparison.of(pair, ko, en)) {
      if (lack.isEmpty() || opposed.ko().negated() == opposed.en().negated()) {
        findings.add(direction(pair, opposed));
      }
    }
    lack.ifPresent(l -> findings.add(negation(pair, l)));
    return findings;
  }

  private static Finding negation(CheckedPair pair, NegationComparison.Lack lack) {
    Span negation = lack.lost() ? lack.ko() : lack.en();
    String word = negation == null ? "" : negation.of((lack.lost() ? pair.ko() : pair.en()).text());
    String message =
        lack.lost()
            ? "the original negates (" + word + "); the translation affirms"
            : "the translation negates (" + word + "); the original affirms";
    return new Finding(NAME, "negation", Severity.WARNING, lack.ko(), lack.en(), message, null);
  }

  private static Finding direction(CheckedPair pair, DirectionComparison.Opposed opposed) {
    String ko = opposed.ko().span().of(pair.ko().text());
    String en = opposed.en().span().of(pair.en().text());
    String antonym = DirectionWords.shipped().antonym(en);
    return new Finding(
        NAME,
        "direction",
        Severity.WARNING,
        opposed.ko().span(),
        opposed.en().span(),
        ko + " and \"" + en + "\" say the opposite of each other",
        antonym.isEmpty() ? null : antonym);
  }
}
