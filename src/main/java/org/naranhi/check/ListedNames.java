package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/** Names that a translation leaves out of a list of which it has the others. */
final class ListedNames {

  private static final Pattern BEFORE =
      Pattern.compile("(?<word>[가-힣A-Za-z]+?)(?:와|과|하고|이랑|랑| 및|,|·| 그리고)\\s*$");

  private static final Pattern AFTER =
      Pattern.compile("^(?:와|과|하고|이랑|랑| 및|,|·| 그리고)\\s*(?<word>[가-힣A-Za-z]{2,})");

  private static final Set<String> SUMMARIES =
      Set.of(
          "both",
          "two",
          "three",
          "pair",
          "others",
          "another",
          "companies",
          "they",
          "their",
          "them",
          "we",
          "each",
          "either",
          "sides",
          "parties",
          "countries",
          "firms",
          "colleagues",
          "duo");

  private ListedNames() {}

  static List<Finding> of(CheckedPair pair, OpenNames open) {
    List<Finding> findings = new ArrayList<>();
    boolean told = pair.en().tokens().stream().anyMatch(t -> SUMMARIES.contains(t.lemma()));
    if (open.ko().size() == 1 && open.en().isEmpty() && !told) {
      Name name = open.ko().get(0);
      if (listed(pair, name.span())) {
        String message =
            String.format(
                Locale.ROOT,
                "'%s' has no counterpart in the English text, though the name beside it has",
                name.text());
        findings.add(MissingNames.finding(pair, name.span(), null, message));
      }
    }
    return findings;
  }

  private static boolean listed(CheckedPair pair, Span name) {
    String text = pair.ko().text();
    Matcher before = BEFORE.matcher(text.substring(0, name.start()));
    if (before.find() && there(pair, new Span(before.start("word"), before.end("word")))) {
      return true;
    }
    Matcher after = AFTER.matcher(text.substring(name.end()));
    return after.find()
        && there(pair, new Span(name.end() + after.start("word"), name.end() + after.end("word")));
  }

  /** Whether a word is a name that the English text has. */
  private static boolean there(CheckedPair pair, Span word) {
    boolean person =
        KoreanPerson.of(pair).stream().anyMatch(k -> k.span().overlaps(word))
            && PersonNames.of(pair).settled().stream().anyMatch(s -> s.overlaps(word));
    return person
        || pair.words().links().stream()
            .anyMatch(l -> l.ko().span().overlaps(word) && capital(pair, l.en().span()));
  }

  private static boolean capital(CheckedPair pair, Span english) {
    return english.start() > 0 && Character.isUpperCase(pair.en().text().charAt(english.start()));
  }
}
