package org.naranhi.check.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.lexicon.Analysis;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Negation in Korean.
 *
 * <pre>
 * clear = predicate 지 particle? (않 | 못하 | 말)      가지 않았다, 하지는 못했다
 *       | (안 | 못) predicate                       안 갔다
 *       | predicate ㄹ 수 particle? 없              갈 수 없다
 *       | predicate ㄴ (적 | 바) particle? 없        간 적이 없다
 *       | noun particle? 없                        증거가 없다
 *       | noun particle 아니                       사실이 아니다
 *       | 모르                                    모른다
 * </pre>
 *
 * <p>Words that negate by themselves (거부하다, 부족, 불법) negate, but nothing that can be named.
 */
final class KoreanNegations {

  /** 말도 하지 않다: the noun says what is not done. */
  private static final Set<String> LIGHT_VERBS = Set.of("하", "되", "치", "주");

  private static final Set<String> AFTER_JI = Set.of("않", "못하", "말", "아니하", "못");
  private static final Set<String> AFTER_AN = Set.of("되", "하");
  private static final Set<String> JI = Set.of("지", "치", "질", "진");
  private static final Set<String> OF_PREDICATES = Set.of("수", "적", "바", "일", "리", "간");

  private static final NegativeWords WORDS = NegativeWords.KOREAN;

  private final List<Token> tokens;
  private final String text;

  private KoreanNegations(Analysis text) {
    tokens = text.tokens();
    this.text = text.text();
  }

  private static final Pattern CONDITION =
      Pattern.compile("(?:지\\s?않으면|지\\s?못하면|없으면|없이는|지\\s?않고(?:는|서는)|아니면)(?=[^.]*(?:없|못|않|안 ))");

  private static final Pattern QUESTION =
      Pattern.compile(
          "\\?|겠는가|겠나|겠니|었니|았니|줄이야|(?:무슨|어떻게|어찌|누가|어디)[^.]*겠|을까|느냐|으랴|인가[.!]|는가[.!]|[가-힣]까[.!]");

  /** Whether a sentence asks, perhaps to say the opposite. */
  static boolean asks(String text) {
    return QUESTION.matcher(text).find();
  }

  /** Whether a text may negate clearly; that is seen quickly. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("않못없아안말마모몰".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Everything that negates in a sentence, in its order. */
  static List<Negation> in(Analysis text) {
    return new KoreanNegations(text).all();
  }

  private List<Negation> all() {
    List<Negation> found = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      boolean same = t > 0 && tokens.get(t).span().equals(tokens.get(t - 1).span());
      int head = same ? -1 : head(t);
      if (head != -1) {
        found.add(negation(t, head));
      } else if (isWord(t)) {
        found.add(new Negation(Negation.Kind.WORD, tokens.get(t).span(), t, t, t + 1));
      } else if (WORDS.hints(tokens.get(t)) && isOwnWord(t)) {
        found.add(new Negation(Negation.Kind.HINT, tokens.get(t).span(), t, t, t + 1));
      }
    }
    return afterConditions(found);
  }

  /** 없으면 들어갈 수 없다: with the condition before it, what follows says what must be. */
  private List<Negation> afterConditions(List<Negation> found) {
    Matcher m = CONDITION.matcher(text);
    if (found.size() < 2 || !m.find()) {
      return found;
    }
    List<Negation> all = new ArrayList<>();
    for (Negation n : found) {
      boolean after = n.is(Negation.Kind.CLEAR) && n.span().end() > m.start();
      all.add(
          after ? new Negation(Negation.Kind.CONDITION, n.span(), n.at(), n.from(), n.to()) : n);
    }
    return all;
  }

  private boolean isWord(int t) {
    Token token = tokens.get(t);
    if (token.lemma().equals("마시") && (t == 0 || !tokens.get(t - 1).tag().startsWith("NN"))) {
      return false; // 술을 마시다, not 걱정 마십시오.
    }
    if (token.lemma().equals("말") && !token.tag().startsWith("V")) {
      return false; // What is said.
    }
    return WORDS.negates(token) && isOwnWord(t) || token.surface().contains("없");
  }

  /** Not an ending, and not the 전 of 결승전. */
  private boolean isOwnWord(int t) {
    Token token = tokens.get(t);
    boolean joined = t > 0 && tokens.get(t - 1).span().end() == token.span().start();
    boolean suffix = joined && token.surface().length() == 1 && token.tag().startsWith("NN");
    return !token.tag().equals("E") && !suffix;
  }

  private Negation negation(int t, int head) {
    Span span = tokens.get(t).span();
    boolean clear = head >= 0 && !negatesTwice(t, head) && !Idioms.KOREAN.cover(span, text);
    int from = Math.max(head, 0);
    // 합의하지: the noun before 하 is part of what is negated.
    if (from > 0 && tokens.get(from).tag().startsWith("XS")) {
      from--;
    } else if (LIGHT_VERBS.contains(tokens.get(from).lemma()) && nounBefore(from) >= 0) {
      from = nounBefore(from);
    }
    int to = Math.max(head, 0) + 1;
    Negation.Kind kind = clear ? Negation.Kind.CLEAR : Negation.Kind.IDIOM;
    return new Negation(kind, span, t, from, to);
  }

  /** 잊지 말고: what is negated negates itself. */
  private boolean negatesTwice(int t, int head) {
    boolean noun = head > 0 && tokens.get(head).tag().startsWith("XS");
    int at = noun ? head - 1 : head;
    return head != t && WORDS.negates(tokens.get(at)) && isWord(at);
  }

  /** The token that {@code t} negates; -2 if it negates something unnamed, -1 if nothing. */
  private int head(int t) {
    Token token = tokens.get(t);
    String lemma = token.lemma();
    if (token.tag().equals("VX") && AFTER_JI.contains(lemma)) {
      return afterJi(t);
    }
    if (isAdverb(t)) {
      return tokens.get(t + 1).lemma().equals("되") ? predicateBefore(t) : predicateFrom(t + 1);
    }
    if (token.tag().startsWith("V") && lemma.equals("없")) {
      return ofLack(t);
    }
    if (lemma.equals("아니") && token.tag().startsWith("V")) {
      int noun = nounBefore(t);
      return noun >= 0 && tokens.get(noun).lemma().equals("것") ? predicateBefore(noun) : noun;
    }
    if (lemma.equals("모르") && token.tag().startsWith("V")) {
      return t;
    }
    return lemma.equals("없이") ? nounBefore(t) : -1;
  }

  /** 안 or 못, a word of its own before a predicate; nori takes 안 in 안된다 for a noun. */
  private boolean isAdverb(int t) {
    Token token = tokens.get(t);
    boolean word =
        t + 1 < tokens.size() && (t == 0 || tokens.get(t - 1).span().end() < token.span().start());
    return word
        && (token.lemma().equals("못") && token.tag().equals("MAG")
            || token.lemma().equals("아니") && tokens.get(t + 1).lemma().equals("되")
            || token.lemma().equals("안")
                && (isApart(t) || AFTER_AN.contains(tokens.get(t + 1).lemma()))
                && (token.tag().equals("MAG") || tokens.get(t + 1).lemma().equals("되")));
  }

  private boolean isApart(int t) {
    return tokens.get(t).span().end() < tokens.get(t + 1).span().start();
  }

  private int afterJi(int t) {
    int k = t - 1;
    while (k > 0 && tokens.get(k).tag().equals("J")) {
      k--;
    }
    boolean ji = k > 0 && tokens.get(k).tag().equals("E") && JI.contains(tokens.get(k).lemma());
    return ji ? predicateBefore(k) : -2;
  }

  private int predicateBefore(int t) {
    for (int k = t - 1; k >= Math.max(0, t - 4); k--) {
      String tag = tokens.get(k).tag();
      if (tag.startsWith("V") && !tag.equals("VX")
          || tag.startsWith("XS")
          || tag.startsWith("NN")) {
        return k;
      }
    }
    return -2;
  }

  private int predicateFrom(int t) {
    String tag = tokens.get(t).tag();
    return tag.startsWith("V") || tag.startsWith("NN") ? t : -2;
  }

  private int ofLack(int t) {
    int noun = nounBefore(t);
    if (noun > 0 && tokens.get(noun).surface().equals("번")) {
      noun = nounBefore(noun - 1); // 간 적이 한 번도 없다.
    }
    if (noun >= 0 && tokens.get(noun).tag().equals("NNB")) {
      return OF_PREDICATES.contains(tokens.get(noun).surface()) ? predicateBefore(noun) : -2;
    }
    return noun;
  }

  private int nounBefore(int t) {
    for (int k = t - 1; k >= Math.max(0, t - 2); k--) {
      String tag = tokens.get(k).tag();
      if (tag.startsWith("NN") || tag.equals("XSN") || tag.equals("NP")) {
        return k;
      }
      if (!tag.equals("J")) {
        return -2;
      }
    }
    return -2;
  }
}
