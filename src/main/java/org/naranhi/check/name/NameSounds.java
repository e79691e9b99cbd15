package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Letters;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/** Whether names sound like anything on the other side, wherever a tokenizer cut it. */
final class NameSounds {

  /** Likeness from which on two may be one name, badly or unusually transliterated. */
  static final double MAY_BE_ONE = .5;

  /** The same where the dictionary knows the English name and does not link it. */
  private static final double KNOWN = .65;

  /** The same where it knows both. */
  private static final double BOTH = .93;

  /** The same where it knows the Korean one. */
  static final double SURE = .8;

  private static final Pattern NEXT = Pattern.compile("^ ([가-힣]+)");

  private static final int SHORTEST = 2;
  private static final int SHORT_ENGLISH = 3;
  private static final int LONGEST = 8;

  private NameSounds() {}

  /** How much an English name sounds like the Korean word that does most, 0 to 1. */
  static double best(String english, List<String> korean) {
    int shortest = english.length() <= SHORT_ENGLISH ? 1 : SHORTEST;
    double best = 0;
    for (String word : korean) {
      best = Math.max(best, ofParts(word, english, shortest));
    }
    return best;
  }

  /** Of a Korean word, which particles or other parts of a name may hold to. */
  private static double ofParts(String word, String english, int shortest) {
    double best = Sounds.similarity(word, english);
    for (int cut = 1; word.length() - cut >= shortest; cut++) {
      best = Math.max(best, Sounds.similarity(word.substring(cut), english));
      best = Math.max(best, Sounds.similarity(word.substring(0, word.length() - cut), english));
    }
    return best;
  }

  /** Whether a Korean name sounds like one to three English words that stand together. */
  static boolean sounds(Name korean, CheckedPair pair) {
    String text = pair.en().text();
    List<Token> tokens = pair.en().tokens();
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      for (int u = t; capital(token) && u < Math.min(t + 3, tokens.size()); u++) {
        Span span = new Span(token.span().start(), tokens.get(u).span().end());
        if (!capital(tokens.get(u)) || taken(pair, span, korean.span())) {
          continue;
        }
        boolean known = u == t && pair.words().knowsEnglish(token.stem());
        double enough = korean.known() ? known ? BOTH : SURE : known ? KNOWN : MAY_BE_ONE;
        if (alike(korean, pair.ko().text(), span.of(text), u == t) >= enough) {
          return true;
        }
      }
    }
    return false;
  }

  /** How alike the name is, or the word in which it stands, or that and the next word. */
  private static double alike(Name korean, String text, String english, boolean one) {
    int end = korean.span().end();
    while (end < text.length() && Letters.isSyllable(text.charAt(end))) {
      end++;
    }
    String word = text.substring(korean.span().start(), end);
    int shortest = korean.text().length();
    double part = ofParts(korean.text(), english, (shortest + 1) / 2);
    Matcher next = NEXT.matcher(text.substring(end));
    double whole = Math.max(part, ofParts(word, english, shortest));
    return one && next.find() ? Math.max(whole, joined(word, next.group(1), english)) : whole;
  }

  /** How alike two words are that may be written as one; particles may hold to the second. */
  private static double joined(String word, String next, String english) {
    double best = 0;
    for (int length = 1; length <= next.length(); length++) {
      best = Math.max(best, Sounds.similarity(word + next.substring(0, length), english));
    }
    return best;
  }

  /** Whether the dictionary has the English words for another Korean word. */
  private static boolean taken(CheckedPair pair, Span english, Span korean) {
    String word = english.of(pair.en().text());
    return pair.words().links().stream()
        .anyMatch(
            l ->
                l.en().span().overlaps(english)
                    && !l.ko().span().overlaps(korean)
                    && pair.words().renderings(l.ko().key()).contains(word));
  }

  private static boolean capital(Token token) {
    return token.tag().equals("WORD") && Character.isUpperCase(token.surface().charAt(0));
  }

  /**
   * The Korean text's words between spaces and marks, as far as they are short enough for names.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (Letters.isSyllable(Letters.at(text, end))) {
        end++;
      }
      if (end > start) {
        String word = text.substring(start, end);
        add(word, words);
        add(before + word, words);
        before = word;
        start = end;
      }
    }
    return words;
  }

  private static void add(String word, List<String> words) {
    if (word.length() >= SHORTEST && word.length() <= LONGEST) {
      words.add(word);
    }
  }
}
