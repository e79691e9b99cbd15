package org.naranhi.check.form;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.check.form.SentenceEnd.Mark;
import org.naranhi.text.Span;

/**
 * Compares how two sides end.
 *
 * <p>Full stops count where the Korean is a sentence (다, 요, 시오 …): headlines and items end with
 * nouns. Where several segments shortly after each other lack the mark, that is the style of a list
 * and only noted, as are English headlines. A question in one language need not be one in the
 * other: Korean says 덥네? and English "It is hot."; English asks "Can you …?" and Korean says 주세요;
 * Korean tells of questions without asking (갈까 생각했다).
 *
 * @param ko the Korean side
 * @param en the English side
 * @param noMark whether segments before lacked their mark
 */
record EndMarks(OneSide ko, OneSide en, Habit noMark) {

  private static final Pattern SENTENCE =
      Pattern.compile("(?:다|[해세에어여아지네군데래까나가]요|니까|시오|십시요|하오|구나|거라|자꾸나)$");

  /**
   * Korean that ends with a question mark and asks nothing: surprise, guess, reproach, rhetoric.
   */
  private static final Pattern ASKS_NOT =
      Pattern.compile(
          "(?:[는은인던한운른쁜픈신된간온난본]데요?|다|네요?|걸요?|[다라자냐]니까요?|며요?|뭐야|거든요?|구나"
              + "|군요?|대요?|래요?|라고요?|다고요?|잖아요?|[었았겠하]지요?|죠"
              + "|않겠(?:어|어요|는가|는가요|나|나요|냐|습니까)|않을까요?|않나요?)$"
              + "|(?:누가|누구|어찌|어떻게|왜|무슨|어디|뭘|무엇|뭐)\\S* .*(?:겠는가|겠느냐|겠나|겠냐|겠습니까|겠어요?)$");

  /** Questions that a Korean sentence tells of or asks itself, without a question mark. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:(?<!니)까|느냐|으냐|이냐|는가|은가|인가|던가|는지|은지|을지|[울갈할될]지|다고|라고)" + "(?=[\\s,.”’\"']|고 |며 |$)");

  /** Questions of an interview, which end with a full stop: 얼마나 걸리나. 앞으로의 계획은. */
  private static final Pattern PLAIN = Pattern.compile("(?:[가-힣]나|[는은인던한]가|[을울갈할될일]까|[가-힣][은는])$");

  /** English requests and proposals in the form of questions. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "\\b(?:can|could|would|will|won't|may|shall) (?:you|I|we)\\b|\\bwhy (?:not|don['’]t)\\b"
              + "|\\b(?:how|what) about\\b|\\b(?:right|okay|OK)\\?"
              + "|n['’]t (?:you|it|they|he|she|we|I)\\?",
          Pattern.CASE_INSENSITIVE);

  /** Words that sentences have and headlines drop. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "\\b(?:the|a|an|this|these|those|my|your|his|her|our|their|its|it|he|she|we|they|I|you)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is wrong with the ends; at most one finding. */
  List<Finding> findings() {
    SentenceEnd k = SentenceEnd.of(ko.text());
    SentenceEnd e = SentenceEnd.of(en.text());
    if (k.mark() == e.mark() || k.mark() == Mark.OTHER || e.mark() == Mark.OTHER) {
      return List.of();
    }
    if (k.mark() == Mark.QUESTION && en.text().indexOf('?') < 0) {
      Severity severity = grave(!ASKS_NOT.matcher(stem(ko, k)).find());
      return List.of(end(en, e, severity, "the Korean asks; the English has no '?'"));
    }
    if (e.mark() == Mark.QUESTION && ko.text().indexOf('?') < 0) {
      boolean plain = k.mark() == Mark.PERIOD && PLAIN.matcher(stem(ko, k)).find();
      boolean told = plain || TOLD.matcher(ko.text()).find() || REQUEST.matcher(en.text()).find();
      boolean style = k.mark() == Mark.NONE && noMark.again();
      Severity severity = grave(!told && !style);
      return List.of(end(ko, k, severity, "the English asks; the Korean has no '?'"));
    }
    return k.mark() == Mark.NONE || e.mark() == Mark.NONE ? missing(k, e) : other(k, e);
  }

  private static Severity grave(boolean isGrave) {
    return isGrave ? Severity.WARNING : Severity.NOTE;
  }

  private static String stem(OneSide side, SentenceEnd end) {
    return side.text().substring(0, end.at()).stripTrailing();
  }

  /** A side that ends with no mark at all. */
  private List<Finding> missing(SentenceEnd k, SentenceEnd e) {
    boolean korean = k.mark() == Mark.NONE;
    Mark lost = korean ? e.mark() : k.mark();
    if (lost == Mark.PERIOD && !SENTENCE.matcher(stem(ko, k)).find()) {
      return List.of();
    }
    boolean counts = lost == Mark.PERIOD || lost == Mark.QUESTION;
    boolean headline = !korean && isHeadline(stem(en, e));
    Severity severity = grave(counts && !headline && !noMark.again());
    String message = "no mark at the end; the other side has one";
    return List.of(end(korean ? ko : en, korean ? k : e, severity, message));
  }

  /** Whether English without a full stop is without articles and pronouns too, or in capitals. */
  private static boolean isHeadline(String en) {
    String[] words = en.split("\\s+", -1);
    long capitals = Arrays.stream(words).filter(EndMarks::isCapital).count();
    boolean bare = words.length >= 7 && !ARTICLE.matcher(en).find();
    return bare || words.length >= 3 && capitals * 3 >= words.length * 2L;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private List<Finding> other(SentenceEnd k, SentenceEnd e) {
    if (k.mark() == Mark.EXCLAMATION) {
      return List.of(end(en, e, Severity.NOTE, "the Korean ends with '!'"));
    }
    if (e.mark() == Mark.EXCLAMATION) {
      return List.of(end(ko, k, Severity.NOTE, "the English ends with '!'"));
    }
    if (k.mark() == Mark.ELLIPSIS) {
      return List.of(end(en, e, Severity.NOTE, "the Korean ends with an ellipsis"));
    }
    return e.mark() == Mark.ELLIPSIS
        ? List.of(end(ko, k, Severity.NOTE, "the English ends with an ellipsis"))
        : List.of();
  }

  private static Finding end(OneSide side, SentenceEnd end, Severity severity, String message) {
    int at = Math.max(0, Math.min(end.at(), side.text().length() - 1));
    Span span = new Span(at, at + 1);
    return side.finding(PunctuationCheck.NAME, PunctuationCheck.END, severity, span, message, null);
  }
}
