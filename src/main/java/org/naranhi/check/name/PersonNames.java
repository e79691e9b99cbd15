package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.naranhi.check.CheckedPair;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;

/**
 * Which Koreans of the one side are which of the other.
 *
 * @param wrong who is somebody else there
 * @param settled Korean names about which no other rule is to say anything
 * @param english the same of English ones
 */
record PersonNames(List<Wrong> wrong, List<Span> settled, List<Span> english) {

  private static final int GIVEN = 2;

  /** Likeness from which on a given name may be an English word that is not spelled as usual. */
  private static final double ALIKE = .6;

  /** Likeness from which on an English word may be a Korean one. */
  private static final double SOUNDS = .7;

  /** A Korean and the English name that stands in his place. */
  record Wrong(KoreanPerson ko, EnglishPerson en) {}

  static PersonNames of(PairNames names) {
    return new Matcher(names).match();
  }

  /** Matches the persons of one pair. */
  private static final class Matcher {
    private final CheckedPair pair;
    private final PairNames names;
    private final List<KoreanPerson> ko;
    private final List<EnglishPerson> en;
    private final List<Wrong> wrong = new ArrayList<>();
    private final List<Span> settled = new ArrayList<>();

    Matcher(PairNames names) {
      this.names = names;
      pair = names.pair();
      ko = names.koreanPersons();
      en = ko.isEmpty() ? List.of() : names.englishPersons();
    }

    PersonNames match() {
      List<KoreanPerson> lone = ko.stream().filter(k -> !isThere(k)).toList();
      for (KoreanPerson k : lone) {
        Stream<EnglishPerson> others = en.stream().filter(e -> other(k, e));
        others.findFirst().ifPresent(e -> wrong.add(new Wrong(k, e)));
      }
      faceTheLast(lone.stream().filter(k -> !isWrong(k)).toList());
      ko.stream()
          .filter(k -> isWrong(k) || !lone.contains(k) || surnameStands(k))
          .forEach(k -> settled.add(k.span()));
      List<Span> english =
          en.stream().filter(e -> heard(e) || isWrong(e)).map(EnglishPerson::span).toList();
      return new PersonNames(List.copyOf(wrong), List.copyOf(settled), english);
    }

    /** Takes the only one that is left on each side for each other's. */
    private void faceTheLast(List<KoreanPerson> lone) {
      List<EnglishPerson> left = en.stream().filter(e -> !heard(e) && !isWrong(e)).toList();
      if (lone.size() == 1 && left.size() == 1) {
        wrong.add(new Wrong(lone.get(0), left.get(0)));
      } else if (lone.size() == 1 && left.isEmpty() && lone.get(0).surname().isEmpty()) {
        List<Span> given = givenNames();
        if (given.size() == 1) {
          String letters = letters(given.get(0).of(pair.en().text()));
          wrong.add(new Wrong(lone.get(0), new EnglishPerson(given.get(0), "", letters)));
        }
      }
    }

    /** Words that are nothing else in English and sound like no Korean word: Mingyu. */
    private List<Span> givenNames() {
      String text = pair.en().text();
      List<String> words = NameSounds.words(pair.ko().text());
      return names.capitalised().stream()
          .filter(w -> Romanisation.isGivenSpelling(letters(w.of(text))))
          .filter(w -> !pair.words().knowsEnglish(EnglishNames.stem(w.of(text))))
          .filter(w -> pair.words().links().stream().noneMatch(l -> l.en().span().overlaps(w)))
          .filter(w -> !spellsPart(pair.ko().text(), GIVEN, letters(w.of(text))))
          .filter(w -> NameSounds.best(w.of(text), words) < SOUNDS)
          .toList();
    }

    private boolean isWrong(KoreanPerson k) {
      return wrong.stream().anyMatch(w -> w.ko().equals(k));
    }

    private boolean isWrong(EnglishPerson e) {
      return wrong.stream().anyMatch(w -> w.en().equals(e));
    }

    /** Whether the text has a Korean's name, by the dictionary or in any usual spelling. */
    private boolean isThere(KoreanPerson k) {
      return en.stream().anyMatch(e -> same(k, e))
          || pair.words().renderings(k.text()).stream()
              .anyMatch(r -> r.indexOf(' ') > 0 && pair.en().text().contains(r))
          || wordsSound(k);
    }

    /** Whether a capitalised word that is no Korean name otherwise sounds like the given name. */
    private boolean wordsSound(KoreanPerson k) {
      String text = pair.en().text();
      return names.capitalised().stream()
          .filter(word -> en.stream().noneMatch(e -> e.span().overlaps(word)))
          .map(word -> word.of(text))
          .anyMatch(
              word ->
                  Sounds.similarity(k.given(), word) >= ALIKE
                      || Sounds.similarity(k.text(), word) >= ALIKE);
    }

    /** Whether only the surname stands there: Mr. Kim. */
    private boolean surnameStands(KoreanPerson k) {
      String text = pair.en().text();
      return names.capitalised().stream()
          .filter(word -> en.stream().noneMatch(e -> e.span().overlaps(word)))
          .map(word -> word.of(text).toLowerCase(Locale.ROOT))
          .anyMatch(word -> Romanisation.isSurname(k.surname(), word));
    }

    private boolean same(KoreanPerson k, EnglishPerson e) {
      return Romanisation.spells(k.given(), e.given())
          && (k.surname().isEmpty()
              || e.surname().isEmpty()
              || Romanisation.isSurname(k.surname(), e.surname()));
    }

    /** Whether the one has the other's surname or given name, and nobody on the other side both. */
    private boolean other(KoreanPerson k, EnglishPerson e) {
      if (k.surname().isEmpty() || e.surname().isEmpty() || isWrong(e)) {
        return false;
      }
      boolean given = Romanisation.spells(k.given(), e.given());
      boolean surname = Romanisation.isSurname(k.surname(), e.surname());
      return given ? ko.stream().noneMatch(other -> same(other, e)) : surname && !heard(e);
    }

    /** Whether any two syllables of a Korean word may be spelled so, or three as the whole. */
    private boolean heard(EnglishPerson e) {
      String whole = letters(e.span().of(pair.en().text()));
      return spellsPart(pair.ko().text(), GIVEN, e.given())
          || spellsPart(pair.ko().text().replace(" ", ""), GIVEN + 1, whole);
    }

    private static boolean spellsPart(String text, int syllables, String letters) {
      for (int at = 0; at + syllables <= text.length(); at++) {
        if (Romanisation.spells(text.substring(at, at + syllables), letters)) {
          return true;
        }
      }
      return false;
    }

    private static String letters(String text) {
      return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "");
    }
  }
}
