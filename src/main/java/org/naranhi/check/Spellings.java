package org.naranhi.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final double ALIKE = .62;

  /** A stem that two forms share is longer: Syria, Syrian. */
  private static final int ENDING = 3;

  private static final int SHORTEST = 2;

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
    List<Name> names = KoreanNames.of(pair);
    List<Span> words = names.isEmpty() ? List.of() : EnglishNames.capitalisedWords(pair);
    for (Name name : names) {
      form(name, words, pair.en().text()).ifPresent(form -> compare(pair, name, form, findings));
    }
    return findings;
  }

  private void compare(CheckedPair pair, Name name, Form form, List<Finding> findings) {
    @Nullable Form before = forms.get(name.text());
    if (before == null) {
      forms.put(name.text(), form);
    } else if (!same(before.letters(), form.letters()) && !known(pair, name, before, form)) {
      findings.add(finding(name, before, form));
    }
  }

  /** Whether the two are one, or forms of one word. */
  private static boolean same(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    int common = 0;
    while (common < shorter.length() && shorter.charAt(common) == longer.charAt(common)) {
      common++;
    }
    boolean inflected = common > ENDING && longer.length() - common <= ENDING
        && shorter.length() - common <= 1;
    return longer.contains(shorter) || inflected && longer.length() != shorter.length();
  }

  /** Whether the dictionary has both. */
  private static boolean known(CheckedPair pair, Name name, Form before, Form now) {
    List<String> renderings = pair.words().renderings(name.text());
    return renderings.contains(before.text()) && renderings.contains(now.text());
  }

  private static Optional<Form> form(Name name, List<Span> words, String text) {
    Form best = new Form(new Span(0, 0), "", "", 0);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from; to < Math.min(from + 3, words.size()) && together(words, from, to); to++) {
        Span span = new Span(words.get(from).start(), words.get(to).end());
        best = better(best, form(name, span, span.of(text), letters(span.of(text))));
        if (to > from) {
          String surname = words.get(to).of(text);
          String given = text.substring(span.start(), words.get(to - 1).end());
          best = better(best, form(name, span, span.of(text), letters(surname + given)));
        }
      }
    }
    return best.alike() >= ALIKE ? Optional.of(best) : Optional.empty();
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

  private static Finding finding(Name name, Form before, Form now) {
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
        Severity.WARNING,
        name.span(),
        now.span(),
        message,
        before.text());
  }
}
