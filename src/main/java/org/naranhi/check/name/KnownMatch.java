package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.check.CheckedPair;
import org.naranhi.lexicon.KnownNames;
import org.naranhi.lexicon.ShippedNames;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;

/**
 * Known names of one sort that neither side has of the other, however many others there are: 앙카라
 * and Istanbul.
 */
final class KnownMatch {

  /** Likeness from which on an English word may be a Korean name spelled in an unusual way. */
  private static final double ALIKE = .7;

  /** Likeness from which on it is worth seeing whether the one is spelled as the other. */
  private static final double SPELLED = .5;

  /** Likeness from which on two may be spellings of one name: 캐서린, Kathryn. */
  private static final double DIFFERENT = .6;

  /** The same where every name is known. */
  private static final double SAME = .97;

  /** The same of two known ones. */
  private static final double SURE = .85;

  /** Words of which institutions' names are made, that do not tell one from another. */
  private static final Set<String> GENERIC =
      Stream.of(
              "ministry minister office department agency service bureau commission committee authority"
                  + " administration court board institute corporation and of the for government"
                  + " korea korean national public state party university bank association council union"
                  + " center federal central district")
          .flatMap(words -> Stream.of(words.split(" ")))
          .map(EnglishNames::stem)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, List<String>> METONYMS = ShippedNames.metonyms();

  private final CheckedPair pair;
  private final PairNames names;
  private final PersonNames persons;
  private final List<Gazetteer.Found> ko;
  private final List<Gazetteer.Found> en;

  KnownMatch(PairNames names) {
    this.names = names;
    pair = names.pair();
    persons = names.persons();
    List<Gazetteer.Found> korean = names.knownKorean();
    ko = once(korean.stream().filter(k -> !stands(k)).toList());
    en =
        once(
            names.knownEnglish().stream()
                .filter(e -> !isWord(e) && !stands(e, korean))
                .filter(e -> !EnglishNames.describes(pair.en().text(), e.span()))
                .toList());
  }

  /** The Korean and the English span of names that are two. */
  List<Span[]> wrong() {
    List<Span[]> wrong = new ArrayList<>();
    foreign().ifPresent(wrong::add);
    for (KnownNames.Sort sort : KnownNames.Sort.values()) {
      List<Gazetteer.Found> korean = ko.stream().filter(k -> k.is(sort)).toList();
      List<Gazetteer.Found> english = en.stream().filter(e -> e.is(sort)).toList();
      for (int n = 0; n < Math.min(korean.size(), english.size()); n++) {
        if (Sounds.similarity(korean.get(n).text(), english.get(n).text()) < different(sort)) {
          wrong.add(new Span[] {korean.get(n).span(), english.get(n).span()});
        }
      }
    }
    return wrong;
  }

  /** The Korean names that are left where the English text has none left. */
  List<Span> dropped() {
    return en.isEmpty()
        ? ko.stream().filter(k -> !k.is(KnownNames.Sort.REGION)).map(k -> k.span()).toList()
        : List.of();
  }

  /** The Korean names that are left. */
  List<Name> left() {
    return ko.stream()
        .filter(k -> !k.is(KnownNames.Sort.REGION))
        .map(k -> new Name(k.span(), k.text(), true, false))
        .toList();
  }

  /** A person whom no other of the Korean text is, and the only word that may be a name. */
  private Optional<Span[]> foreign() {
    List<Gazetteer.Found> known = names.knownKorean();
    List<Gazetteer.Found> left = en.stream().filter(e -> e.is(KnownNames.Sort.PERSON)).toList();
    if (left.isEmpty() || known.stream().anyMatch(k -> k.is(KnownNames.Sort.PERSON))) {
      return Optional.empty();
    }
    List<Span> words =
        OpenNames.foreign(pair).stream()
            .filter(w -> known.stream().noneMatch(k -> k.span().overlaps(w)))
            .filter(w -> persons.settled().stream().noneMatch(w::overlaps))
            .filter(w -> !isHeard(w))
            .toList();
    return words.size() == 1
        ? Optional.of(new Span[] {words.get(0), left.get(0).span()})
        : Optional.empty();
  }

  /** Whether a capitalised word may be the Korean one. */
  private boolean isHeard(Span word) {
    Name name = new Name(word, word.of(pair.ko().text()), false, false);
    return NameSounds.sounds(name, pair);
  }

  private static double different(KnownNames.Sort sort) {
    return sort == KnownNames.Sort.PERSON ? DIFFERENT : SAME;
  }

  /** Each name where it stands first. */
  private static List<Gazetteer.Found> once(List<Gazetteer.Found> names) {
    List<Gazetteer.Found> once = new ArrayList<>();
    for (Gazetteer.Found name : names) {
      if (once.stream().noneMatch(o -> o.text().equals(name.text()))) {
        once.add(name);
      }
    }
    return once;
  }

  /** Whether the English text has the Korean name in any form. */
  private boolean stands(Gazetteer.Found name) {
    String english = pair.en().text();
    Stream<String> renderings =
        Stream.concat(
            pair.words().renderings(name.text()).stream(),
            name.entries().stream().flatMap(e -> e.en().stream()));
    return persons.settled().stream().anyMatch(name.span()::overlaps)
        || renderings.anyMatch(r -> renders(name, r))
        || METONYMS.getOrDefault(name.text(), List.of()).stream()
            .anyMatch(m -> KoreanNames.stands(m, english))
        || sounds(name.text());
  }

  /** Whether a rendering stands there; of a ministry any word that tells which. */
  private boolean renders(Gazetteer.Found name, String rendering) {
    List<String> telling =
        Stream.of(rendering.split("[ ,'’-]+"))
            .filter(w -> !GENERIC.contains(EnglishNames.stem(w)) && w.length() > 2)
            .toList();
    return name.is(KnownNames.Sort.INSTITUTION) && !telling.isEmpty()
        ? telling.stream().anyMatch(w -> KoreanNames.stands(w, pair.en().text()))
        : KoreanNames.renders(pair, name.text(), rendering);
  }

  private boolean sounds(String korean) {
    return names.capitalised().stream()
        .map(w -> w.of(pair.en().text()))
        .anyMatch(w -> sounds(korean, w) && !isKnown(w));
  }

  /** Whether a word may be the name by its sound, or as Koreans write it: 한강, Hangang. */
  private static boolean sounds(String korean, String english) {
    return Sounds.similarity(korean, english) >= ALIKE
        || english.length() >= 2 * korean.length()
            && Sounds.similarity(korean, english) >= SPELLED
            && Romanisation.spells(korean, english.toLowerCase(Locale.ROOT));
  }

  private static boolean isKnown(String english) {
    return !Gazetteer.SHIPPED.english(english).isEmpty();
  }

  /** Whether the Korean text has the English name in any form. */
  private boolean stands(Gazetteer.Found name, List<Gazetteer.Found> korean) {
    String text = pair.ko().text().replace(" ", "");
    return persons.english().stream().anyMatch(name.span()::overlaps)
        || isSurname(name.text())
        || Gazetteer.SHIPPED.isIn(text, name)
        || isLower(name.text())
        || korean.stream().anyMatch(k -> metonym(k.text(), name.text()))
        || METONYMS.entrySet().stream()
            .anyMatch(m -> m.getValue().contains(name.text()) && text.contains(m.getKey()))
        || pair.words().links().stream()
            .anyMatch(
                l ->
                    l.en().span().start() <= name.span().start()
                        && l.en().span().overlaps(name.span())
                        && !GENERIC.contains(l.en().key())
                        && l.source().equals("dictionary"))
        || begins(without(korean), name.text());
  }

  /** The Korean text without known names, which stand for themselves only. */
  private String without(List<Gazetteer.Found> korean) {
    StringBuilder text = new StringBuilder(pair.ko().text());
    for (Gazetteer.Found name : korean) {
      for (int at = name.span().start(); at < name.span().end(); at++) {
        text.setCharAt(at, ' ');
      }
    }
    return text.toString();
  }

  /** Whether a word of it is in small letters: Baltic states. */
  private static boolean isLower(String name) {
    return Stream.of(name.split(" "))
        .anyMatch(w -> Character.isLowerCase(w.charAt(0)) && !w.equals("of") && !w.equals("and"));
  }

  /** Whether a word of a text begins with what sounds like the name. */
  private static boolean begins(String korean, String name) {
    for (String word : NameSounds.words(korean)) {
      for (int end = 2; end <= word.length(); end++) {
        if (Sounds.similarity(word.substring(0, end), name) >= SURE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it spells a surname with which a Korean word begins: Im of 임 선수. */
  private boolean isSurname(String english) {
    String letters = english.toLowerCase(Locale.ROOT);
    return Stream.of(pair.ko().text().split("[^가-힣]+"))
        .anyMatch(w -> !w.isEmpty() && Romanisation.isSurname(w.substring(0, 1), letters));
  }

  private boolean metonym(String korean, String english) {
    return METONYMS.getOrDefault(korean, List.of()).contains(english)
        || pair.words().renderings(korean).contains(english);
  }

  /** Whether it is a common word rather: Will, Bush, and at the start Apple. */
  private boolean isWord(Gazetteer.Found name) {
    boolean first =
        name.entries().stream()
            .anyMatch(e -> e.sort() == KnownNames.Sort.PLACE && e.en().indexOf(name.text()) == 0);
    boolean firm = name.span().start() > 0 && name.is(KnownNames.Sort.FIRM);
    return !first
        && !firm
        && name.text().indexOf(' ') < 0
        && pair.words().knowsEnglishWord(EnglishNames.stem(name.text()));
  }
}
