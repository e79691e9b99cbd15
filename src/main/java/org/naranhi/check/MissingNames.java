package org.naranhi.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.naranhi.text.Span;

/**
 * Finds a Korean and an English name of which neither has a counterpart in a pair that is otherwise
 * well covered: the one must stand for the other, and is not it. A name on one side alone is no
 * error: pronouns, titles and capitals stand for names in good translations.
 */
final class MissingNames {

  /** The share of content words that must be covered on either side. */
  private static final double COVERED = .6;

  /** The share from which on neighbours need not be counterparts. */
  private static final double NEARLY_ALL = .75;

  /** How far from the names their neighbours may stand, in letters. */
  private static final int NEAR = 25;

  /** Where a sentence begins, an article and a quote included. */
  private static final int FIRST = 5;

  private static final Set<String> SEATS =
      Set.of(
          "청와대", "대통령실", "용산", "국방부", "외교부", "통일부", "백악관", "국무부", "미국", "중국", "일본", "러시아", "북한",
          "한국", "영국", "프랑스", "독일", "크렘린", "크렘린궁", "유럽연합", "우크라이나", "이란", "이스라엘");

  private static final Set<String> CAPITALS =
      Set.of(
          "Seoul",
          "Washington",
          "Beijing",
          "Tokyo",
          "Moscow",
          "Pyongyang",
          "London",
          "Paris",
          "Berlin",
          "Brussels",
          "Kyiv",
          "Tehran",
          "Jerusalem",
          "Kremlin",
          "Pentagon");

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
    List<Name> left = ko.stream().filter(k -> !NameSounds.sounds(k, pair)).toList();
    if (left.size() != 1
        || places(en) != 1
        || standsFor(left.get(0), en.get(0))
        || !fit(pair, left.get(0), en.get(0))) {
      return List.of();
    }
    return List.of(finding(pair, left.get(0), en));
  }

  private static List<Name> open(List<Name> names) {
    return names.stream().filter(n -> !n.linked()).toList();
  }

  /** A name that the dictionary knows would be linked; its sound alone must be near the same. */
  private static double likeness(Name name) {
    return name.known() ? NameSounds.SURE : NameSounds.MAY_BE_ONE;
  }

  /** Whether both mean a government: its seat, or its capital. */
  private static boolean standsFor(Name ko, Name en) {
    return SEATS.contains(ko.text()) && CAPITALS.contains(en.text());
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
    ContentWords words = pair.words().contentWords(pair);
    double least = Math.min(share(words.ko(), ko.span()), share(words.en(), en.span()));
    return least >= NEARLY_ALL || least >= COVERED && neighbours(pair, ko.span(), en.span());
  }

  private static double share(List<ContentWord> words, Span name) {
    List<ContentWord> others = words.stream().filter(w -> !w.span().overlaps(name)).toList();
    double linked = others.stream().filter(ContentWord::linked).count();
    return (linked + 1) / (others.size() + 1);
  }

  private static boolean neighbours(CheckedPair pair, Span ko, Span en) {
    boolean first = ko.start() <= FIRST && en.start() <= FIRST;
    return first
        || pair.words().links().stream()
            .anyMatch(l -> near(l.ko().span(), ko) && near(l.en().span(), en));
  }

  private static boolean near(Span word, Span name) {
    return !word.overlaps(name)
        && word.start() <= name.end() + NEAR / 3
        && word.end() >= name.start() - NEAR;
  }

  private static Finding finding(CheckedPair pair, Name ko, List<Name> en) {
    int end = en.stream().mapToInt(e -> e.span().end()).max().orElseThrow();
    Span span = new Span(en.get(0).span().start(), end);
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
