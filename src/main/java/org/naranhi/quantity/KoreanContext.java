package org.naranhi.quantity;

import java.math.BigDecimal;

/**
 * What the words around a quantity say of it: about, at least, more than, per.
 *
 * <p>{@code 약 300명}, {@code 300명가량}, {@code 3%대}: approximate. {@code 80달러를 웃돌았다}: more than;
 * {@code 최대 50명}: at most; {@code 5인 미만}: less than. {@code 1인당}, {@code 하루 평균}: optional.
 */
final class KoreanContext {

  private static final String[] ABOUT_BEFORE = {
    "약", "대략", "거의", "어림잡아", "줄잡아", "근", "얼추", "대체로", "어림잡아도", "대충", "한"
  };
  private static final String[] ABOUT_AFTER = {
    "가량", "안팎", "쯤", "정도", "남짓", "내외", "께", "경", "여", "대", "선", "전후", "꼴", "언저리", "가까이", "무렵", "즈음"
  };

  private KoreanContext() {}

  /** {@code q} with what its surroundings say. */
  static Quantity apply(KoreanText text, Quantity q) {
    Bound bound = bound(text, q);
    boolean approx = q.approx() || isAbout(text, q);
    boolean optional = q.optional() || isOptional(text, q);
    if (bound == Bound.NONE && approx == q.approx() && optional == q.optional()) {
      return q;
    }
    return q.toBuilder().bound(bound).approx(approx).optional(optional).build();
  }

  private static boolean isAbout(KoreanText text, Quantity q) {
    int start = q.span().start();
    int back = text.skipSpaceBack(start);
    for (String word : ABOUT_BEFORE) {
      boolean glued = back < start || word.equals("약");
      if (glued
          && text.endsWithAny(back, word)
          && text.startsWord(back - word.length())
          && !word.equals("한")) {
        return true;
      }
    }
    int end = q.span().end();
    int next = text.skipSpace(end);
    for (String word : ABOUT_AFTER) {
      if (text.startsWith(word, next) && isAfterWord(text, q, end, next, word)) {
        return true;
      }
    }
    return text.startsWithAny(next, "육박", "에 육박", "에 가까", "에 달하는 것으로 추산", "에 이를 것으로")
        || text.startsWithAny(end, "에 육박", "에 가까운");
  }

  private static boolean isAfterWord(KoreanText text, Quantity q, int end, int next, String word) {
    int wordEnd = next + word.length();
    boolean level = word.equals("대") || word.equals("선");
    if (level) {
      boolean near = next == end || (word.equals("선") && q.kind() == QuantityKind.MONEY);
      return near && isAmount(q.kind()) && (text.isBorder(wordEnd) || text.endsWord(wordEnd));
    }
    if (word.equals("여")) {
      return next == end
          && q.kind() == QuantityKind.DURATION
          && !text.startsWithAny(next, "여름", "여행", "여성", "여명");
    }
    if (word.equals("께") || word.equals("경")) {
      return next == end
          && (q.kind() == QuantityKind.TIME
              || q.kind() == QuantityKind.DATE
              || q.kind() == QuantityKind.YEAR
              || q.kind() == QuantityKind.RANGE)
          && (text.isBorder(wordEnd) || text.endsWord(wordEnd));
    }
    return text.isBorder(wordEnd) || text.endsWord(wordEnd) || next == end;
  }

  private static boolean isAmount(QuantityKind kind) {
    return kind == QuantityKind.MONEY
        || kind == QuantityKind.PERCENT
        || kind == QuantityKind.NUMBER
        || kind == QuantityKind.MEASURE
        || kind == QuantityKind.RANGE
        || kind == QuantityKind.PERCENTPOINT;
  }

  private static Bound bound(KoreanText text, Quantity q) {
    if (q.kind() == QuantityKind.ID || q.kind() == QuantityKind.TIME) {
      return Bound.NONE;
    }
    Bound after = after(text, q.span().end());
    return after == Bound.NONE && q.kind() != QuantityKind.ORDINAL
        ? before(text, q.span().start())
        : after;
  }

  private static Bound after(KoreanText text, int end) {
    int at = text.skipSpace(text.startsWithAny(end, "대를", "대로", "선을") ? end + 1 : end);
    if (isNotExceeded(text, end)) {
      return Bound.AT_MOST;
    }
    Bound direct = direct(text, at);
    if (direct != Bound.NONE) {
      return direct;
    }
    int verb =
        "을를이가도은는에".indexOf(text.at(end)) >= 0 && text.at(end) != '\0'
            ? text.skipSpace(end + 1)
            : at;
    if (text.startsWithAny(at, "대를 ", "선을 ")) {
      verb = at + 3;
    }
    if (text.startsWithAny(
        verb, "못 미", "못미", "채 안", "안 되", "채 되지", "미치지 못", "되지 않", "안 돼", "채 못")) {
      return Bound.LESS_THAN;
    }
    if (text.startsWithAny(verb, "밑돌", "밑도", "밑돈", "하회", "채 ")) {
      return Bound.LESS_THAN;
    }
    if (text.startsWithAny(
        verb, "웃돌", "웃도", "웃돈", "넘", "상회", "초과", "돌파", "훌쩍", "훨씬 넘", "뛰어넘", "가뿐히 넘", "족히 넘")) {
      return Bound.MORE_THAN;
    }
    return text.startsWithAny(end, "보다 많", "보다 높", "보다 큰", "보다 크")
        ? Bound.MORE_THAN
        : text.startsWithAny(end, "보다 적", "보다 낮", "보다 작") ? Bound.LESS_THAN : Bound.NONE;
  }

  /** {@code 100자를 넘지 않는다}, {@code 5%를 초과할 수 없다}, {@code 1000바이트를 초과하지 않도록}. */
  private static boolean isNotExceeded(KoreanText text, int end) {
    int at = text.skipSpace("을를이가도은는".indexOf(text.at(end)) >= 0 ? end + 1 : end);
    return text.startsWithAny(
        at, "넘지 않", "넘지 못", "넘지 말", "넘을 수 없", "넘어서지 않", "넘어선 안", "넘어서는 안", "넘으면 안", "초과하지 않",
        "초과하지 못", "초과할 수 없", "초과해서는 안", "초과하면 안", "웃돌지 않", "상회하지 않");
  }

  private static Bound direct(KoreanText text, int at) {
    if (text.startsWith("이상", at) && !text.startsWithAny(at, "이상한", "이상 기", "이상하", "이상적", "이상민")) {
      return Bound.AT_LEAST;
    }
    if (text.startsWith("초과", at)) {
      return Bound.MORE_THAN;
    }
    if (text.startsWith("이하", at)) {
      return Bound.AT_MOST;
    }
    if (text.startsWith("미만", at)) {
      return Bound.LESS_THAN;
    }
    return text.startsWithAny(at, "넘게", "넘는", "넘은")
        ? Bound.MORE_THAN
        : text.startsWith("이내", at) ? Bound.AT_MOST : Bound.NONE;
  }

  private static Bound before(KoreanText text, int start) {
    int back = text.skipSpaceBack(start);
    if (back < start || text.at(start - 1) == '\0') {
      if (text.endsWithAny(back, "최소", "최소한", "적어도", "최저", "줄잡아도")) {
        return Bound.AT_LEAST;
      }
      if (text.endsWithAny(back, "최대", "최고", "최장", "많아야", "기껏해야", "최다")) {
        return Bound.AT_MOST;
      }
    }
    return Bound.NONE;
  }

  /** 1인당, 1달러당, 하루 평균, 하루 100만 배럴, 한 달에. */
  private static boolean isOptional(KoreanText text, Quantity q) {
    BigDecimal value = q.value();
    if (q.kind() == QuantityKind.RANGE && "몇수".indexOf(q.text().charAt(0)) >= 0) {
      return true;
    }
    if (value == null || value.compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    int end = q.span().end();
    if (text.at(end) == '당' && !text.startsWithAny(end, "당국", "당시")) {
      return true;
    }
    boolean single =
        q.kind() == QuantityKind.DURATION && !KoreanText.isDigit(text.at(q.span().start()));
    if (text.startsWith("=", text.skipSpace(end)) && q.kind() == QuantityKind.MONEY) {
      return true;
    }
    int next = text.skipSpace(end);
    return single
        && (text.startsWithAny(end, "에 ", "에만")
            || text.startsWithAny(next, "평균", "최대", "최소", "약")
            || (next > end && KoreanText.isDigit(text.at(next))));
  }
}
