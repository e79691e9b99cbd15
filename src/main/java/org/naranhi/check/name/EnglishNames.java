package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.LightWords;
import org.naranhi.text.Span;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/** The names in an English text: capitalised words that are not common words, hyphens included. */
final class EnglishNames {

  private static final int SHORTEST = 3;

  private static final int ACRONYM = 5;

  /** No syllable of a Korean name has more letters. */
  private static final int SYLLABLE = 6;

  /** The share of linked words up to which a name of several words may be another's. */
  private static final double GENERIC = .34;

  /** How many common words make a name. */
  private static final int INSTITUTION = 2;

  /** Capitalised and no names of persons, places or firms, or told in Korean by other words. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sen",
          "rep",
          "gov",
          "gen",
          "prof",
          "st",
          "inc",
          "corp",
          "ltd",
          "god",
          "lord",
          "english",
          "internet",
          "ceo",
          "covid",
          "det",
          "rev",
          "sgt",
          "lt",
          "col",
          "capt",
          "sir",
          "lady");

  /** Suwon-based: that tells of what comes next, and is no name of it. */
  private static final String FROM_THERE =
      "-(?:based|born|headquartered|listed|led|owned|made|bound)\\b";

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?: \\p{Ll}+)? (?:capital|city|port|town|resort|island)\\b" + "|" + FROM_THERE);

  private static final Pattern HYPHENATED = Pattern.compile(".*" + FROM_THERE);

  /** What somebody holds: the Japanese prime minister. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?: \\p{Ll}+){0,2} (?:minister|president|premier|leader|chancellor|king|queen|emperor|envoy|ambassador|governor"
              + "|mayor|general|coach|manager|striker|midfielder|defender|forward|captain|player|star|director|singer"
              + "|actor|actress|writer|author|scientist|professor|billionaire|tycoon|diplomat|lawmaker|senator)s?\\b");

  private static final EnglishTokenizer STEMMER = new EnglishTokenizer();

  private EnglishNames() {}

  /** The stem of a word however it is written. */
  static String stem(String word) {
    return STEMMER.stem(word.toLowerCase(Locale.ROOT));
  }

  static List<Name> of(CheckedPair pair) {
    List<Token> tokens = pair.en().tokens();
    List<Name> names = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      int last = t;
      while (hyphenated(tokens, last)) {
        last += 2;
      }
      boolean given = last > t && isGivenName(tokens.get(t), tokens.get(last));
      if (given || isName(pair, tokens.get(t)) || last > t && isName(pair, tokens.get(last))) {
        Span span = new Span(tokens.get(t).span().start(), tokens.get(last).span().end());
        boolean known = last == t && pair.words().knowsEnglish(tokens.get(t).stem());
        names.add(new Name(span, span.of(pair.en().text()), known, linked(pair, span)));
      }
      t = last;
    }
    names.addAll(institutions(pair));
    names.sort(Comparator.comparing(Name::span));
    return names;
  }

  /** Runs of capitalised words of which none is linked: National Intelligence Service. */
  private static List<Name> institutions(CheckedPair pair) {
    List<Token> tokens = pair.en().tokens();
    List<Name> names = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      int to = from;
      while (to < tokens.size() && capitalised(tokens.get(to))) {
        to++;
      }
      boolean hyphen = to < tokens.size() && tokens.get(to).surface().equals("-");
      if (to - from >= INSTITUTION && !hyphen) {
        addInstitution(pair, tokens.subList(from, to), names);
      }
      from = Math.max(from, to - 1);
    }
    return names;
  }

  private static void addInstitution(CheckedPair pair, List<Token> words, List<Name> names) {
    boolean common = words.stream().allMatch(t -> pair.words().knowsEnglishWord(t.stem()));
    double linked = words.stream().filter(t -> linked(pair, t.span())).count();
    if (common && linked / words.size() <= GENERIC) {
      Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
      names.add(new Name(span, span.of(pair.en().text()), true, false));
    }
  }

  private static boolean capitalised(Token token) {
    return token.tag().equals("WORD")
        && Character.isUpperCase(token.surface().charAt(0))
        && !LightWords.english(token.lemma());
  }

  /** So-jin, though so is a light word. */
  private static boolean isHyphenated(Token first) {
    return first.tag().equals("WORD") && Character.isUpperCase(first.surface().charAt(0));
  }

  private static boolean hyphenated(List<Token> tokens, int t) {
    return t + 2 < tokens.size()
        && tokens.get(t + 1).surface().equals("-")
        && tokens.get(t + 1).span().start() == tokens.get(t).span().end()
        && tokens.get(t + 2).span().start() == tokens.get(t + 1).span().end()
        && tokens.get(t + 2).tag().equals("WORD");
  }

  /** Min-su: a capital, then small letters after the hyphen, both short. */
  private static boolean isGivenName(Token first, Token last) {
    return Character.isUpperCase(first.surface().charAt(0))
        && Character.isLowerCase(last.surface().charAt(0))
        && first.surface().length() <= SYLLABLE
        && last.surface().length() <= SYLLABLE
        && !LightWords.english(first.lemma())
        && !LightWords.english(last.lemma());
  }

  /** Whether a name only tells where something is: the Egyptian capital, Suwon-based. */
  static boolean describes(String text, Span name) {
    return DESCRIBED.matcher(text).region(name.end(), text.length()).lookingAt()
        || HYPHENATED.matcher(name.of(text)).matches();
  }

  /** Whether a name only tells whose office somebody holds: the Japanese prime minister. */
  static boolean isOfficeOf(String text, Span name) {
    return OFFICE.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  /** All words with a capital, light ones left out, hyphenated ones whole. */
  static List<Span> capitalisedWords(CheckedPair pair) {
    List<Token> tokens = pair.en().tokens();
    List<Span> words = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      int last = t;
      while (hyphenated(tokens, last)) {
        last += 2;
      }
      boolean given = last > t && isHyphenated(tokens.get(t));
      if (given || capitalised(tokens.get(t)) && !NO_NAMES.contains(tokens.get(t).lemma())) {
        words.add(new Span(tokens.get(t).span().start(), tokens.get(last).span().end()));
      }
      t = last;
    }
    return words;
  }

  private static boolean isName(CheckedPair pair, Token token) {
    return token.tag().equals("WORD")
        && token.surface().length() >= SHORTEST
        && Character.isUpperCase(token.surface().charAt(0))
        && !LightWords.english(token.lemma())
        && !NO_NAMES.contains(token.lemma())
        && !pair.words().knowsEnglishWord(token.stem())
        && !shouted(token.surface());
  }

  /** Capitals throughout, and longer than acronyms are. */
  private static boolean shouted(String word) {
    return word.length() > ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean linked(CheckedPair pair, Span span) {
    return pair.words().links().stream()
        .anyMatch(link -> link.en().span().overlaps(span) && !KoreanNames.mistaken(pair, link));
  }
}
