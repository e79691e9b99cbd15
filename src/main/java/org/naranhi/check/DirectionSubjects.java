package org.naranhi.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.naranhi.token.Token;

/**
 * Which English word of direction is said of what a Korean one is said of: the noun before the
 * Korean word is rendered by a word right before the English one, or right behind it as its object.
 */
final class DirectionSubjects {

  private static final double LINKED = .2;

  /** So many Korean tokens before its predicate a subject may stand. */
  private static final int KO_REACH = 7;

  private static final int EN_BEFORE = 7;
  private static final int EN_BEHIND = 4;

  private static final Set<String> SUBJECT = Set.of("이", "가", "은", "는", "을", "를", "도");

  /** English words behind which another clause stands. */
  private static final Set<String> BORDERS =
      Set.of(
          "as",
          "and",
          "but",
          "while",
          "that",
          "which",
          "who",
          "after",
          "when",
          "although",
          "because",
          "by",
          "if",
          "to",
          "despite",
          "on");

  private final CheckedPair pair;
  private final List<Token> koTokens;
  private final List<Token> enTokens;

  private final List<Direction> en;

  DirectionSubjects(CheckedPair pair, List<Direction> en) {
    this.pair = pair;
    this.en = en;
    koTokens = pair.ko().tokens();
    enTokens = pair.en().tokens();
  }

  /** Whether both words are surely said of the same. */
  boolean isShared(Direction k, Direction e) {
    return subject(k).filter(s -> isLinkedBeside(s, e)).isPresent();
  }

  /** The noun that a Korean word is said of. */
  private Optional<Token> subject(Direction k) {
    for (int t = k.from() - 1; t > Math.max(0, k.from() - KO_REACH); t--) {
      Token token = koTokens.get(t);
      if (token.surface().equals(",") || isPredicate(t)) {
        return Optional.empty();
      }
      if (token.tag().equals("J") && SUBJECT.contains(token.surface())) {
        Token noun = koTokens.get(t - 1);
        return noun.tag().startsWith("N") ? Optional.of(noun) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A verb, but not one that says how: 가파르게. */
  private boolean isPredicate(int t) {
    return koTokens.get(t).tag().startsWith("V") && !koTokens.get(t + 1).lemma().equals("게");
  }

  private boolean isLinkedBeside(Token subject, Direction e) {
    return pair.words().links().stream()
        .filter(l -> l.probability() >= LINKED && l.ko().span().overlaps(subject.span()))
        .filter(
            l -> !LightWords.english(l.en().span().of(pair.en().text()).toLowerCase(Locale.ROOT)))
        .anyMatch(l -> isBeside(l.en().span().start(), e, isObject(subject)));
  }

  private boolean isObject(Token noun) {
    return noun.span().end() < pair.ko().text().length()
        && "을를".indexOf(pair.ko().text().charAt(noun.span().end())) >= 0;
  }

  private boolean isBeside(int at, Direction e, boolean object) {
    int first = token(e.span().start());
    int word = token(at);
    boolean before = word < first && first - word <= EN_BEFORE;
    boolean behind = object && word > first && word - first <= EN_BEHIND;
    if (!before && !behind) {
      return false;
    }
    if (en.stream().anyMatch(o -> isBetween(o, e, at))) {
      return false;
    }
    for (int t = Math.min(first, word) + 1; t < Math.max(first, word); t++) {
      String lemma = enTokens.get(t).lemma();
      boolean ofNoun = before && t == word + 1 && lemma.equals("on"); // Yields on bonds fell.
      if (!ofNoun && (BORDERS.contains(lemma) || lemma.equals(",") || lemma.equals(";"))) {
        return false;
      }
    }
    return true;
  }

  /** Whether another word of the axis stands nearer. */
  private static boolean isBetween(Direction other, Direction e, int at) {
    int start = other.span().start();
    return other.axis().equals(e.axis())
        && other.sure()
        && !other.span().overlaps(e.span())
        && start > Math.min(at, e.span().start())
        && start < Math.max(at, e.span().start());
  }

  private int token(int at) {
    int t = 0;
    while (t < enTokens.size() - 1 && enTokens.get(t).span().end() <= at) {
      t++;
    }
    return t;
  }
}
