package org.naranhi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.naranhi.lexicon.ShippedNames;
import org.naranhi.text.Span;

/**
 * The names of either side that nothing on the other renders or sounds like.
 *
 * @param ko in the Korean text
 * @param en in the English text
 */
record OpenNames(List<Name> ko, List<Name> en) {

  private static final Map<String, List<String>> METONYMS = ShippedNames.metonyms();

  static OpenNames of(CheckedPair pair, PersonNames persons) {
    List<Name> left =
        korean(pair, persons).stream()
            .filter(k -> !NameSounds.sounds(k, pair) && !metonym(pair, k))
            .toList();
    if (left.isEmpty() && !pair.en().text().contains(" and ")) {
      return new OpenNames(List.of(), List.of());
    }
    List<String> words = NameSounds.words(without(pair.ko().text(), left));
    List<Name> en =
        EnglishNames.of(pair).stream()
            .filter(e -> !e.linked() && !overlaps(persons.english(), e.span()))
            .filter(e -> NameSounds.best(e.text(), words) < likeness(e))
            .toList();
    return new OpenNames(left, en);
  }

  /** Names that are not linked, and Koreans that the tokenizer does not take for names. */
  private static List<Name> korean(CheckedPair pair, PersonNames persons) {
    List<Name> names = new ArrayList<>();
    for (Name name : KoreanNames.of(pair)) {
      if (!name.linked() && !overlaps(persons.settled(), name.span())) {
        names.add(name);
      }
    }
    for (KoreanPerson person : KoreanPerson.of(pair)) {
      if (!person.surname().isEmpty()
          && !persons.settled().contains(person.span())
          && names.stream().noneMatch(n -> n.span().overlaps(person.span()))) {
        names.add(new Name(person.span(), person.text(), false, false));
      }
    }
    names.sort(Comparator.comparing(Name::span));
    return names;
  }

  private static boolean overlaps(List<Span> spans, Span span) {
    return spans.stream().anyMatch(span::overlaps);
  }

  /** Whether a word that may stand for the name does. */
  private static boolean metonym(CheckedPair pair, Name ko) {
    return METONYMS.getOrDefault(ko.text(), List.of()).stream()
        .anyMatch(word -> KoreanNames.stands(word, pair.en().text()));
  }

  /** The text without those names of which the dictionary says how they sound in English. */
  private static String without(String text, List<Name> names) {
    StringBuilder blanked = new StringBuilder(text);
    for (Name name : names) {
      for (int i = name.span().start(); name.known() && i < name.span().end(); i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  /** A name that the dictionary knows would be linked; its sound alone must be near the same. */
  private static double likeness(Name name) {
    return name.known() ? NameSounds.SURE : NameSounds.MAY_BE_ONE;
  }
}
