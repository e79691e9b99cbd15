package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Letters;
import org.naranhi.check.LinkedWords;
import org.naranhi.lexicon.ShippedNames;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;

/**
 * A firm by what precedes the last part of its name: 에이스 of 에이스메디칼, Apex of Apex Medical.
 *
 * @param span the whole name
 * @param own what precedes the last part
 * @param last what the last part is in English, in small letters
 */
record FirmName(Span span, Span own, List<String> last) {

  private static final Map<String, List<String>> LAST = ShippedNames.firms();

  /** All last parts in English. */
  private static final Set<String> LASTS =
      LAST.values().stream().flatMap(List::stream).collect(Collectors.toSet());

  /** What last parts begin with. */
  private static final BitSet LAST_BEGINNINGS = new BitSet(Character.MAX_VALUE + 1);

  static {
    LAST.keySet().forEach(last -> LAST_BEGINNINGS.set(last.charAt(0)));
  }

  /** What a firm is in law. */
  private static final List<String> FORMS = List.of("co", "inc", "corp", "ltd", "llc");

  /** What stands before a name to say that it is a firm's. */
  private static final List<String> SIGNS = List.of("주식회사", "㈜", "(주)");

  private static final Pattern MARKED =
      Pattern.compile(
          "(?:주식회사 |㈜ ?|\\(주\\) ?)(?<own>[가-힣A-Za-z]{2,}?)(?="
              + KoreanPerson.PARTICLES
              + "(?![가-힣A-Za-z]))");

  private static final Pattern WORD = Pattern.compile("[가-힣A-Za-z]{4,}");

  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\p{L}&]*(?:,? \\p{Lu}[\\p{L}&]*)+");

  /** Likeness from which on two may be one firm. */
  private static final double ALIKE = .6;

  /** The same of two syllables. */
  private static final double SHORT_ALIKE = .75;

  /** Likeness from which on two surely are called the same. */
  private static final double SURE = .75;

  private static final int SHORTEST = 2;

  private static final int ACRONYM = 4;

  /** The firms of a Korean text. */
  static List<FirmName> korean(String text) {
    List<FirmName> firms = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      if (mayHaveLast(word)) {
        addKnown(words.start(), word, firms);
      }
    }
    if (SIGNS.stream().anyMatch(text::contains)) {
      addMarked(text, firms);
    }
    return firms;
  }

  /** Whether any last part may stand in a word, behind what precedes it. */
  private static boolean mayHaveLast(String word) {
    for (int at = SHORTEST; at < word.length(); at++) {
      if (LAST_BEGINNINGS.get(word.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static void addKnown(int start, String word, List<FirmName> firms) {
    LAST.forEach(
        (last, english) -> {
          int at = word.indexOf(last, SHORTEST);
          if (at > 0 && KoreanPerson.ENDS.matcher(word.substring(at + last.length())).matches()) {
            Span own = new Span(start, start + at);
            firms.add(new FirmName(new Span(start, own.end() + last.length()), own, english));
          }
        });
  }

  private static void addMarked(String text, List<FirmName> firms) {
    Matcher marked = MARKED.matcher(text);
    while (marked.find()) {
      Span own = new Span(marked.start("own"), marked.end("own"));
      if (firms.stream().noneMatch(f -> f.span().overlaps(own))) {
        firms.add(new FirmName(new Span(marked.start(), marked.end()), own, FORMS));
      }
    }
  }

  /** The firms of an English text that have the same last part. */
  List<FirmName> sameSort(String english) {
    List<FirmName> firms = new ArrayList<>();
    Matcher runs = CAPITALS.matcher(english);
    while (runs.find()) {
      String run = runs.group().toLowerCase(Locale.ROOT);
      for (String word : last) {
        int at = run.indexOf(" " + word);
        if (at > 0 && !Letters.isLatin(Letters.at(run, at + 1 + word.length()))) {
          int end = run.charAt(at - 1) == ',' ? at - 1 : at;
          Span own = new Span(runs.start(), runs.start() + end);
          firms.add(
              new FirmName(
                  new Span(own.start(), runs.start() + at + 1 + word.length()), own, last));
          break;
        }
      }
    }
    return firms;
  }

  /** Whether an English firm may be this Korean one. */
  boolean mayBe(FirmName english, CheckedPair pair) {
    String ko = own.of(pair.ko().text());
    String en = english.own().of(pair.en().text());
    if (Acronyms.letters(ko).equalsIgnoreCase(en) || ko.equalsIgnoreCase(en)) {
      return true;
    }
    boolean acronym = en.length() <= ACRONYM && en.equals(en.toUpperCase(Locale.ROOT));
    return !acronym && sounds(ko, en)
        || rendered(pair, ko)
        || rendered(pair, span.of(pair.ko().text()))
        || pair.words().links().stream().anyMatch(l -> links(l, english));
  }

  private static boolean sounds(String ko, String en) {
    double enough = ko.length() == SHORTEST ? SHORT_ALIKE : ALIKE;
    if (Sounds.similarity(ko, en) >= enough) {
      return true;
    }
    for (String word : en.split(" ")) {
      if (Sounds.similarity(ko, word) >= enough) {
        return true;
      }
    }
    return false;
  }

  private static boolean rendered(CheckedPair pair, String name) {
    return pair.words().renderings(name).stream().anyMatch(r -> KoreanNames.renders(pair, name, r));
  }

  private boolean links(LinkedWords.Link link, FirmName english) {
    return own.contains(link.ko().span()) && english.own().overlaps(link.en().span());
  }

  /** Pairs of firms of one sort, the only ones on their side that are not each other's. */
  static List<Pair> wrong(PairNames names) {
    List<Pair> wrong = new ArrayList<>();
    List<FirmName> lone = lone(names);
    for (FirmName ko : lone) {
      ko.otherSort(names).ifPresent(en -> wrong.add(new Pair(ko, en)));
    }
    for (FirmName ko : wrong.isEmpty() ? lone : List.<FirmName>of()) {
      List<FirmName> english = open(names, ko);
      boolean alone = lone.stream().noneMatch(f -> f != ko && f.last().equals(ko.last()));
      if (alone && english.size() == 1) {
        wrong.add(new Pair(ko, english.get(0)));
      }
    }
    return wrong;
  }

  /** The English firm that is called so and does something else: 우리화학, Woori Electronics. */
  private Optional<FirmName> otherSort(PairNames names) {
    CheckedPair pair = names.pair();
    String korean = own.of(pair.ko().text());
    boolean known = rendered(pair, span.of(pair.ko().text()));
    boolean again =
        names.firms().stream()
            .anyMatch(f -> f != this && f.own().of(pair.ko().text()).equals(korean));
    Matcher runs = CAPITALS.matcher(known || again || last.equals(FORMS) ? "" : pair.en().text());
    while (runs.find()) {
      String[] words = runs.group().split(",? ");
      String called = words[words.length - 2];
      String kind = words[words.length - 1].toLowerCase(Locale.ROOT);
      boolean other = LASTS.contains(kind) && !last.contains(kind);
      if (other && Sounds.similarity(korean, called) >= SURE) {
        Span whole = new Span(runs.start() + runs.group().lastIndexOf(called), runs.end());
        Span first = new Span(whole.start(), whole.start() + called.length());
        return Optional.of(new FirmName(whole, first, List.of(kind)));
      }
    }
    return Optional.empty();
  }

  /** Korean firms that are none of the English ones of their sort. */
  private static List<FirmName> lone(PairNames names) {
    CheckedPair pair = names.pair();
    String english = pair.en().text();
    return names.firms().stream()
        .filter(ko -> ko.sameSort(english).stream().noneMatch(en -> ko.mayBe(en, pair)))
        .toList();
  }

  /** English firms of the sort of a Korean one that are none of the Korean text's. */
  private static List<FirmName> open(PairNames names, FirmName korean) {
    CheckedPair pair = names.pair();
    List<FirmName> all = names.firms();
    List<String> words = NameSounds.words(pair.ko().text());
    return korean.sameSort(pair.en().text()).stream()
        .filter(en -> all.stream().noneMatch(ko -> ko.mayBe(en, pair)))
        .filter(en -> NameSounds.best(en.own().of(pair.en().text()), words) < SHORT_ALIKE)
        .toList();
  }

  /** A Korean and an English firm. */
  record Pair(FirmName ko, FirmName en) {}
}
