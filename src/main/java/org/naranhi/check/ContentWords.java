package org.naranhi.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.ContentWord.Counterpart;
import org.naranhi.check.ContentWord.Kind;
import org.naranhi.lexicon.Feature;
import org.naranhi.quantity.Quantity;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * The content words of both sides of a pair, with what the lexicon says of each. A Korean word is
 * all that stands between two spaces; it is covered if any part of it is.
 */
public record ContentWords(List<ContentWord> ko, List<ContentWord> en) {

  /** Words at least this frequent are common: one in a few thousand. */
  private static final double FREQUENT = 2e-4;

  /** A link of the learned table weaker than this is chance. */
  private static final double CHANCE = .04;

  private static final Set<String> KO_CONTENT =
      Set.of("NNG", "NNP", "VV", "VA", "XR", "SL", "SH", "UNKNOWN");

  /** Copies the lists. */
  public ContentWords {
    ko = List.copyOf(ko);
    en = List.copyOf(en);
  }

  static ContentWords of(CheckedPair pair) {
    List<ContentWord> ko = korean(pair);
    List<ContentWord> en = english(pair);
    double[][] linked = new double[ko.size()][en.size()];
    double[] koLight = new double[ko.size()];
    double[] enLight = new double[en.size()];
    Places koPlaces = Places.of(ko);
    Places enPlaces = Places.of(en);
    Map<Feature, Boolean> functions = new IdentityHashMap<>();
    for (LinkedWords.Link link : pair.words().links()) {
      if (!isChance(link)
          && !functions.computeIfAbsent(link.en(), e -> isFunction(pair, e.span()))) {
        Span k = koPlaces.within(link.ko().span());
        Span e = enPlaces.within(link.en().span());
        mark(linked, koLight, enLight, k, e, link.probability());
      }
    }
    return new ContentWords(
        Cover.of(ko, linked, koLight, en), Cover.of(en, turned(linked, en.size()), enLight, ko));
  }

  private static boolean isChance(LinkedWords.Link link) {
    return link.en().kind() == Feature.Kind.MARK
        || link.source().equals("table") && link.probability() < CHANCE;
  }

  private static boolean isFunction(CheckedPair pair, Span english) {
    return LightWords.function(english.of(pair.en().text()).toLowerCase(Locale.ROOT));
  }

  /** A word may be rendered by one that is not among the content words: 시도 by try. */
  private static void mark(
      double[][] linked, double[] koLight, double[] enLight, Span ko, Span en, double p) {
    for (int i = ko.start(); i < ko.end(); i++) {
      for (int j = en.start(); j < en.end(); j++) {
        linked[i][j] = Math.max(linked[i][j], p);
      }
      koLight[i] = en.length() == 0 ? Math.max(koLight[i], p) : koLight[i];
    }
    for (int j = en.start(); j < en.end() && ko.length() == 0; j++) {
      enLight[j] = Math.max(enLight[j], p);
    }
  }

  private static double[][] turned(double[][] linked, int columns) {
    double[][] turned = new double[columns][linked.length];
    for (int i = 0; i < linked.length; i++) {
      for (int j = 0; j < columns; j++) {
        turned[j][i] = linked[i][j];
      }
    }
    return turned;
  }

  private static List<ContentWord> korean(CheckedPair pair) {
    List<ContentWord> words = new ArrayList<>();
    String text = pair.ko().text();
    List<Token> tokens = pair.ko().tokens();
    Clauses.Sentences sentences = Clauses.sentences(text);
    double opens = ContentWord.CLAUSE;
    for (int from = 0; from < tokens.size(); ) {
      int to = from + 1;
      while (to < tokens.size() && !separate(text, tokens.get(from), tokens.get(to))) {
        to++;
      }
      List<Token> word = tokens.subList(from, to);
      double closes = to == tokens.size() ? ContentWord.CLAUSE : KoreanEdges.closes(word);
      Kind kind = koreanKind(pair, word);
      if (kind != null) {
        Span span = span(word);
        int sentence = sentences.at(span.start());
        words.add(new ContentWord(span, kind, sentence, Counterpart.NONE, opens, closes));
        opens = closes;
      } else {
        close(words, closes);
        opens = Math.max(opens, closes);
      }
      opens = Math.max(opens, KoreanEdges.topic(word) ? ContentWord.CLAUSE : 0);
      from = to;
    }
    return words;
  }

  /** Light words follow the last one: a phrase that ends with them ends with it. */
  private static void close(List<ContentWord> words, double closes) {
    int last = words.size() - 1;
    if (last >= 0 && closes > 0) {
      words.set(last, words.get(last).closing(closes));
    }
  }

  /** Whether a space parts the two; morphemes of one contracted form have the same start. */
  private static boolean separate(String text, Token first, Token token) {
    int start = token.span().start();
    return start > first.span().start() && Character.isWhitespace(text.charAt(start - 1));
  }

  private static Span span(List<Token> word) {
    return new Span(word.get(0).span().start(), word.get(word.size() - 1).span().end());
  }

  /** Numbers in words are often idiom: 한 명도, both. */
  private static Kind number(String text) {
    return hasDigit(text) ? Kind.NUMBER : Kind.VAGUE;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The kind of the most telling of the tokens; null where none is a content word. */
  private static @Nullable Kind koreanKind(CheckedPair pair, List<Token> word) {
    Kind best = null;
    for (Token token : word) {
      Kind kind = koreanKind(pair, token);
      best = best == null || kind != null && kind.compareTo(best) < 0 ? kind : best;
    }
    return best;
  }

  private static @Nullable Kind koreanKind(CheckedPair pair, Token token) {
    if (inQuantity(pair.ko().quantities(), token.span())) {
      return number(token.surface());
    }
    if (!KO_CONTENT.contains(token.tag()) || LightWords.korean(token.lemma())) {
      return null;
    }
    LinkedWords words = pair.words();
    if (!words.knowsKorean(token.lemma())) {
      return token.tag().equals("NNP") ? Kind.NAME : Kind.UNKNOWN;
    }
    if (token.lemma().length() == 1 || token.tag().startsWith("V")) {
      return Kind.VAGUE;
    }
    return words.koFrequency(token.lemma()) < FREQUENT ? Kind.RARE : Kind.COMMON;
  }

  private static boolean inQuantity(List<Quantity> quantities, Span span) {
    for (Quantity quantity : quantities) {
      if (quantity.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private static List<ContentWord> english(CheckedPair pair) {
    List<ContentWord> words = new ArrayList<>();
    Clauses.Sentences sentences = Clauses.sentences(pair.en().text());
    double opens = ContentWord.CLAUSE;
    for (Token token : pair.en().tokens()) {
      double edge = EnglishEdges.opens(token);
      close(words, edge);
      Kind kind = englishKind(pair, token);
      if (kind != null) {
        int sentence = sentences.at(token.span().start());
        words.add(new ContentWord(token.span(), kind, sentence, Counterpart.NONE, opens, 0));
        opens = ContentWord.NOWHERE;
      } else {
        opens = Math.max(opens, edge);
      }
    }
    close(words, ContentWord.CLAUSE);
    return words;
  }

  private static @Nullable Kind englishKind(CheckedPair pair, Token token) {
    for (Quantity quantity : pair.en().quantities()) {
      if (quantity.span().overlaps(token.span())) {
        boolean first = quantity.span().start() == token.span().start();
        return first ? number(quantity.text()) : null;
      }
    }
    if (!token.tag().equals("WORD") || LightWords.english(token.lemma())) {
      return token.tag().equals("NUMBER") ? Kind.NUMBER : null;
    }
    LinkedWords words = pair.words();
    if (!words.knowsEnglish(token.stem())) {
      boolean name = token.span().start() > 0 && Character.isUpperCase(token.surface().charAt(0));
      return name ? Kind.NAME : Kind.UNKNOWN;
    }
    return words.enFrequency(token.stem()) < FREQUENT ? Kind.RARE : Kind.COMMON;
  }
}
