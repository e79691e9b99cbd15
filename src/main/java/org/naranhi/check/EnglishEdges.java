package org.naranhi.check;

import java.util.Set;
import org.naranhi.token.Token;

/** Where phrases of an English sentence begin: with a mark, a conjunction, a preposition. */
final class EnglishEdges {

  private static final Set<String> CLAUSE =
      Set.of(
          "and",
          "but",
          "so",
          "which",
          "who",
          "whom",
          "whose",
          "that",
          "while",
          "when",
          "where",
          "after",
          "before",
          "because",
          "although",
          "though",
          "if",
          "unless",
          "as",
          "since",
          "until",
          "amid",
          "despite",
          "whereas",
          "or");

  private static final Set<String> PHRASE =
      Set.of(
          "with",
          "without",
          "for",
          "in",
          "on",
          "at",
          "by",
          "from",
          "to",
          "of",
          "over",
          "under",
          "through",
          "during",
          "including",
          "among",
          "against",
          "into",
          "about",
          "like",
          "than",
          "upon",
          "towards",
          "toward",
          "between");

  private EnglishEdges() {}

  /** How likely a clause begins with the token, or after it if it is a mark. */
  static double opens(Token token) {
    boolean mark =
        token.tag().equals("SYMBOL")
            && !token.surface().startsWith("'")
            && !token.surface().startsWith("’")
            && !token.surface().equals("-");
    if (mark || CLAUSE.contains(token.lemma())) {
      return ContentWord.CLAUSE;
    }
    return PHRASE.contains(token.lemma()) ? ContentWord.PHRASE : ContentWord.NOWHERE;
  }
}
