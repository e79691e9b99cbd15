package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.naranhi.check.CheckedPair;
import org.naranhi.text.Span;

/**
 * The name of a Korean as it stands in an English text: {@code Park Ji-won}, {@code Ji-won}.
 *
 * @param span the whole name
 * @param surname in small letters; empty where the given name stands alone
 * @param given in small letters, with its hyphen
 */
record EnglishPerson(Span span, String surname, String given) {

  /** How many words a given name is, the likelier first. */
  private static final int[] LENGTHS = {2, 1};

  /** The Koreans whom the English text names with a given name. */
  static List<EnglishPerson> of(PairNames names) {
    CheckedPair pair = names.pair();
    List<Span> words = names.capitalised();
    String text = pair.en().text();
    List<EnglishPerson> persons = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      int next = w + 1;
      for (int length : LENGTHS) {
        if (next == w + 1 && isSurname(words.get(w), text) && leads(pair, words, w, length)) {
          persons.add(person(words, w + 1, length, text));
          next = w + 1 + length;
        } else if (next == w + 1 && isGiven(pair, words, w, length)) {
          EnglishPerson person = person(words, w, length, text);
          if (hyphenated(words.get(w), text) || !person.surname().isEmpty()) {
            persons.add(person);
            next = w + length + (person.span().end() > words.get(w + length - 1).end() ? 1 : 0);
          }
        }
      }
      w = next - 1;
    }
    return persons;
  }

  /** Whether a given name of {@code length} words follows the surname at {@code w}. */
  private static boolean leads(CheckedPair pair, List<Span> words, int w, int length) {
    return w + 1 < words.size() && together(words, w) && isGiven(pair, words, w + 1, length);
  }

  /** The given name of {@code length} words from {@code w} on, with the surname beside it. */
  private static EnglishPerson person(List<Span> words, int w, int length, String text) {
    int last = w + length - 1;
    Span given = new Span(words.get(w).start(), words.get(last).end());
    if (w > 0 && together(words, w - 1) && isSurname(words.get(w - 1), text)) {
      Span before = words.get(w - 1);
      return new EnglishPerson(
          new Span(before.start(), given.end()), letters(before, text), letters(given, text));
    }
    if (last + 1 < words.size() && together(words, last) && isSurname(words.get(last + 1), text)) {
      Span after = words.get(last + 1);
      return new EnglishPerson(
          new Span(given.start(), after.end()), letters(after, text), letters(given, text));
    }
    return new EnglishPerson(given, "", letters(given, text));
  }

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}-]");

  private static boolean isSurname(Span word, String text) {
    return Romanisation.isSurname(letters(word, text));
  }

  /** One word is hyphenated or of two syllables; two words are one syllable each. */
  private static boolean isGiven(CheckedPair pair, List<Span> words, int w, int length) {
    String text = pair.en().text();
    if (w + length > words.size()
        || !IntStream.range(w, w + length - 1).allMatch(i -> together(words, i))) {
      return false;
    }
    boolean syllables =
        length == 1
            || IntStream.range(w, w + length)
                .allMatch(i -> Romanisation.isSyllable(letters(words.get(i), text)));
    Span span = new Span(words.get(w).start(), words.get(w + length - 1).end());
    boolean common =
        length == 1
            && !hyphenated(words.get(w), text)
            && pair.words().knowsEnglishWord(EnglishNames.stem(span.of(text)));
    return !common && syllables && Romanisation.isGivenSpelling(letters(span, text));
  }

  private static boolean hyphenated(Span word, String text) {
    String[] parts = word.of(text).split("-");
    return parts.length == 2
        && !(parts[0].length() > 1 && Character.isUpperCase(parts[0].charAt(1)))
        && Romanisation.isSyllable(parts[0].toLowerCase(Locale.ROOT))
        && Romanisation.isSyllable(parts[1].toLowerCase(Locale.ROOT));
  }

  private static boolean together(List<Span> words, int w) {
    return words.get(w + 1).start() == words.get(w).end() + 1;
  }

  private static String letters(Span span, String text) {
    String lower = span.of(text).toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c == '-' || Character.isLetter(c))
        ? lower
        : NO_LETTERS.matcher(lower).replaceAll("");
  }
}
