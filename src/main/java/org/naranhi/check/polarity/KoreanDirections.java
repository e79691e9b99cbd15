package org.naranhi.check.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.naranhi.lexicon.Analysis;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Words of direction in a Korean sentence.
 *
 * <p>Those that are negated say the opposite (허용하지 않다). Open are those that are held back (하락을 막았다)
 * and those of which one says how the other moves (감소세 둔화, 하락폭이 줄었다).
 */
final class KoreanDirections {

  private static final Set<String> HELD_BACK =
      Set.of(
          "않", "못하", "없", "아니", "말", "막", "방지", "억제", "저지", "멈추", "중단", "완화", "진정", "그치", "우려",
          "상쇄", "만회", "제한", "제동", "반전", "거부", "취소", "철회");
  private static final Set<String> LINKS =
      Set.of(
          "폭", "세", "률", "율", "속도", "추세", "압력", "기조", "흐름", "분", "치", "규모", "우려", "요인", "효과", "가능");
  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          "고", "며", "으며", "지만", "는데", "은데", "면서", "으면서", "나", "으나", "다가", "자", "아", "어", "아서", "어서",
          "다", "면", "으면", "니", "으니", "므로", "으므로", "려고", "으려고", "라고", "다고");
  private static final Set<String> TURNING = Set.of("안", "못", "역", "마이너스", "덜");
  private static final Set<String> NUMBER_TAGS = Set.of("SN", "NR", "NNBC", "SY", "NNB");
  private static final Set<String> UNITS = Set.of("포인트", "퍼센트", "달러");
  private static final Set<String> WORDS = Set.of("XR", "XPN", "MAG", "MM");
  private static final int BEHIND = 7;
  private static final int OBJECT_REACH = 4;

  /** Prefixes by which a word says its opposite: 비공개. */
  private static final Set<String> OPPOSITE = Set.of("비", "불", "미", "무", "부");

  private static final int COMPOUND = 3;

  private final List<Token> tokens;
  private final String text;
  private final List<Negation> negations;
  private final DirectionWords words = DirectionWords.shipped();

  private KoreanDirections(Analysis sentence, List<Negation> negations) {
    this.tokens = sentence.tokens();
    this.text = sentence.text();
    this.negations = negations;
  }

  /** The words of direction in a sentence, in its order. */
  static List<Direction> in(Analysis sentence, List<Negation> negations) {
    return new KoreanDirections(sentence, negations).all();
  }

  private List<Direction> all() {
    List<Direction> found = new ArrayList<>();
    List<Direction> silent = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      for (DirectionWords.Entry entry : words.korean(lemma(tokens.get(t)))) {
        if (stands(entry, t)) {
          (entry.pole() == 0 ? silent : found).add(direction(entry, t));
        }
      }
      addCompounds(t, found, silent);
    }
    found.removeIf(d -> isInside(d, silent) || isInside(d, found));
    return opened(found);
  }

  /** Whether a phrase of the axis that says nothing, or a longer word, holds the word. */
  private static boolean isInside(Direction d, List<Direction> others) {
    return others.stream()
        .anyMatch(
            o ->
                o.axis().equals(d.axis())
                    && (o.pole() == 0 && o.span().overlaps(d.span())
                        || o.span().contains(d.span()) && o.span().length() > d.span().length()));
  }

  /** The lemma; nori takes 줄었다 for a form of 주다. */
  private static String lemma(Token token) {
    boolean shrink = token.lemma().equals("주") && token.surface().equals("줄");
    return shrink && token.tag().startsWith("V") ? "줄" : token.lemma();
  }

  /** Nouns that are more than one morpheme: 순매도. */
  private void addCompounds(int t, List<Direction> found, List<Direction> silent) {
    String word = tokens.get(t).surface();
    for (int k = t + 1; k < Math.min(tokens.size(), t + COMPOUND) && joins(k); k++) {
      word += tokens.get(k).surface();
      for (DirectionWords.Entry entry : words.korean(word)) {
        if (entry.parts().size() == 1) {
          Span span = new Span(tokens.get(t).span().start(), tokens.get(k).span().end());
          (entry.pole() == 0 ? silent : found)
              .add(new Direction(entry.axis(), false, entry.pole(), true, span, t, k + 1));
        }
      }
    }
  }

  /** Whether a token goes on the noun before it. */
  private boolean joins(int t) {
    return isNoun(tokens.get(t - 1))
        && (isNoun(tokens.get(t)) || tokens.get(t).tag().equals("XSN"))
        && tokens.get(t - 1).span().end() == tokens.get(t).span().start();
  }

  private Direction direction(DirectionWords.Entry entry, int t) {
    boolean opposite =
        t > 0
            && tokens.get(t - 1).tag().equals("XPN")
            && OPPOSITE.contains(tokens.get(t - 1).surface())
            && tokens.get(t - 1).span().end() == tokens.get(t).span().start();
    Direction d =
        new Direction(
            entry.axis(),
            false,
            opposite ? -entry.pole() : entry.pole(),
            true,
            tokens.get(t).span(),
            t,
            t + 1);
    return d;
  }

  private boolean stands(DirectionWords.Entry entry, int t) {
    String form = entry.parts().get(entry.parts().size() - 1);
    boolean right =
        DirectionWords.isVerb(form) ? tokens.get(t).tag().startsWith("V") : isNoun(tokens.get(t));
    return right && (entry.parts().size() == 1 || hasBefore(entry.parts().get(0), t));
  }

  private boolean hasBefore(String part, int t) {
    for (int k = t - 1; k >= Math.max(0, t - OBJECT_REACH); k--) {
      Token token = tokens.get(k);
      if (part.equals(DirectionWords.NUMBER)) {
        return NUMBER_TAGS.contains(token.tag()) || UNITS.contains(token.surface());
      }
      if (token.lemma().equals(part) || token.surface().endsWith(part)) {
        return true;
      }
      if (token.tag().startsWith("V")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN") || WORDS.contains(token.tag());
  }

  private List<Direction> opened(List<Direction> found) {
    List<Direction> opened = new ArrayList<>();
    for (Direction d : found) {
      boolean negated = isNegated(d);
      boolean open =
          !negated && isHeldBack(d)
              || found.stream()
                  .anyMatch(o -> o.from() != d.from() && (movesOf(d, o) || movesOf(o, d)));
      opened.add(open ? d.open() : negated ? d.turned() : d);
    }
    return opened;
  }

  /** Whether the word itself is negated: 허용하지 않다. */
  private boolean isNegated(Direction d) {
    return negations.stream()
        .anyMatch(
            n ->
                d.isNegatedBy(n, tokens)
                    && (n.is(Negation.Kind.CLEAR)
                        || n.is(Negation.Kind.IDIOM) && !Idioms.KOREAN.cover(n.span(), text)));
  }

  private boolean isHeldBack(Direction d) {
    for (int k = d.to(); k < Math.min(tokens.size(), d.to() + BEHIND); k++) {
      Token token = tokens.get(k);
      if (HELD_BACK.contains(token.lemma())) {
        return true;
      }
      if (token.tag().startsWith("S")
          || token.tag().equals("E") && CLAUSE_ENDS.contains(token.lemma())) {
        break;
      }
    }
    return d.from() > 0 && TURNING.contains(tokens.get(d.from() - 1).lemma());
  }

  /** Whether {@code second} says how {@code first} moves: nothing but particles between. */
  private boolean movesOf(Direction first, Direction second) {
    if (second.from() < first.to() || second.from() > first.to() + 3) {
      return false;
    }
    boolean word = !tokens.get(first.from()).tag().startsWith("V");
    for (int k = first.to(); k < second.from() && word; k++) {
      Token token = tokens.get(k);
      word = token.tag().equals("J") || LINKS.contains(token.lemma());
    }
    boolean both =
        first.axis().equals(second.axis()) && DirectionWords.isScale(first.axis())
            || second.axis().equals("speed");
    return word && both;
  }
}
