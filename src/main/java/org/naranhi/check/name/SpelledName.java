package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.CheckedPair;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;

/**
 * A name of the Korean side with how the English side spells it.
 *
 * @param name the Korean name
 * @param spelling how it is spelled; the place of a usual one is that of the Korean name
 * @param usual whether the spelling is the dictionary's most usual rendering, in any form
 */
record SpelledName(Name name, Spelling spelling, boolean usual) {

  /** Likeness from which on English words are taken for a transliteration of the name. */
  private static final double ALIKE = .65;

  /** The same for a name of two syllables: others sound like it by chance. */
  private static final double SHORT_ALIKE = .8;

  private static final int SHORT = 2;

  private static final int SHORTEST = 2;

  /** What may end the name of an area. */
  private static final String KINDS = "시군구도";

  /** The names of a pair whose spelling is found. */
  static List<SpelledName> of(PairNames names) {
    CheckedPair pair = names.pair();
    List<SpelledName> spelled = new ArrayList<>();
    for (Name name : named(names)) {
      List<String> renderings = pair.words().renderings(name.text());
      String usual = renderings.isEmpty() ? "" : renderings.get(0);
      if (!usual.isEmpty() && KoreanNames.stands(usual, pair.en().text())) {
        spelled.add(new SpelledName(name, Spelling.of(name.span(), usual), true));
      } else {
        known(name, renderings, pair.en().text())
            .or(() -> heard(name, names.capitalised(), pair.en().text()))
            .ifPresent(spelling -> spelled.add(new SpelledName(name, spelling, false)));
      }
    }
    spelled.removeIf(s -> spelled.stream().anyMatch(o -> o.isLikelier(s)));
    return spelled;
  }

  /** Whether the English words are this name's rather than the other's. */
  private boolean isLikelier(SpelledName other) {
    return !usual
        && !other.usual
        && spelling.span().overlaps(other.spelling.span())
        && spelling.alike() > other.spelling.alike();
  }

  /** Names, Koreans whom the tokenizer does not know, what firms are called. */
  private static List<Name> named(PairNames all) {
    CheckedPair pair = all.pair();
    List<Name> names = new ArrayList<>();
    all.korean().forEach(name -> names.add(withoutKind(pair, name)));
    for (KoreanPerson person : all.koreanPersons()) {
      names.removeIf(n -> n.span().length() < person.span().length() && isPart(n, person));
      add(names, person.span(), person.text());
    }
    all.firms().forEach(firm -> add(names, firm.own(), firm.own().of(pair.ko().text())));
    OpenNames.titled(pair).forEach(span -> add(names, span, span.of(pair.ko().text())));
    return names;
  }

  /** Whether the tokenizer has only a piece of somebody's name. */
  private static boolean isPart(Name name, KoreanPerson person) {
    return !name.known() && person.span().contains(name.span());
  }

  /** 구미 for 구미시. */
  private static Name withoutKind(CheckedPair pair, Name name) {
    int last = name.text().length() - 1;
    if (last < SHORT || KINDS.indexOf(name.text().charAt(last)) < 0) {
      return name;
    }
    String stem = name.text().substring(0, last);
    return pair.words().renderings(stem).isEmpty()
        ? name
        : new Name(name.span(), stem, name.known(), name.linked());
  }

  private static void add(List<Name> names, Span span, String text) {
    if (names.stream().noneMatch(n -> n.span().overlaps(span))) {
      names.add(new Name(span, text, false, false));
    }
  }

  /** Another spelling of the usual rendering that the dictionary has too: Kiev beside Kyiv. */
  private static Optional<Spelling> known(Name name, List<String> renderings, String english) {
    for (String rendering : renderings) {
      if (english.contains(rendering)
          && Spelling.of(name.span(), renderings.get(0))
              .isSpellingOf(Spelling.of(name.span(), rendering))) {
        Matcher word = Pattern.compile("\\b" + Pattern.quote(rendering) + "\\b").matcher(english);
        if (word.find()) {
          return Optional.of(Spelling.of(new Span(word.start(), word.end()), rendering));
        }
      }
    }
    return Optional.empty();
  }

  /** The one to three capitalised words that sound most like the name. */
  private static Optional<Spelling> heard(Name name, List<Span> words, String text) {
    Spelling best = new Spelling(new Span(0, 0), "", "", 0);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from;
          to < Math.min(from + 3, words.size()) && together(words, from, to);
          to++) {
        Span span = new Span(words.get(from).start(), words.get(to).end());
        best = better(best, heard(name, span, text, span.of(text)));
        if (to > from) {
          String surname = words.get(to).of(text);
          String given = text.substring(span.start(), words.get(to - 1).end());
          best = better(best, heard(name, span, text, surname + given));
        }
      }
    }
    double enough = name.text().length() <= SHORT ? SHORT_ALIKE : ALIKE;
    return best.alike() >= enough ? Optional.of(best) : Optional.empty();
  }

  private static Spelling heard(Name name, Span span, String text, String ordered) {
    String letters = Spelling.letters(ordered);
    boolean sized = letters.length() >= SHORTEST * name.text().length() - 1;
    double alike = sized ? Sounds.similarity(name.text(), letters) : 0;
    return new Spelling(span, span.of(text), letters, alike);
  }

  private static boolean together(List<Span> words, int from, int to) {
    return to == from || words.get(to).start() == words.get(to - 1).end() + 1;
  }

  private static Spelling better(Spelling a, Spelling b) {
    return b.alike() > a.alike() ? b : a;
  }
}
