package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.naranhi.quantity.Numeral.Style;
import org.naranhi.text.Span;

/**
 * Fractions, ratios, scores and multiples.
 *
 * <pre>
 * fraction = numeral space? 분의 space? numeral | 절반 | 반 | 반값 | digit/digit     3분의 2 = 2/3
 * mixed    = numeral (과 | 와) space? fraction                                  6과 3분의 1 = 6.333
 *          | digits space digit/digit                                       220 2/3
 * batting  = numeral 할 (numeral 푼)? (numeral 리)?                            3할2푼 = 0.32
 * ratio    = numeral space? (대 | :) space? numeral                           15.3대 1 = 15.3:1
 * score    = small - small                                                    2-1 = 2:1
 * multiple = 갑절 | 곱절                                                       2배 by its unit
 * </pre>
 */
final class KoreanRatios {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private KoreanRatios() {}

  static boolean mayStart(char c) {
    return c == '절' || c == '반' || c == '갑' || c == '곱';
  }

  /** 절반, 반값, 갑절 and their like. */
  static Optional<Quantity> readWord(KoreanText text, int i) {
    if (!text.startsWord(i)) {
      return Optional.empty();
    }
    if (text.startsWithAny(i, "갑절", "곱절") && text.isBorder(i + 2)) {
      Numeral two = Numeral.range(i, i + 2, 2, 2, Style.NATIVE);
      return KoreanValues.some(text, two, i + 2, QuantityKind.MULTIPLE, "x");
    }
    if (text.startsWith("절반", i) && text.isBorder(i + 2)) {
      return half(text, i, i + 2);
    }
    if (text.startsWithAny(i, "반값", "반토막", "반수")) {
      return text.startsWith("반토막", i) ? half(text, i, i + 3) : half(text, i, i + 2);
    }
    boolean measure =
        text.at(i) == '반'
            && KoreanUnits.at(text, text.skipSpace(i + 1)).kind() == QuantityKind.MEASURE;
    boolean noun =
        text.startsWithAny(i, "반으로", "반을 ", "반이 ", "반도 안", "반도 못", "반만 ", "반 이상", "반 토막", "반 넘게");
    if (measure && text.isBorder(i + 1) && KoreanText.isSpace(text.at(i + 1))) {
      KoreanUnits.Entry unit = KoreanUnits.at(text, i + 2);
      Numeral n = Numeral.of(i, i + 1, HALF, HALF, Style.NATIVE);
      return KoreanValues.some(
          text, n, i + 2 + unit.word().length(), QuantityKind.MEASURE, unit.unit());
    }
    return noun && text.isBorder(i + 1) ? half(text, i, i + 1) : Optional.empty();
  }

  private static Optional<Quantity> half(KoreanText text, int start, int end) {
    return Optional.of(fraction(text, start, end, BigDecimal.ONE, BigDecimal.valueOf(2)).build());
  }

  private static Quantity.Builder fraction(
      KoreanText text, int start, int end, BigDecimal numerator, BigDecimal denominator) {
    return KoreanValues.form(text, start, end, QuantityKind.FRACTION, "")
        .form(null)
        .value(KoreanValues.quotient(numerator, denominator))
        .ulp(new BigDecimal("0.01"))
        .fraction(numerator, denominator);
  }

  /** What {@code n} starts: a fraction, a ratio or a score. */
  static Optional<Quantity> read(KoreanText text, Numeral n) {
    if (n.isVague() || n.isRange()) {
      return Optional.empty();
    }
    Optional<Quantity> mixed = mixed(text, n);
    if (mixed.isPresent()) {
      return mixed;
    }
    int spaced = text.skipSpace(n.end());
    if (text.startsWith("분의", spaced) || text.startsWith("분지", n.end())) {
      return parts(text, n, text.skipSpace(spaced + 2));
    }
    char c = text.at(n.end());
    if (c == '할' && n.small() >= 0 && n.small() <= 10) {
      return batting(text, n);
    }
    if (c == '/' || c == '⁄') {
      return slash(text, n);
    }
    if (c == '-' || c == '–') {
      return score(text, n);
    }
    boolean colon = c == ':' && !KoreanText.isSpace(text.at(n.end() + 1));
    return colon || text.at(spaced) == '대'
        ? ratio(text, n, colon ? n.end() : spaced)
        : Optional.empty();
  }

  private static Optional<Quantity> parts(KoreanText text, Numeral denominator, int at) {
    Numeral numerator = KoreanNumerals.read(text, at);
    if (!numerator.found() || denominator.low().signum() <= 0 || numerator.isRange()) {
      return Optional.empty();
    }
    Numeral n = withoutOnly(text, numerator);
    return Optional.of(
        fraction(
                text,
                denominator.start(),
                n.end(),
                KoreanValues.plain(n.low()),
                KoreanValues.plain(denominator.low()))
            .build());
  }

  /** {@code 6과 3분의 1이닝}: a whole number and a fraction below one. */
  private static Optional<Quantity> mixed(KoreanText text, Numeral whole) {
    if (text.at(whole.end()) == ' ' && whole.style() == Style.ARABIC && whole.small() > 0) {
      Numeral num = KoreanNumerals.read(text, whole.end() + 1);
      char mark = text.at(num.end());
      return num.found() && (mark == '/' || mark == '⁄')
          ? slash(text, num).map(q -> sum(text, whole, q))
          : Optional.empty();
    }
    char and = text.at(whole.end());
    int at = text.skipSpace(whole.end() + 1);
    if (and != '과' && and != '와' || !whole.hasDigits() || whole.ulp().signum() <= 0) {
      return Optional.empty();
    }
    Numeral denominator = KoreanNumerals.read(text, at);
    int parts = text.skipSpace(denominator.end());
    if (!denominator.found() || denominator.isRange() || !text.startsWith("분의", parts)) {
      return Optional.empty();
    }
    return parts(text, denominator, text.skipSpace(parts + 2))
        .filter(q -> q.value() != null && q.value().compareTo(BigDecimal.ONE) < 0)
        .map(q -> sum(text, whole, q));
  }

  private static Quantity sum(KoreanText text, Numeral whole, Quantity fraction) {
    Span span = new Span(whole.start(), fraction.span().end());
    return Quantity.at(text.text(), span, QuantityKind.NUMBER)
        .value(whole.low().add(java.util.Objects.requireNonNull(fraction.value())))
        .ulp(new BigDecimal("0.01"))
        .build();
  }

  /** {@code 삼분의 일만}: one third only, not 10,000 thirds. */
  private static Numeral withoutOnly(KoreanText text, Numeral n) {
    boolean only = n.style() == Style.SINO && n.length() == 2 && text.at(n.end() - 1) == '만';
    return only
        ? Numeral.of(n.start(), n.end() - 1, n.low().movePointLeft(4), BigDecimal.ONE, n.style())
        : n;
  }

  private static Optional<Quantity> batting(KoreanText text, Numeral n) {
    BigDecimal value = n.low().movePointLeft(1);
    int end = n.end() + 1;
    String units = "푼리";
    for (int i = 0; i < units.length(); i++) {
      Numeral next = KoreanNumerals.read(text, text.skipSpace(end));
      if (next.small() >= 0 && next.small() < 10 && text.at(next.end()) == units.charAt(i)) {
        value = value.add(next.low().movePointLeft(i + 2));
        end = next.end() + 1;
      }
    }
    return Optional.of(
        KoreanValues.form(text, n.start(), end, QuantityKind.FRACTION, "")
            .form(null)
            .value(KoreanValues.plain(value))
            .ulp(new BigDecimal("0.001"))
            .build());
  }

  /** {@code 2/3}: a proper fraction of small numbers; {@code 9/11} is a date. */
  private static Optional<Quantity> slash(KoreanText text, Numeral n) {
    Numeral m = KoreanNumerals.read(text, n.end() + 1);
    int low = n.small();
    int high = m.small();
    boolean fraction =
        n.style() == Style.ARABIC
            && m.style() == Style.ARABIC
            && low > 0
            && low < high
            && high <= 10
            && KoreanText.isDigit(text.at(n.end() + 1))
            && text.at(m.end()) != '/'
            && text.at(n.start() - 1) != '/'
            && !text.startsWith("분기", m.end());
    return fraction
        ? Optional.of(fraction(text, n.start(), m.end(), n.low(), m.low()).build())
        : Optional.empty();
  }

  /** {@code 2-1}: two small numbers, nothing glued before, no unit after. */
  private static Optional<Quantity> score(KoreanText text, Numeral n) {
    Numeral m = KoreanNumerals.read(text, n.end() + 1);
    boolean small = isScore(n) && isScore(m) && KoreanText.isDigit(text.at(n.end() + 1));
    boolean alone =
        small
            && !KoreanText.isLatin(text.at(n.start() - 1))
            && text.at(n.start() - 1) != '-'
            && text.at(m.end()) != '-'
            && !KoreanText.isLatin(text.at(m.end()))
            && !isCounted(text, m.end());
    return alone ? ratio(text, n, m) : Optional.empty();
  }

  private static boolean isCounted(KoreanText text, int end) {
    KoreanUnits.Entry unit = KoreanUnits.at(text, end);
    boolean counter = unit.found() && !(unit.word().equals("승") || unit.word().equals("패"));
    return counter || "년월일시분초주대도세".indexOf(text.at(end)) >= 0;
  }

  private static boolean isScore(Numeral n) {
    return n.style() == Style.ARABIC && n.found() && n.length() <= 3 && n.small() >= 0;
  }

  private static Optional<Quantity> ratio(KoreanText text, Numeral n, int mark) {
    Numeral m = KoreanNumerals.read(text, text.skipSpace(mark + 1));
    boolean digits = n.hasDigits() && m.hasDigits();
    boolean spelled =
        !n.hasDigits() && !m.hasDigits() && n.found() && m.found() && isSpelled(n) && isSpelled(m);
    if (!(digits || spelled) || m.isRange() || isCountedAfter(text, m, mark)) {
      return Optional.empty();
    }
    return ratio(text, n, m);
  }

  private static boolean isSpelled(Numeral n) {
    return n.style() == Style.SINO || n.style() == Style.HANJA;
  }

  /** {@code 3대 10명}: vehicles and people. */
  private static boolean isCountedAfter(KoreanText text, Numeral m, int mark) {
    if (text.at(mark) == ':') {
      return false;
    }
    KoreanUnits.Entry unit = KoreanUnits.at(text, m.end());
    boolean counted =
        unit.found()
            && text.isBorder(m.end() + unit.word().length())
            && !"승패의".contains(unit.word());
    return counted || !(m.hasDigits() || text.endsWord(m.end()) || text.isBorder(m.end()));
  }

  private static Optional<Quantity> ratio(KoreanText text, Numeral n, Numeral m) {
    String form = KoreanValues.plain(n.low()) + ":" + KoreanValues.plain(m.low());
    return Optional.of(
        KoreanValues.form(text, n.start(), m.end(), QuantityKind.RATIO, form).build());
  }
}
