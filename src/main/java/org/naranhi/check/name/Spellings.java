package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/**
 * Remembers how a file spells the names of its Korean side: 김민수 as {@code Kim Min-su}. Keeps the
 * names seen last. Not safe for threads.
 */
final class Spellings {

  private static final int REMEMBERED = 5000;

  private static final int STEM = 4;

  private static final Pattern DERIVED = Pattern.compile("(?:i?ans?|ese|ish|is?)$");

  private final Map<String, Spelling> forms =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Spelling> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What is spelled otherwise than before; to be asked in the order of the file. */
  List<Finding> check(CheckedPair pair, List<SpelledName> names) {
    List<Finding> findings = new ArrayList<>();
    for (SpelledName spelled : names) {
      if (spelled.usual()) {
        usual(spelled, pair, findings);
      } else {
        compare(pair, spelled.name(), spelled.spelling(), findings);
      }
    }
    return findings;
  }

  /** Takes note of the usual rendering, or tells that another of the dictionary's stood before. */
  private void usual(SpelledName spelled, CheckedPair pair, List<Finding> findings) {
    Spelling now = spelled.spelling();
    @Nullable Spelling before = forms.putIfAbsent(spelled.name().text(), now);
    int at = pair.en().text().indexOf(now.text());
    if (before != null
        && at >= 0
        && !same(before.letters(), now.letters())
        && !Spelling.letters(pair.en().text()).contains(before.letters())
        && before.isSpellingOf(now)) {
      Span span = new Span(at, at + now.text().length());
      findings.add(finding(spelled.name(), before, now.at(span), Severity.WARNING));
    }
  }

  private void compare(CheckedPair pair, Name name, Spelling form, List<Finding> findings) {
    @Nullable Spelling before = forms.get(name.text());
    if (before == null) {
      forms.put(name.text(), form);
    } else if (before.letters().equals(form.letters())
        && !before.text().equals(form.text())
        && before.isInOrder()
        && form.isInOrder()
        && !before.isShouted()
        && !form.isShouted()) {
      findings.add(finding(name, before, form, Severity.NOTE));
    } else if (!same(before.letters(), form.letters())
        && !Spelling.letters(pair.en().text()).contains(before.letters())
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
    int stem = DERIVED.matcher(b).replaceFirst("").length();
    return stem < b.length() && stem >= STEM && a.startsWith(b.substring(0, stem));
  }

  /** Whether the dictionary has both. */
  private static boolean known(CheckedPair pair, Name name, Spelling before, Spelling now) {
    List<String> renderings = pair.words().renderings(name.text());
    return renderings.contains(before.text())
        && renderings.contains(now.text())
        && !before.isSpellingOf(now);
  }

  private static Finding finding(Name name, Spelling before, Spelling now, Severity severity) {
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
