package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.LightWords;
import org.naranhi.check.LinkedWords;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/** The names in a Korean text: unspaced runs of nouns of which nori or the dictionary says so. */
final class KoreanNames {

  private static final Set<String> PART = Set.of("NNP", "NNG", "XR", "UNKNOWN", "XSN");

  /** Shorter ones are too often something else. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 10;

  /** Likeness from which on a word of a rendering is the name's own: Ichiro in Ichiro Suzuki. */
  private static final double OWN = .6;

  /** How much more probable another rendering must be to take an English word for itself. */
  private static final double CLEARLY = 1.3;

  /** What makes an adjective or a plural of a name. */
  private static final Set<String> ENDINGS =
      Set.of(
          "", "n", "an", "ian", "ese", "s", "ns", "ans", "ians", "i", "is", "ish", "ic", "ern",
          "er", "ers", "man", "men", "woman", "women");

  private KoreanNames() {}

  static List<Name> of(CheckedPair pair) {
    List<Token> tokens = pair.ko().tokens();
    List<Name> names = new ArrayList<>();
    for (int from = 0; from < tokens.size(); ) {
      int to = from + 1;
      while (to < tokens.size()
          && part(tokens.get(from))
          && part(tokens.get(to))
          && tokens.get(to).span().start() <= tokens.get(to - 1).span().end()) {
        to++;
      }
      if (part(tokens.get(from))) {
        add(pair, tokens, from, to, names);
      }
      from = to;
    }
    return names;
  }

  private static boolean part(Token token) {
    return PART.contains(token.tag());
  }

  private static void add(
      CheckedPair pair, List<Token> tokens, int from, int to, List<Name> names) {
    List<Token> run = tokens.subList(from, to);
    Span span = new Span(run.get(0).span().start(), run.get(run.size() - 1).span().end());
    String text = span.of(pair.ko().text());
    boolean proper = run.stream().anyMatch(t -> t.tag().equals("NNP"));
    boolean known = isKnown(pair, text, run.get(0));
    boolean word = pair.words().knowsKorean(text);
    boolean compound = compound(pair, text, to);
    boolean sized =
        !compound
            && !LightWords.korean(text)
            && text.length() >= SHORTEST
            && text.length() <= LONGEST;
    boolean starts = startsWord(pair.ko().text(), span);
    Token first = run.get(0);
    if (starts
        && run.size() > 1
        && !word
        && isKnown(pair, first.surface(), first)
        && isWord(pair, text.substring(first.surface().length()))) {
      names.add(new Name(first.span(), first.surface(), true, linked(pair, first.span())));
    } else if (sized && starts && (known || proper && !word)) {
      names.add(new Name(span, text, known, linked(pair, span)));
    }
  }

  /** Whether it begins a term of which a rendering stands there: 유럽 연합 as EU. */
  private static boolean compound(CheckedPair pair, String name, int next) {
    List<Token> tokens = pair.ko().tokens();
    return next < tokens.size()
        && tokens.get(next).span().start() == tokens.get(next - 1).span().end() + 1
        && pair.words().renderings(name + tokens.get(next).surface()).stream()
            .anyMatch(r -> stands(r, pair.en().text()));
  }

  /** Whether no letter stands before: 버노 in 캐버노 is a mistake of the tokenizer. */
  private static boolean startsWord(String text, Span span) {
    return span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
  }

  /** Whether what follows a name tells what it names: 지방법원, 시. */
  private static boolean isWord(CheckedPair pair, String rest) {
    return pair.words().knowsKorean(rest) && !LightWords.korean(rest);
  }

  /** Whether the dictionary has it as a name; where the tokenizer says so, beside other senses. */
  private static boolean isKnown(CheckedPair pair, String text, Token first) {
    List<String> renderings = pair.words().renderings(text);
    boolean proper = first.tag().equals("NNP") && first.surface().equals(text);
    return text.length() >= SHORTEST
        && (isName(renderings) || proper && renderings.stream().anyMatch(r -> isName(List.of(r))));
  }

  /** Whether the first rendering is a name: Serbia, Financial Supervisory Service. */
  private static boolean isName(List<String> renderings) {
    return !renderings.isEmpty() && Character.isUpperCase(renderings.get(0).charAt(0));
  }

  /** Whether a rendering stands there, or a link that no other Korean word explains better. */
  private static boolean linked(CheckedPair pair, Span span) {
    List<String> renderings = pair.words().renderings(span.of(pair.ko().text()));
    if (renderings.stream().anyMatch(r -> renders(pair, span.of(pair.ko().text()), r))) {
      return true;
    }
    boolean telling =
        renderings.stream()
            .anyMatch(r -> Stream.of(r.split("[ -]")).anyMatch(w -> telling(pair, w)));
    boolean several = renderings.stream().allMatch(r -> r.indexOf(' ') > 0 || isAcronym(r));
    return (renderings.isEmpty() || !several)
        && pair.words().links().stream()
            .filter(link -> link.ko().span().overlaps(span))
            .anyMatch(
                link ->
                    !(sounds(link) && !renderings.isEmpty())
                        && !(telling && !telling(pair, link.en().span().of(pair.en().text())))
                        && !mistaken(pair, link)
                        && !taken(pair, link));
  }

  private static boolean isAcronym(String rendering) {
    return rendering.length() > 1 && Character.isUpperCase(rendering.charAt(1));
  }

  /**
   * Whether a rendering stands there: any of its words that are names and nothing else, as Suwon in
   * Suwon District Court; without such most of its words.
   */
  static boolean renders(CheckedPair pair, String name, String rendering) {
    List<String> telling =
        Stream.of(rendering.split("[ -]")).filter(w -> telling(pair, w)).toList();
    if (telling.stream().anyMatch(w -> Sounds.similarity(name, w) >= OWN)) {
      telling = telling.stream().filter(w -> Sounds.similarity(name, w) >= OWN).toList();
    }
    return telling.isEmpty()
        ? stands(rendering, pair.en().text())
        : telling.stream().anyMatch(w -> within(pair.en().text(), w));
  }

  /** Whether common words render the name: 법무부 is Ministry of Justice. */
  static boolean isInstitution(CheckedPair pair, Name name) {
    List<String> renderings = pair.words().renderings(name.text());
    return !renderings.isEmpty()
        && renderings.get(0).indexOf(' ') > 0
        && renderings.stream()
            .flatMap(r -> Stream.of(r.split("[ -]")))
            .noneMatch(w -> telling(pair, w));
  }

  private static boolean telling(CheckedPair pair, String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !pair.words().knowsEnglishWord(EnglishNames.stem(word));
  }

  /** Whether two names sound alike of which the dictionary knows that they are two. */
  static boolean mistaken(CheckedPair pair, LinkedWords.Link link) {
    String english = link.en().span().of(pair.en().text());
    List<String> renderings = pair.words().renderings(link.ko().key());
    return sounds(link)
        && isName(renderings)
        && pair.words().knowsEnglish(EnglishNames.stem(english))
        && renderings.stream().noneMatch(r -> stands(r, english) || stands(english, r));
  }

  /** Whether most words of a rendering stand in a text: Serbia does in Serbian. */
  static boolean stands(String rendering, String text) {
    String[] words = rendering.split("[ -]");
    int found = 0;
    for (String word : words) {
      found += within(text, word) ? 1 : 0;
    }
    return 2 * found > words.length;
  }

  private static boolean within(String text, String word) {
    for (int at = 0; at + word.length() <= text.length(); at++) {
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (starts && text.regionMatches(true, at, word, 0, word.length())) {
        int end = at + word.length();
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (ENDINGS.contains(text.substring(at + word.length(), end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean taken(CheckedPair pair, LinkedWords.Link own) {
    return pair.words().links().stream()
        .anyMatch(
            other ->
                other.en().span().equals(own.en().span())
                    && !other.ko().span().overlaps(own.ko().span())
                    && !other.ko().key().equals(own.ko().key())
                    && other.probability() > CLEARLY * own.probability());
  }

  private static boolean sounds(LinkedWords.Link link) {
    return link.source().equals("transliteration");
  }
}
