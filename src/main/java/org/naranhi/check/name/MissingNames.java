package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.ContentWord;
import org.naranhi.check.ContentWords;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.lexicon.KnownNames;
import org.naranhi.lexicon.ShippedNames;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;

/**
 * Finds names that stand for others: Koreans by surname and given name, firms by what precedes
 * their last part, all others where a Korean and an English name without counterpart face each
 * other. A name on one side alone is an error only where it is listed beside one that is there:
 * pronouns, titles and capitals stand for names in good translations.
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

  /** Likeness of two spellings of one name, or of names that are mistaken for each other. */
  private static final double SAME = .85;

  /** Likeness below which two surnames beside one given name are two. */
  private static final double PARTS = .6;

  /** The same of those that begin alike, as spellings of one name do. */
  private static final double BEGINNING_ALIKE = .35;

  private static final Map<String, List<String>> METONYMS = ShippedNames.metonyms();

  private MissingNames() {}

  static List<Finding> of(PairNames names) {
    CheckedPair pair = names.pair();
    PersonNames persons = names.persons();
    List<Finding> findings = new ArrayList<>();
    persons.wrong().forEach(w -> findings.add(finding(pair, w.ko().span(), w.en().span())));
    FirmName.wrong(names).forEach(f -> findings.add(finding(pair, f.ko().span(), f.en().span())));
    CourtName.wrong(pair).forEach(w -> findings.add(finding(pair, w[0], w[1])));
    TitledName.wrong(pair).forEach(w -> findings.add(finding(pair, w[0], w[1])));
    KnownMatch known = new KnownMatch(names);
    if (findings.isEmpty()) {
      known.wrong().forEach(w -> findings.add(finding(pair, w[0], w[1])));
    }
    OpenNames open = OpenNames.of(names).orKnown(pair, known.left());
    if (findings.isEmpty()) {
      facing(pair, open).ifPresent(findings::add);
    }
    if (findings.isEmpty()) {
      findings.addAll(ListedNames.of(pair, open, persons, known));
    }
    findings.sort(
        Comparator.comparingInt(f -> Optional.ofNullable(f.ko()).map(Span::start).orElse(0)));
    return List.copyOf(findings);
  }

  private static Optional<Finding> facing(CheckedPair pair, OpenNames open) {
    for (Name ko : open.unlinkedKo()) {
      for (Name en : open.unlinkedEn()) {
        if (Neighbours.partsOfOne(pair, ko.span(), en.span())
            && Sounds.similarity(ko.text(), en.text()) < likeness(ko, en)
            && !standsFor(pair, ko, en)) {
          return Optional.of(finding(pair, ko.span(), en.span()));
        }
      }
    }
    if (open.ko().size() != 1
        || places(open.en()) != 1
        || standsFor(pair, open.ko().get(0), open.en().get(0))
        || !sameSort(pair, open.ko().get(0), open.en().get(0))
        || !fit(pair, open.ko().get(0), open.en().get(0))) {
      return Optional.empty();
    }
    List<Name> en = open.en();
    int end = en.stream().mapToInt(e -> e.span().end()).max().orElseThrow();
    return Optional.of(
        finding(pair, open.ko().get(0).span(), new Span(en.get(0).span().start(), end)));
  }

  private static double likeness(Name ko, Name en) {
    String first = ko.text().substring(0, 1);
    boolean alike =
        Sounds.similarity(first, en.text().substring(0, 2)) >= PARTS
            || Sounds.similarity(first, en.text().substring(0, 1)) >= PARTS;
    return alike ? BEGINNING_ALIKE : PARTS;
  }

  /** Whether the English name may stand for the Korean one: its seat, its capital. */
  private static boolean standsFor(CheckedPair pair, Name ko, Name en) {
    return pair.words().renderings(ko.text()).stream().anyMatch(r -> r.startsWith(en.text()))
        || Sounds.similarity(ko.text(), en.text()) >= SAME
        || Romanisation.spells(ko.text(), en.text().toLowerCase(Locale.ROOT))
        || METONYMS.getOrDefault(ko.text(), List.of()).contains(en.text());
  }

  /** Whether not one alone is an institution that common words name: 법무부, Ministry of Justice. */
  private static boolean sameSort(CheckedPair pair, Name ko, Name en) {
    boolean institution = en.text().indexOf(' ') > 0 || en.text().matches("\\p{Lu}+");
    return (institution || !KoreanNames.isInstitution(pair, ko))
        && !(isPerson(pair, ko) && EnglishNames.isOfficeOf(pair.en().text(), en.span()));
  }

  /** Whether a title follows a name that is no known place's. */
  private static boolean isPerson(CheckedPair pair, Name ko) {
    return KoreanPerson.titled(pair.ko().text().substring(ko.span().end()))
        && Gazetteer.SHIPPED.korean(ko.text()).stream().noneMatch(f -> f.is(KnownNames.Sort.PLACE));
  }

  /** How many names these are; words that follow each other are one. */
  private static int places(List<Name> names) {
    int places = names.isEmpty() ? 0 : 1;
    for (int n = 1; n < names.size(); n++) {
      places += names.get(n).span().start() > names.get(n - 1).span().end() + 2 ? 1 : 0;
    }
    return places;
  }

  private static boolean fit(CheckedPair pair, Name ko, Name en) {
    ContentWords words = pair.words().contentWords(pair);
    double least = Math.min(share(words.ko(), ko.span()), share(words.en(), en.span()));
    boolean known = ko.known() && en.known();
    return known
        || least >= NEARLY_ALL
        || least >= COVERED && neighbours(pair, ko.span(), en.span());
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

  private static Finding finding(CheckedPair pair, Span ko, Span en) {
    String name = ko.of(pair.ko().text());
    String message =
        String.format(
            Locale.ROOT,
            "'%s' has no counterpart in the English text, and '%s' none in the Korean text",
            name,
            en.of(pair.en().text()));
    return finding(pair, ko, en, message);
  }

  /** A finding with what the dictionary has for the Korean name. */
  static Finding finding(CheckedPair pair, @Nullable Span ko, @Nullable Span en, String message) {
    List<String> known = ko == null ? List.of() : pair.words().renderings(ko.of(pair.ko().text()));
    return new Finding(
        NameCheck.NAME,
        NameCheck.MISSING,
        Severity.WARNING,
        ko,
        en,
        message,
        known.isEmpty() ? null : known.get(0));
  }
}
