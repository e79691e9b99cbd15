package org.naranhi.check;

import java.util.List;
import java.util.Locale;
import org.naranhi.text.Span;

/**
 * Finds a Korean and an English name of which neither has a counterpart in a pair that is
 * otherwise well covered: the one must stand for the other, and is not it. A name on one side alone
 * is no error: pronouns, titles and capitals stand for names in good translations.
 */
final class MissingNames {

  /** The share of content words that must be covered on either side. */
  private static final double COVERED = .6;

  /** The share from which on neighbours need not be counterparts. */
  private static final double NEARLY_ALL = .75;

  /** How far from the names their neighbours may stand, in letters. */
  private static final int NEAR = 25;

  private MissingNames() {}

  static List<Finding> of(CheckedPair pair) {
    List<Name> ko = open(KoreanNames.of(pair));
    if (ko.isEmpty()) {
      return List.of();
    }
    List<String> words = NameSounds.words(pair.ko().text());
    List<Name> en =
        open(EnglishNames.of(pair)).stream()
            .filter(e -> NameSounds.best(e.text(), words) < likeness(e))
            .toList();
    if (en.isEmpty()) {
      return List.of();
    }
    List<Name> left =
        ko.stream().filter(k -> NameSounds.best(k.text(), pair) < likeness(k)).toList();
    if (left.size() != 1 || places(en) != 1 || !fit(pair, left.get(0), en.get(0))) {
      return List.of();
    }
    return List.of(finding(pair, left.get(0), en));
  }

  private static List<Name> open(List<Name> names) {
    return names.stream().filter(n -> !n.linked()).toList();
  }

  /** A name that the dictionary knows would be linked; its sound alone must be near the same. */
  private static double likeness(Name name) {
    return name.known() ? .8 : NameSounds.MAY_BE_ONE;
  }

  /** How many names these are; words that follow each other are one. */
  private static int places(List<Name> names) {
    int places = 1;
    for (int n = 1; n < names.size(); n++) {
      places += names.get(n).span().start() > names.get(n - 1).span().end() + 2 ? 1 : 0;
    }
    return places;
  }

  private static boolean fit(CheckedPair pair, Name ko, Name en) {
    ContentWords words = ContentWords.of(pair);
    double least = Math.min(share(words.ko(), ko.span()), share(words.en(), en.span()));
    return least >= NEARLY_ALL || least >= COVERED && neighbours(pair, ko.span(), en.span());
  }

  private static double share(List<ContentWord> words, Span name) {
    List<ContentWord> others =
        words.stream().filter(w -> !w.span().overlaps(name)).toList();
    double linked = others.stream().filter(ContentWord::linked).count();
    return (linked + 1) / (others.size() + 1);
  }

  private static boolean neighbours(CheckedPair pair, Span ko, Span en) {
    return pair.words().links().stream()
        .anyMatch(l -> near(l.ko().span(), ko) && near(l.en().span(), en));
  }

  private static boolean near(Span word, Span name) {
    return !word.overlaps(name)
        && word.start() <= name.end() + NEAR / 3
        && word.end() >= name.start() - NEAR;
  }

  private static Finding finding(CheckedPair pair, Name ko, List<Name> en) {
    Span span = new Span(en.get(0).span().start(), en.get(en.size() - 1).span().end());
    String message =
        String.format(
            Locale.ROOT,
            "'%s' has no counterpart in the English text, and '%s' none in the Korean text",
            ko.text(),
            span.of(pair.en().text()));
    List<String> known = pair.words().renderings(ko.text());
    return new Finding(
        NameCheck.NAME,
        NameCheck.MISSING,
        Severity.WARNING,
        ko.span(),
        span,
        message,
        known.isEmpty() ? null : known.get(0));
  }
}
