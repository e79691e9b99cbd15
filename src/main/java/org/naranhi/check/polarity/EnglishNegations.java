package org.naranhi.check.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.naranhi.lexicon.Analysis;
import org.naranhi.token.Token;

/**
 * Negation in English.
 *
 * <pre>
 * clear = (not | n't | cannot | never | no one | nobody | nothing | none | neither) filler* word filler* word
 *       | no word | (unable | fail) to word
 * </pre>
 *
 * <p>Words that negate by themselves (deny, lack, without, illegal) negate, but nothing that can be
 * named. The words under a negation are those up to the end of the clause, {@value #REACH} at most.
 */
final class EnglishNegations {

  /** So many words behind a negation may be what it negates. */
  static final int REACH = 9;

  private static final int HINT_REACH = 3;

  /** So many words behind a negation and in its clause are what it negates. */
  private static final int CLAUSE_REACH = 6;

  /** Words that begin another clause. */
  private static final Set<String> BORDERS =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "when",
          "if",
          "because",
          "although",
          "though",
          "while",
          "but",
          "until",
          "unless",
          "since",
          "where",
          "whether");

  /** What ends the reach of a negation. */
  private static final Set<String> ENDS = Set.of(".", ";", ":", "but");

  /** What ends that of a word besides. */
  private static final Set<String> WORD_ENDS = Set.of(",", "and");

  private static final Set<String> COORDINATING = Set.of("or", "nor");

  /** What follows the no of an answer. */
  private static final Set<String> ANSWERED =
      Set.of(",", ".", "!", "this", "I", "it", "that", "you", "we");

  /** So many words before a word that negates may be what it is said of. */
  private static final int BEFORE = 5;

  private static final int HEADS = 2;

  private static final Set<String> CLEAR =
      Set.of("not", "cannot", "never", "no", "nobody", "nothing", "none", "neither", "unable");

  private static final List<String> SIGNS =
      List.of(
          "not", "n't", "n’t", "no", "No", "never", "Never", "neither", "Neither", "unable",
          "fail");

  private static final Set<String> FILLERS =
      Set.of(
          "be",
          "been",
          "being",
          "is",
          "are",
          "was",
          "were",
          "have",
          "had",
          "has",
          "yet",
          "to",
          "able",
          "the",
          "a",
          "an",
          "any",
          "one",
          "ever",
          "of",
          "it",
          "so",
          "really",
          "even",
          "also",
          "currently",
          "immediately",
          "still",
          "longer",
          "only");

  private static final NegativeWords WORDS = NegativeWords.ENGLISH;

  private final Analysis text;
  private final List<Token> tokens;

  private EnglishNegations(Analysis text) {
    this.text = text;
    tokens = text.tokens();
  }

  /** Whether a text may negate clearly; that is seen quickly. */
  static boolean mayBeIn(String text) {
    return SIGNS.stream().anyMatch(text::contains);
  }

  /** Everything that negates in a sentence, in its order. */
  static List<Negation> in(Analysis text) {
    return new EnglishNegations(text).all();
  }

  private List<Negation> all() {
    List<Negation> found = new ArrayList<>();
    boolean asks = text.text().contains("?");
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (isClear(t)) {
        boolean idiom = asks || Idioms.ENGLISH.cover(token.span(), text.text());
        int from = head(t);
        idiom |= from < tokens.size() && WORDS.negates(tokens.get(from)); // Don't forget.
        Negation.Kind kind = idiom ? Negation.Kind.IDIOM : Negation.Kind.CLEAR;
        found.add(new Negation(kind, token.span(), t, from, headEnd(from)));
      } else if (token.tag().equals("WORD")) {
        String kind = WORDS.kind(token);
        if (WORDS.negates(token, kind)) {
          found.add(new Negation(Negation.Kind.WORD, token.span(), t, t, t + 1));
        } else if (kind.equals(NegativeWords.HINT)) {
          found.add(new Negation(Negation.Kind.HINT, token.span(), t, t, t + 1));
        }
      }
    }
    return found;
  }

  private boolean isClear(int t) {
    String lemma = tokens.get(t).lemma();
    if (lemma.startsWith("fail") && t + 1 < tokens.size()) {
      return tokens.get(t + 1).lemma().equals("to");
    }
    return CLEAR.contains(lemma) && !isAnswer(t) || lemma.endsWith("n't");
  }

  /** The no of "No, this is my first time". */
  private boolean isAnswer(int t) {
    return tokens.get(t).surface().equals("No")
        && (t + 1 == tokens.size() || ANSWERED.contains(tokens.get(t + 1).surface()));
  }

  private int head(int t) {
    int k = t + 1;
    while (k < tokens.size() && FILLERS.contains(tokens.get(k).lemma())) {
      k++;
    }
    return Math.min(k, tokens.size());
  }

  private int headEnd(int from) {
    int to = from;
    while (to < Math.min(tokens.size(), from + HEADS) && tokens.get(to).tag().equals("WORD")) {
      to++;
    }
    return to;
  }

  /** Whether token {@code t} surely stands under the negation: in its clause, and near. */
  static boolean governs(Negation negation, int t, List<Token> tokens) {
    if (!covers(negation, t, tokens) || t > negation.at() + CLAUSE_REACH) {
      return false;
    }
    for (int k = negation.at() + 1; k < t; k++) {
      if (tokens.get(k).tag().equals("SYMBOL") && tokens.get(k).surface().equals(",")
          || BORDERS.contains(tokens.get(k).lemma())) {
        return false;
      }
    }
    return true;
  }

  /** Whether token {@code t} stands under the negation, or right before it. */
  static boolean covers(Negation negation, int t, List<Token> tokens) {
    boolean adjective =
        negation.is(Negation.Kind.WORD) && !tokens.get(negation.at()).lemma().equals("without");
    if (t <= negation.at()) {
      return t >= negation.at() - (adjective ? BEFORE : 1);
    }
    int reach = negation.is(Negation.Kind.HINT) ? HINT_REACH : REACH;
    boolean word = negation.is(Negation.Kind.WORD) || negation.is(Negation.Kind.HINT);
    for (int k = negation.at() + 1; k < t; k++) {
      String surface = tokens.get(k).surface();
      if (ENDS.contains(surface) || word && WORD_ENDS.contains(surface)) {
        return false;
      }
    }
    boolean coordinated = !word && COORDINATING.contains(tokens.get(t - 1).lemma());
    return coordinated || t <= negation.at() + reach;
  }
}
