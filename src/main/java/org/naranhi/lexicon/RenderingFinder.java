package org.naranhi.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.text.Span;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/**
 * Where a rendering stands in an English sentence, whatever its form: {@code key rate} in {@code
 * key rates}, {@code key-rate}, {@code key and long-term rates}; {@code exchange of goods} for
 * {@code goods exchange}; {@code IMF} for {@code International Monetary Fund}.
 */
public final class RenderingFinder {

  /** So many words may stand among those of a rendering. */
  private static final int GAP = 3;

  /** A word this long may have any ending: inflation, inflationary. */
  private static final int LONG = 5;

  private static final EnglishTokenizer ENGLISH = new EnglishTokenizer();

  private final List<Word> words = new ArrayList<>();

  private record Word(String surface, String lower, String key, Span span) {

    static Word of(Token token) {
      return new Word(
          token.surface(), token.lemma(), EnglishForms.shipped().key(token), token.span());
    }

    boolean isFormOf(Word wanted, boolean acronym) {
      if (acronym) {
        return surface.equals(wanted.surface) || surface.equals(wanted.surface + "s");
      }
      return key.equals(wanted.key)
          || wanted.key.length() >= LONG
              && key.startsWith(wanted.key)
              && key.length() <= wanted.key.length() + LONG;
    }
  }

  /** A finder in an English sentence. */
  public RenderingFinder(List<Token> sentence) {
    words.addAll(words(sentence));
  }

  private static List<Word> words(List<Token> tokens) {
    return tokens.stream().filter(t -> !t.tag().equals("SYMBOL")).map(Word::of).toList();
  }

  /** Where the rendering stands, in the order of the sentence; empty where it does not. */
  public List<Span> places(String rendering) {
    List<Span> places = new ArrayList<>();
    String plain = Normalizer.normalize(rendering, Normalizer.Form.NFC);
    List<Token> tokens =
        ENGLISH.tokenize(plain).stream().filter(t -> !t.tag().equals("SYMBOL")).toList();
    List<Word> wanted = words(tokens);
    List<Boolean> fixed = tokens.stream().map(Glossary::isFixed).toList();
    for (int t = 0; t < words.size() && !wanted.isEmpty(); t++) {
      int end =
          Math.max(
              inOrder(wanted, fixed, t),
              Math.max(fixed.contains(true) ? -1 : joined(wanted, t), turned(wanted, t)));
      if (end < 0 && isAcronym(words.get(t), wanted)) {
        end = t;
      }
      if (end >= 0) {
        places.add(new Span(words.get(t).span.start(), words.get(end).span.end()));
      }
    }
    return places;
  }

  /** The last of the wanted words from {@code t} on, others among them; -1 where one is missing. */
  private int inOrder(List<Word> wanted, List<Boolean> fixed, int t) {
    int at = t;
    int gap = 0;
    for (int w = 0; w < wanted.size(); ) {
      if (at >= words.size() || gap > GAP) {
        return -1;
      }
      if (words.get(at).isFormOf(wanted.get(w), fixed.get(w))) {
        w++;
      } else if (w == 0) {
        return -1;
      } else {
        gap++;
      }
      at++;
    }
    return at - 1;
  }

  /**
   * The last of the words from {@code t} on that are the wanted ones but for spaces and hyphens.
   */
  private int joined(List<Word> wanted, int t) {
    String all = joined(wanted);
    StringBuilder given = new StringBuilder();
    for (int k = t; k < words.size() && given.length() < all.length(); k++) {
      String stem = EnglishForms.shipped().key(given + words.get(k).lower);
      if (stem.equals(all)) {
        return k;
      }
      given.append(words.get(k).lower);
    }
    return -1;
  }

  private static String joined(List<Word> wanted) {
    StringBuilder all = new StringBuilder();
    wanted.forEach(w -> all.append(w.lower));
    return EnglishForms.shipped().key(all.toString());
  }

  /** {@code date of (the) delivery} for {@code delivery date}. */
  private int turned(List<Word> wanted, int t) {
    if (wanted.size() != 2 || !words.get(t).isFormOf(wanted.get(1), false)) {
      return -1;
    }
    boolean of = false;
    for (int k = t + 1; k < Math.min(words.size(), t + 1 + GAP); k++) {
      of |= words.get(k).lower.matches("of|for|in|on");
      if (of && words.get(k).isFormOf(wanted.get(0), false)) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isAcronym(Word word, List<Word> wanted) {
    if (wanted.size() < 2
        || word.surface.length() < 2
        || !word.surface.equals(word.surface.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder content = new StringBuilder();
    for (Word w : wanted) {
      all.append(w.lower.charAt(0));
      content.append(w.lower.matches("of|the|and|for|to|in|on") ? "" : w.lower.charAt(0));
    }
    return word.lower.contentEquals(all) || word.lower.contentEquals(content);
  }
}
