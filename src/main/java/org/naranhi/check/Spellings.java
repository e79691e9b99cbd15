package org.naranhi.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;

/**
 * Remembers how a file spells the names of its Korean side: 김민수 as {@code Kim Min-su}. Keeps the
 * names seen last. Not safe for threads.
 */
final class Spellings {

  private static final int REMEMBERED = 5000;

  /** Likeness from which on English words are taken for a transliteration of the name. */
  private static final double ALIKE = .65;

  /** The same for a name of two syllables: others sound like it by chance. */
  private static final double SHORT_ALIKE = .8;

  private static final int SHORT = 2;

  private static final int SHORTEST = 2;

  private static final int STEM = 4;

  private final Map<String, Form> forms =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Form> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * How a name is spelled.
   *
   * @param span where
   * @param text {@code Min-su Kim}
   * @param letters in the order of the Korean name: {@code kimminsu}
   */
  private record Form(Span span, String text, String letters, double alike) {}

  /** What is spelled otherwise than before. */
  List<Finding> check(CheckedPair pair) {
    List<Finding> findings = new ArrayList<>();
    List<Name> names = names(pair);
    List<Span> words = names.isEmpty() ? List.of() : EnglishNames.capitalisedWords(pair);
    for (Name name : names) {
      List<String> renderings = pair.words().renderings(name.text());
      String usual = renderings.isEmpty() ? "" : renderings.get(0);
      if (!usual.isEmpty() && KoreanNames.stands(usual, pair.en().text())) {
        usual(name, usual, pair, findings);
        continue;
      }
      known(name, renderings, pair.en().text())
          .or(() -> form(name, words, pair.en().text()))
          .ifPresent(form -> compare(pair, name, form, findings));
    }
    return findings;
  }

  /** Takes note of the usual rendering, or tells that another of the dictionary's stood before. */
  private void usual(Name name, String usual, CheckedPair pair, List<Finding> findings) {
    Form now = new Form(name.span(), usual, letters(usual), 1);
    @Nullable Form before = forms.putIfAbsent(name.text(), now);
    int at = pair.en().text().indexOf(usual);
    if (before != null
        && at >= 0
        && !same(before.letters(), now.letters())
        && !letters(pair.en().text()).contains(before.letters())
        && areSpellings(before, now)) {
      Span span = new Span(at, at + usual.length());
      findings.add(
          finding(name, before, new Form(span, usual, now.letters(), 1), Severity.WARNING));
    }
  }

  /** Another spelling of the usual rendering that the dictionary has too: Kiev beside Kyiv. */
  private static Optional<Form> known(Name name, List<String> renderings, String english) {
    for (String rendering : renderings) {
      Form form = new Form(name.span(), rendering, letters(rendering), 1);
      Form usual = new Form(name.span(), renderings.get(0), letters(renderings.get(0)), 1);
      Matcher word = Pattern.compile("\\b" + Pattern.quote(rendering) + "\\b").matcher(english);
      if (areSpellings(usual, form) && word.find()) {
        return Optional.of(
            new Form(new Span(word.start(), word.end()), rendering, form.letters(), 1));
      }
    }
    return Optional.empty();
  }

  /** Whether both are spellings of the same sounds, not a country and its people. */
  private static boolean areSpellings(Form before, Form now) {
    return skeleton(before.letters()).equals(skeleton(now.letters()))
        && !before.letters().equals(now.letters());
  }

  /** The consonants of a spelling, as far as different systems write them alike. */
  private static String skeleton(String letters) {
    return letters
        .replaceAll("ch", "j")
        .replaceAll("[kg]", "g")
        .replaceAll("[td]", "d")
        .replaceAll("[pb]", "b")
        .replaceAll("[vw]", "v")
        .replaceAll("[rl]", "l")
        .replaceAll("[aeiouyh]", "")
        .replaceAll("(.)\\1+", "$1");
  }

  /** Names, Koreans whom the tokenizer does not know, what firms are called. */
  private static List<Name> names(CheckedPair pair) {
    List<Name> names = new ArrayList<>();
    KoreanNames.of(pair).forEach(name -> names.add(withoutKind(pair, name)));
    KoreanPerson.of(pair).forEach(person -> add(names, person.span(), person.text()));
    FirmName.korean(pair.ko().text())
        .forEach(firm -> add(names, firm.own(), firm.own().of(pair.ko().text())));
    return names;
  }

  /** 구미 for 구미시. */
  private static Name withoutKind(CheckedPair pair, Name name) {
    String stem = name.text().replaceFirst("[시군구도]$", "");
    boolean known =
        stem.length() >= SHORT
            && stem.length() < name.text().length()
            && !pair.words().renderings(stem).isEmpty();
    return known ? new Name(name.span(), stem, name.known(), name.linked()) : name;
  }

  private static void add(List<Name> names, Span span, String text) {
    if (names.stream().noneMatch(n -> n.span().overlaps(span))) {
      names.add(new Name(span, text, false, false));
    }
  }

  private void compare(CheckedPair pair, Name name, Form form, List<Finding> findings) {
    @Nullable Form before = forms.get(name.text());
    if (before == null) {
      forms.put(name.text(), form);
    } else if (before.letters().equals(form.letters())
        && !before.text().equals(form.text())
        && inOrder(before)
        && inOrder(form)
        && !isShouted(before)
        && !isShouted(form)) {
      findings.add(finding(name, before, form, Severity.NOTE));
    } else if (!same(before.letters(), form.letters())
        && !letters(pair.en().text()).contains(before.letters())
        && !known(pair, name, before, form)) {
      findings.add(finding(name, before, form, Severity.WARNING));
    }
  }

  /** Whether the one is part of the other: Min-su, Kim Min-su; Syria, Syrian. */
  private static boolean same(String a, String b) {
    return a.contains(b) || b.contains(a) || isDerived(a, b) || isDerived(b, a);
  }

  /** Whether the second is the people or the adjective of the first: Mexico, Mexicans. */
  private static boolean isDerived(String a, String b) {
    int stem = b.replaceFirst("(?:i?ans?|ese|ish|is?)$", "").length();
    return stem < b.length() && stem >= STEM && a.startsWith(b.substring(0, stem));
  }

  /** Whether the dictionary has both. */
  private static boolean known(CheckedPair pair, Name name, Form before, Form now) {
    List<String> renderings = pair.words().renderings(name.text());
    return renderings.contains(before.text())
        && renderings.contains(now.text())
        && !areSpellings(before, now);
  }

  private static Optional<Form> form(Name name, List<Span> words, String text) {
    Form best = new Form(new Span(0, 0), "", "", 0);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from;
          to < Math.min(from + 3, words.size()) && together(words, from, to);
          to++) {
        Span span = new Span(words.get(from).start(), words.get(to).end());
        best = better(best, form(name, span, span.of(text), letters(span.of(text))));
        if (to > from) {
          String surname = words.get(to).of(text);
          String given = text.substring(span.start(), words.get(to - 1).end());
          best = better(best, form(name, span, span.of(text), letters(surname + given)));
        }
      }
    }
    double enough = name.text().length() <= SHORT ? SHORT_ALIKE : ALIKE;
    return best.alike() >= enough ? Optional.of(best) : Optional.empty();
  }

  private static Form form(Name name, Span span, String text, String letters) {
    boolean sized = letters.length() >= SHORTEST * name.text().length() - 1;
    return new Form(span, text, letters, sized ? Sounds.similarity(name.text(), letters) : 0);
  }

  private static boolean together(List<Span> words, int from, int to) {
    return to == from || words.get(to).start() == words.get(to - 1).end() + 1;
  }

  private static Form better(Form a, Form b) {
    return b.alike() > a.alike() ? b : a;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static boolean isShouted(Form form) {
    return form.text().equals(form.text().toUpperCase(Locale.ROOT));
  }

  /** Whether it is written in the order of the Korean name. */
  private static boolean inOrder(Form form) {
    return letters(form.text()).equals(form.letters());
  }

  private static Finding finding(Name name, Form before, Form now, Severity severity) {
    String message =
        String.format(
            Locale.ROOT,
            "'%s' is spelled '%s' here but '%s' before",
            name.text(),
            now.text(),
            before.text());
    return new Finding(
        NameCheck.NAME,
        NameCheck.SPELLING,
        severity,
        name.span(),
        now.span(),
        message,
        before.text());
  }
}
