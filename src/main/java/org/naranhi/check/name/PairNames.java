package org.naranhi.check.name;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.CheckedPair;
import org.naranhi.text.Span;

/**
 * The names of a pair for all that ask for them: each kind is found once, when it is first asked
 * for. Not safe for threads.
 */
final class PairNames {

  private final CheckedPair pair;
  private final Once<List<Span>> capitalised;
  private final Once<List<EnglishPerson>> englishPersons;
  private final Once<List<KoreanPerson>> koreanPersons;
  private final Once<PersonNames> persons;
  private final Once<List<Name>> korean;
  private final Once<List<Gazetteer.Found>> knownKorean;
  private final Once<List<Gazetteer.Found>> knownEnglish;
  private final Once<List<FirmName>> firms;

  PairNames(CheckedPair pair) {
    this.pair = pair;
    capitalised = new Once<>(() -> EnglishNames.capitalisedWords(pair));
    englishPersons = new Once<>(() -> EnglishPerson.of(this));
    koreanPersons = new Once<>(() -> KoreanPerson.of(this));
    persons = new Once<>(() -> PersonNames.of(this));
    korean = new Once<>(() -> KoreanNames.of(pair));
    knownKorean = new Once<>(() -> Gazetteer.SHIPPED.korean(pair.ko().text()));
    knownEnglish = new Once<>(() -> Gazetteer.SHIPPED.english(pair.en().text()));
    firms = new Once<>(() -> FirmName.korean(pair.ko().text()));
  }

  /** Something that is found when it is first asked for. */
  private static final class Once<T> {
    private final Supplier<T> find;
    private @Nullable T found;

    Once(Supplier<T> find) {
      this.find = find;
    }

    T get() {
      T known = found;
      if (known == null) {
        known = find.get();
        found = known;
      }
      return known;
    }
  }

  /** The pair whose names these are. */
  CheckedPair pair() {
    return pair;
  }

  /** The capitalised words of the English text. */
  List<Span> capitalised() {
    return capitalised.get();
  }

  /** The Koreans whom the English text names. */
  List<EnglishPerson> englishPersons() {
    return englishPersons.get();
  }

  /** The Koreans whom the Korean text names. */
  List<KoreanPerson> koreanPersons() {
    return koreanPersons.get();
  }

  /** Which of the Koreans of the one side are which of the other. */
  PersonNames persons() {
    return persons.get();
  }

  /** What the tokenizer or the dictionary holds for names in the Korean text. */
  List<Name> korean() {
    return korean.get();
  }

  /** The names in the Korean text of which it is known what they name. */
  List<Gazetteer.Found> knownKorean() {
    return knownKorean.get();
  }

  /** The names in the English text of which it is known what they name. */
  List<Gazetteer.Found> knownEnglish() {
    return knownEnglish.get();
  }

  /** The firms of the Korean text. */
  List<FirmName> firms() {
    return firms.get();
  }
}
