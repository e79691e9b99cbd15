package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.lexicon.KnownNames;
import org.naranhi.text.Span;

/** Names that a translation leaves out of a list of which it has the others. */
final class ListedNames {

  /** A title and what joins names; what the next one is. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?: ?[가-힣]{1,4}?)??(?:와|과|하고|이랑|랑| 및|,|·| 그리고) ?(?:(?<what>[가-힣]{2,6}) )?");

  private static final Set<String> SUMMARIES =
      Set.of(
          "both",
          "pair",
          "others",
          "another",
          "companies",
          "each",
          "either",
          "sides",
          "parties",
          "countries",
          "firms",
          "colleagues",
          "duo");

  private static final Set<String> PRONOUNS = Set.of("they", "their", "them", "we");

  /** So many of them; no time, no money. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b(?:two|three|four)\\b(?![ -](?:days?|weeks?|months?|years?|hours?|minutes?|times?|percent|point|goals?"
              + "|million|trillion|hundred|thousand|billion))");

  private ListedNames() {}

  static List<Finding> of(CheckedPair pair, OpenNames open, PersonNames persons, KnownMatch known) {
    List<Finding> findings = new ArrayList<>();
    List<Name> left = left(pair, open, known);
    if (left.isEmpty()) {
      return findings;
    }
    boolean told =
        pair.en().tokens().stream().anyMatch(t -> SUMMARIES.contains(t.lemma()))
            || COUNTED.matcher(pair.en().text()).find();
    for (Name name : told ? List.<Name>of() : left) {
      boolean meant =
          Gazetteer.SHIPPED.korean(name.text()).stream().noneMatch(f -> f.is(KnownNames.Sort.PLACE))
              && pair.en().tokens().stream().anyMatch(t -> PRONOUNS.contains(t.lemma()));
      if (!meant && listed(pair, name, persons)) {
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

  /** The only name that is left where the English text has none left. */
  private static List<Name> left(CheckedPair pair, OpenNames open, KnownMatch known) {
    if (open.ko().size() == 1 && open.en().isEmpty()) {
      return open.ko();
    }
    List<Span> dropped = known.dropped();
    return dropped.size() == 1 && open.ko().isEmpty() && open.en().isEmpty()
        ? List.of(new Name(dropped.get(0), dropped.get(0).of(pair.ko().text()), true, false))
        : List.of();
  }

  private static boolean listed(CheckedPair pair, Name name, PersonNames persons) {
    String text = pair.ko().text();
    for (Span there : there(pair, persons)) {
      if (there.end() <= name.span().start()
          && joins(pair, text.substring(there.end(), name.span().start()))) {
        return true;
      }
      if (name.span().end() <= there.start()
          && joins(pair, text.substring(name.span().end(), there.start()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands between two names makes a list of them. */
  private static boolean joins(CheckedPair pair, String between) {
    Matcher m = BETWEEN.matcher(between);
    return m.matches() && (m.group("what") == null || isCommon(pair, m.group("what")));
  }

  /** Whether a word tells what somebody is: 첼리스트. */
  private static boolean isCommon(CheckedPair pair, String word) {
    List<String> renderings = pair.words().renderings(word);
    return !renderings.isEmpty() && Character.isLowerCase(renderings.get(0).charAt(0));
  }

  /** Names that the English text has. */
  private static List<Span> there(CheckedPair pair, PersonNames persons) {
    List<Span> there = new ArrayList<>(persons.settled());
    pair.words().links().stream()
        .filter(l -> l.ko().span().length() > 1 && capital(pair, l.en().span()))
        .forEach(l -> there.add(l.ko().span()));
    return there;
  }

  private static boolean capital(CheckedPair pair, Span english) {
    String word = english.of(pair.en().text());
    boolean upper = Character.isUpperCase(pair.en().text().charAt(english.start()));
    return upper
        && (english.start() > 0 || !pair.words().knowsEnglishWord(EnglishNames.stem(word)));
  }
}
