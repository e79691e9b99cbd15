package org.naranhi.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.naranhi.text.Span;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/**
 * A user's own terms: evidence that weighs more than any other. Immutable; safe for threads.
 *
 * <p>A Korean term is found wherever its letters stand from the start of a morpheme on, spaces
 * apart: 기준금리 also in {@code 기준 금리를}. An English term is found by the stems of its words, so that
 * {@code rate hike} is also in {@code rate hikes}; but a word with a capital after its first letter
 * ({@code IS}) only as it is written. Where several terms begin at one place, the longest counts.
 */
public final class Glossary {

  /** The name by which users switch it off, and by which links know it. */
  public static final String NAME = "glossary";

  /** A glossary without terms. */
  public static final Glossary EMPTY = new Glossary(List.of());

  /** How sure it is that a term is rendered as the user says. */
  private static final double SURE = .95;

  private static final String KEY = "=term:";

  private final EnglishTokenizer english = new EnglishTokenizer();
  private final List<Term> terms;
  private final Map<String, Set<String>> renderings = new HashMap<>();
  private final Map<Character, List<String>> koByFirst = new HashMap<>();
  private final Map<String, List<List<Token>>> enByFirst = new HashMap<>();

  /** A glossary of the given terms; terms with equal Korean are joined. */
  public Glossary(Collection<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      add(term);
    }
    koByFirst.values().forEach(same -> same.sort((a, b) -> b.length() - a.length()));
    enByFirst.values().forEach(same -> same.sort((a, b) -> b.size() - a.size()));
  }

  private void add(Term term) {
    String ko = squeezed(Normalizer.normalize(term.ko(), Normalizer.Form.NFC));
    Set<String> keys = renderings.get(ko);
    if (keys == null) {
      keys = new LinkedHashSet<>();
      renderings.put(ko, keys);
      koByFirst.computeIfAbsent(ko.charAt(0), c -> new ArrayList<>()).add(ko);
    }
    for (String en : term.en()) {
      List<Token> words = english.tokenize(Normalizer.normalize(en, Normalizer.Form.NFC));
      if (keys.add(key(words))) {
        enByFirst.computeIfAbsent(words.get(0).stem(), s -> new ArrayList<>()).add(words);
      }
    }
  }

  static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> squeezed.append((char) c));
    return squeezed.toString();
  }

  private static String key(List<Token> words) {
    StringBuilder key = new StringBuilder(KEY).append("en");
    for (Token word : words) {
      key.append(':').append(isFixed(word) ? word.surface() : word.stem());
    }
    return key.toString();
  }

  /** The terms as they were given. */
  public List<Term> terms() {
    return terms;
  }

  /** The number of Korean terms. */
  public int size() {
    return renderings.size();
  }

  /** The terms in a Korean sentence. */
  List<Feature> korean(String sentence, List<Token> tokens) {
    List<Feature> found = new ArrayList<>();
    if (renderings.isEmpty()) {
      return found;
    }
    int free = 0;
    for (Token token : tokens) {
      int start = token.span().start();
      if (start >= free && start < sentence.length()) {
        for (String term : koByFirst.getOrDefault(sentence.charAt(start), List.of())) {
          int end = endOf(term, sentence, start);
          if (end > 0 && (term.length() > 1 || end == token.span().end())) {
            found.add(feature(KEY + "ko:" + term, start, end));
            free = end;
            break;
          }
        }
      }
    }
    return found;
  }

  private static Feature feature(String key, int start, int end) {
    return new Feature(key, Feature.Kind.STRING, new Span(start, end));
  }

  /** Where {@code term} ends if it stands at {@code start}, white space apart; else -1. */
  static int endOf(String term, String sentence, int start) {
    int at = start;
    for (int t = 0; t < term.length(); at++) {
      if (at == sentence.length()) {
        return -1;
      }
      char c = sentence.charAt(at);
      if (c == term.charAt(t)) {
        t++;
      } else if (!Character.isWhitespace(c)) {
        return -1;
      }
    }
    return at;
  }

  /** The terms in an English sentence. */
  List<Feature> english(List<Token> tokens) {
    List<Feature> found = new ArrayList<>();
    if (renderings.isEmpty()) {
      return found;
    }
    for (int t = 0; t < tokens.size(); ) {
      int length = 0;
      for (List<Token> term : enByFirst.getOrDefault(tokens.get(t).stem(), List.of())) {
        if (standsAt(t, term, tokens)) {
          length = term.size();
          int start = tokens.get(t).span().start();
          found.add(feature(key(term), start, tokens.get(t + length - 1).span().end()));
          break;
        }
      }
      t += Math.max(1, length);
    }
    return found;
  }

  private static boolean standsAt(int start, List<Token> term, List<Token> tokens) {
    if (start + term.size() > tokens.size()) {
      return false;
    }
    for (int k = 0; k < term.size(); k++) {
      Token wanted = term.get(k);
      Token given = tokens.get(start + k);
      boolean same =
          isFixed(wanted)
              ? wanted.surface().equals(given.surface())
              : wanted.stem().equals(given.stem());
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is an acronym, to be found only as it is written: IS, mRNA. */
  static boolean isFixed(Token word) {
    String surface = word.surface();
    return surface.length() > 1
        && !surface.substring(1).toLowerCase(Locale.ROOT).equals(surface.substring(1));
  }

  /** What the glossary says of the features that {@link #korean} and {@link #english} found. */
  EvidenceSource source() {
    return new EvidenceSource() {
      @Override
      public String name() {
        return NAME;
      }

      @Override
      public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
        for (int k = 0; k < ko.size(); k++) {
          String key = ko.entry(k).key();
          if (key.startsWith(KEY + "ko:")) {
            for (String rendering :
                renderings.getOrDefault(key.substring(KEY.length() + 3), Set.of())) {
              if (en.number(rendering) >= 0) {
                out.add(k, en.number(rendering), SURE, SURE, "glossary");
              }
            }
          }
        }
      }
    };
  }
}
