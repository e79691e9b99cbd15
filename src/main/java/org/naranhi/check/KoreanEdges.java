package org.naranhi.check;

import java.util.List;
import java.util.Set;
import org.naranhi.token.Token;

/** Where phrases of a Korean sentence end: after endings, commas, quotes, adverbial particles. */
final class KoreanEdges {

  private static final Set<String> MARKS = Set.of("SC", "SF", "SSC", "SSO", "SE", "SY", "SP");
  private static final Set<String> TOPIC = Set.of("은", "는", "이", "가", "께서", "에서는", "도");

  /** Particles that end an adverbial: 서울에서, 정부에, 이유로. */
  private static final Set<String> ADVERBIAL =
      Set.of("에", "에서", "로", "으로", "에게", "까지", "부터", "와", "과", "의", "처럼", "만", "보다");

  /** Endings of verbs before nouns; a subclause ends there, but not a thought. */
  private static final Set<String> ADNOMINAL = Set.of("는", "은", "ㄴ", "을", "ㄹ", "던", "기", "음", "ㅁ");

  private KoreanEdges() {}

  /** How likely a clause ends with these tokens, which make one word between spaces. */
  static double closes(List<Token> word) {
    Token last = word.get(word.size() - 1);
    if (MARKS.contains(last.tag()) || last.tag().equals("E") && !ADNOMINAL.contains(last.lemma())) {
      return ContentWord.CLAUSE;
    }
    boolean phrase =
        last.tag().equals("E") || last.tag().equals("J") && ADVERBIAL.contains(last.surface());
    return phrase ? ContentWord.PHRASE : ContentWord.NOWHERE;
  }

  /** Whether they are a topic or subject, after which a clause may begin. */
  static boolean topic(List<Token> word) {
    Token last = word.get(word.size() - 1);
    return last.tag().equals("J") && TOPIC.contains(last.surface());
  }
}
