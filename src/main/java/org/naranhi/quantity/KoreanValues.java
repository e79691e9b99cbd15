package org.naranhi.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.naranhi.text.Span;

/** Makes quantities of numerals. */
final class KoreanValues {

  private KoreanValues() {}

  /** A quantity of {@code n} from {@code start} to {@code end}: a value, a range or an order. */
  static Quantity.Builder of(
      KoreanText text, int start, int end, QuantityKind kind, Numeral n, String unit) {
    Quantity.Builder b =
        Quantity.at(text.text(), new Span(start, end), kind)
            .unit(unit)
            .ulp(n.ulp())
            .approx(n.odd());
    if (n.isVague()) {
      return b.order(plain(n.low())).ulp(null);
    }
    return n.isRange() ? b.range(plain(n.low()), plain(n.high()), kind) : b.value(plain(n.low()));
  }

  /** A quantity of {@code n} from its own start. */
  static Optional<Quantity> some(
      KoreanText text, Numeral n, int end, QuantityKind kind, String unit) {
    return Optional.of(of(text, n.start(), end, kind, n, unit).build());
  }

  /** A date, time, ratio or identifier. */
  static Quantity.Builder form(
      KoreanText text, int start, int end, QuantityKind kind, String form) {
    return Quantity.at(text.text(), new Span(start, end), kind).form(form);
  }

  /** {@code value} without trailing zeros and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** {@code value}, 0 to 99, in two digits: 03. */
  static String two(int value) {
    return value < 10 ? "0" + value : String.valueOf(value);
  }

  /** {@code numerator / denominator} to ten places. */
  static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    return plain(numerator.divide(denominator, 10, RoundingMode.HALF_UP));
  }

  /** {@code q} with its start moved to {@code start}. */
  static Quantity.Builder from(KoreanText text, Quantity q, int start) {
    return q.toBuilder(text.text(), new Span(start, q.span().end()));
  }

  /** {@code q} with its end moved to {@code end}. */
  static Quantity.Builder upTo(KoreanText text, Quantity q, int end) {
    return q.toBuilder(text.text(), new Span(q.span().start(), end));
  }

  /** {@code q} with the sign turned, starting at {@code start}. */
  static Quantity negated(KoreanText text, Quantity q, int start) {
    Quantity.Builder b = from(text, q, start);
    BigDecimal value = q.value();
    BigDecimal low = q.low();
    BigDecimal high = q.high();
    QuantityKind of = q.of();
    if (value != null) {
      b.value(value.negate());
    } else if (low != null && high != null && of != null) {
      b.range(high.negate(), low.negate(), of);
    }
    return b.build();
  }

  /** Whether {@code q} is a number without any unit. */
  static boolean isBare(Quantity q) {
    return q.kind() == QuantityKind.NUMBER && q.unit().isEmpty() && q.value() != null;
  }
}
