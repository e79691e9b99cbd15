package org.naranhi.check.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.LinkedWords;
import org.naranhi.check.Severity;
import org.naranhi.lexicon.Glossary;
import org.naranhi.lexicon.RenderingFinder;
import org.naranhi.lexicon.Term;
import org.naranhi.lexicon.TermFinder;
import org.naranhi.text.Span;

/** Terms of the user's glossary that are rendered otherwise, or as they must not be. */
public final class TermCheck implements Check {

  private static final String NAME = "term";

  /** A word so likely rendered by another shows how a term was rendered. */
  private static final double LINKED = .1;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    Term rate = new Term("기준금리", List.of("benchmark rate"), List.of("standard interest"));
    return new CheckGuide(
        "Terms of the glossary that the translation renders otherwise, or as they must not be.",
        List.of("missing", "forbidden", "unexpected"),
        new CheckGuide.Example("한은이 기준금리를 올렸다.", "The BOK raised its policy rate."),
        new CheckGuide.Example("한은이 기준금리를 올렸다.", "The BOK raised its benchmark rate."),
        Map.of(
            "reverse",
            "false: whether to note renderings in the English whose Korean is not there"),
        new CheckSettings(Map.of(), new Glossary(List.of(rate))));
  }

  @Override
  public Run begin(CheckSettings settings) {
    Glossary glossary = settings.glossary();
    boolean reverse = settings.flag(NAME, "reverse", false);
    TermFinder finder = new TermFinder(glossary);
    return pair ->
        pair.isPair() ? check(pair, finder, reverse ? glossary.terms() : List.of()) : List.of();
  }

  private static List<Finding> check(CheckedPair pair, TermFinder finder, List<Term> backwards) {
    List<TermFinder.Found> terms = finder.in(pair.ko());
    if (terms.isEmpty() && backwards.isEmpty()) {
      return List.of();
    }
    RenderingFinder english = new RenderingFinder(pair.en().tokens());
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TermFinder.Found found : terms) {
      if (seen.add(found.term().ko())) {
        check(pair, found, terms, english, findings);
      }
    }
    for (Term term : backwards) {
      unexpected(term, terms, english).ifPresent(findings::add);
    }
    return findings;
  }

  private static void check(
      CheckedPair pair,
      TermFinder.Found found,
      List<TermFinder.Found> all,
      RenderingFinder english,
      List<Finding> findings) {
    List<Term> same =
        all.stream()
            .map(TermFinder.Found::term)
            .filter(t -> t.ko().equals(found.term().ko()))
            .distinct()
            .toList();
    List<Span> good =
        same.stream()
            .flatMap(t -> t.en().stream())
            .flatMap(r -> english.places(r).stream())
            .toList();
    Optional<Span> bad =
        found.term().forbidden().stream()
            .flatMap(r -> english.places(r).stream())
            .filter(b -> good.stream().noneMatch(b::overlaps))
            .findFirst();
    if (bad.isPresent()) {
      findings.add(forbidden(pair, found, bad.get()));
    } else if (good.isEmpty() && !found.term().en().isEmpty()) {
      Span otherwise = rendered(pair, found.span());
      if (found.alone() || otherwise != null) {
        findings.add(missing(pair, found, otherwise));
      }
    }
  }

  private static Finding forbidden(CheckedPair pair, TermFinder.Found found, Span bad) {
    List<String> good = found.term().en();
    String message =
        "the glossary forbids \""
            + bad.of(pair.en().text())
            + "\" for "
            + found.term().ko()
            + (good.isEmpty() ? "" : "; it has " + quoted(good));
    return new Finding(NAME, "forbidden", Severity.ERROR, found.span(), bad, message, first(good));
  }

  private static Finding missing(
      CheckedPair pair, TermFinder.Found found, @Nullable Span otherwise) {
    String message =
        found.term().ko()
            + " should be "
            + quoted(found.term().en())
            + " by the glossary"
            + (otherwise == null
                ? "; the translation does not have it"
                : "; the translation has \"" + otherwise.of(pair.en().text()) + "\"");
    return new Finding(
        NAME,
        "missing",
        Severity.WARNING,
        found.span(),
        otherwise,
        message,
        first(found.term().en()));
  }

  private static @Nullable String first(List<String> renderings) {
    return renderings.isEmpty() ? null : renderings.get(0);
  }

  private static String quoted(List<String> renderings) {
    return "\"" + String.join("\" or \"", renderings) + "\"";
  }

  /** Where English stands that most likely renders the Korean at {@code ko}; null if nowhere. */
  private static @Nullable Span rendered(CheckedPair pair, Span ko) {
    return pair.words().links().stream()
        .filter(l -> ko.overlaps(l.ko().span()) && l.probability() >= LINKED)
        .max(Comparator.comparingDouble(LinkedWords.Link::probability))
        .map(l -> l.en().span())
        .orElse(null);
  }

  /** A note where a rendering stands in the English and none of its Korean terms in the Korean. */
  private static Optional<Finding> unexpected(
      Term term, List<TermFinder.Found> found, RenderingFinder english) {
    boolean rendersOther =
        found.stream().anyMatch(f -> f.term().en().stream().anyMatch(term.en()::contains));
    if (rendersOther) {
      return Optional.empty();
    }
    return term.en().stream()
        .flatMap(r -> english.places(r).stream())
        .findFirst()
        .map(
            span ->
                new Finding(
                    NAME,
                    "unexpected",
                    Severity.NOTE,
                    null,
                    span,
                    "the glossary has this for " + term.ko() + ", which the original does not say",
                    null));
  }
}
