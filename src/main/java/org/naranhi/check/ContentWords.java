package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.naranhi.lexicon.Feature;
import org.naranhi.quantity.Quantity;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * The content words of both sides of a pair, with what the lexicon says of each. A Korean word is
 * all that stands between two spaces; it is covered if any part of it is.
 */
record ContentWords(List<ContentWord> ko, List<ContentWord> en) {

  /** What a word without counterpart says that the dictionary does not know. */
  private static final double UNKNOWN = .4;

  /** A number without counterpart is the business of another check. */
  private static final double NUMBER = .5;

  /** A verb of one Korean syllable has many meanings. */
  private static final double SYLLABLE = .6;

  /** A link of the learned table weaker than this is chance. */
  private static final double CHANCE = .04;

  private static final Set<String> KO_CONTENT =
      Set.of("NNG", "NNP", "VV", "VA", "XR", "SL", "SH", "UNKNOWN");

  /** Copies the lists. */
  ContentWords {
    ko = List.copyOf(ko);
    en = List.copyOf(en);
  }

  static ContentWords of(CheckedPair pair) {
    List<ContentWord> ko = korean(pair);
    List<ContentWord> en = english(pair);
    boolean[][] linked = new boolean[ko.size()][en.size()];
    for (LinkedWords.Link link : pair.words().links()) {
      if (telling(pair, link)) {
        mark(linked, ko, link.ko().span(), en, link.en().span());
      }
    }
    return Cover.of(ko, en, linked);
  }

  private static boolean telling(CheckedPair pair, LinkedWords.Link link) {
    String english = link.en().span().of(pair.en().text()).toLowerCase(Locale.ROOT);
    boolean light =
        link.en().kind() == Feature.Kind.MARK
            || LightWords.english(english)
            || LightWords.korean(link.ko().key());
    return !light && (!link.source().equals("table") || link.probability() >= CHANCE);
  }

  private static void mark(
      boolean[][] linked, List<ContentWord> ko, Span k, List<ContentWord> en, Span e) {
    for (int i = 0; i < linked.length; i++) {
      if (ko.get(i).span().overlaps(k)) {
        for (int j = 0; j < linked[i].length; j++) {
          linked[i][j] |= en.get(j).span().overlaps(e);
        }
      }
    }
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
      double weight = weight(pair, word);
      if (weight > 0) {
        Span span = span(word);
        int sentence = sentences.at(span.start());
        words.add(new ContentWord(span, weight, sentence, false, false, opens, closes));
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

  private static double weight(CheckedPair pair, List<Token> word) {
    double weight = 0;
    for (Token token : word) {
      if (inQuantity(pair.ko().quantities(), token.span())) {
        weight = Math.max(weight, NUMBER);
      } else if (KO_CONTENT.contains(token.tag()) && !LightWords.korean(token.lemma())) {
        weight = Math.max(weight, koreanWeight(pair.words(), token));
      }
    }
    return weight;
  }

  private static boolean inQuantity(List<Quantity> quantities, Span span) {
    for (Quantity quantity : quantities) {
      if (quantity.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private static double koreanWeight(LinkedWords words, Token token) {
    if (!words.knowsKorean(token.lemma())) {
      return token.tag().equals("NNP") ? 1 : UNKNOWN;
    }
    return token.lemma().length() == 1 ? SYLLABLE : 1;
  }

  private static List<ContentWord> english(CheckedPair pair) {
    List<ContentWord> words = new ArrayList<>();
    Clauses.Sentences sentences = Clauses.sentences(pair.en().text());
    double opens = ContentWord.CLAUSE;
    for (Token token : pair.en().tokens()) {
      double edge = EnglishEdges.opens(token);
      close(words, edge);
      double weight = englishWeight(pair, token);
      if (weight > 0) {
        int sentence = sentences.at(token.span().start());
        words.add(new ContentWord(token.span(), weight, sentence, false, false, opens, 0));
        opens = ContentWord.NOWHERE;
      } else {
        opens = Math.max(opens, edge);
      }
    }
    close(words, ContentWord.CLAUSE);
    return words;
  }

  private static double englishWeight(CheckedPair pair, Token token) {
    for (Quantity quantity : pair.en().quantities()) {
      if (quantity.span().overlaps(token.span())) {
        return quantity.span().start() == token.span().start() ? NUMBER : 0;
      }
    }
    if (!token.tag().equals("WORD") || LightWords.english(token.lemma())) {
      return token.tag().equals("NUMBER") ? NUMBER : 0;
    }
    boolean name = token.span().start() > 0 && Character.isUpperCase(token.surface().charAt(0));
    return name || pair.words().knowsEnglish(token.stem()) ? 1 : UNKNOWN;
  }
}
