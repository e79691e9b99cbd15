package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.naranhi.text.Span;

/**
 * Two quantities that make one range, and lists that share a unit.
 *
 * <pre>
 * range = quantity (~ | ∼ | –) quantity            5~7%, 8만~9만원, 1억원~2억원
 *       | number (- | --) quantity                 3-4명 (two bare numbers are a score)
 *       | number (에서 | 또는 | 혹은) quantity       5에서 7%; 3년에서 5년 is two quantities
 *       | digit , digit+1 quantity                 3,4명 = 3 to 4
 * list  = number (· | ,) label                     1·2위 = 1, 2
 * </pre>
 *
 * <p>The myriad of the right end counts for the left one where that has none and stays the smaller:
 * {@code 1~2억원} = 1e8 to 2e8, {@code 5000~1만명} = 5,000 to 10,000.
 */
final class KoreanRanges {

  private KoreanRanges() {}

  static boolean isTilde(char c) {
    return c == '~' || c == '∼' || c == '〜' || c == '～' || c == '–' || c == '—' || c == '˜';
  }

  /**
   * {@code left} and what follows it as a range or list; {@code left} alone where nothing does.
   *
   * @param reader reads the quantity at an offset
   */
  static List<Quantity> extend(
      KoreanText text, Quantity left, IntFunction<Optional<Quantity>> reader) {
    int end = left.span().end();
    int at = text.skipSpace(end);
    char c = text.at(at);
    if (isTilde(c)) {
      return reader
          .apply(afterMark(text, at + 1))
          .flatMap(right -> range(text, left, right))
          .map(List::of)
          .orElse(List.of(left));
    }
    if (!KoreanValues.isBare(left)) {
      return List.of(left);
    }
    int dashes = text.startsWith("--", at) ? 2 : 1;
    if (c == '-' && at == end && KoreanText.isDigit(text.at(at + dashes))) {
      Optional<Quantity> right = reader.apply(at + dashes);
      return dashes == 1
          ? joined(text, left, right)
          : right.flatMap(q -> range(text, left, q)).map(List::of).orElse(List.of(left));
    }
    if (text.startsWith("내지", at)) {
      return joined(text, left, reader.apply(text.skipSpace(at + 2)));
    }
    boolean listed = text.at(text.skipSpaceBack(left.span().start()) - 1) == ',';
    if (text.startsWith("에서 ", at) || !listed && text.startsWithAny(at, "또는 ", "혹은 ")) {
      return joined(text, left, reader.apply(text.skipSpace(at + 2)));
    }
    boolean mark = c == '·' || c == ',' || c == 'ㆍ' || c == '‧' || c == '・';
    char next = text.at(text.skipSpace(at + 1));
    boolean hanja = KoreanText.isHanja(next) && KoreanDigits.digit(next) > 0;
    return mark && (KoreanText.isDigit(next) || hanja)
        ? list(text, left, reader.apply(text.skipSpace(at + 1)), c)
        : List.of(left);
  }

  private static int afterMark(KoreanText text, int i) {
    return text.skipSpace(i);
  }

  private static List<Quantity> joined(KoreanText text, Quantity left, Optional<Quantity> right) {
    return right
        .filter(q -> !KoreanValues.isBare(q))
        .flatMap(q -> range(text, left, q))
        .map(List::of)
        .orElse(List.of(left));
  }

  /** {@code 3,4명} is a range, {@code 1·2위} and {@code 3·4호기} are two labels. */
  private static List<Quantity> list(
      KoreanText text, Quantity left, Optional<Quantity> right, char mark) {
    BigDecimal low = left.value();
    if (low == null || right.isEmpty() || KoreanValues.isBare(right.get())) {
      return List.of(left);
    }
    Quantity q = right.get();
    BigDecimal high = q.value();
    boolean digits =
        mark == ','
            && high != null
            && high.subtract(low).compareTo(BigDecimal.ONE) == 0
            && left.span().length() == 1
            && text.at(left.span().end() + 1) != ' ';
    if (digits && q.kind() != QuantityKind.ORDINAL) {
      return range(text, left, q).map(List::of).orElse(List.of(left));
    }
    return mark == ',' ? List.of(left) : List.of(shared(left, q), q);
  }

  /** {@code left} with kind and unit of {@code right}: 10·29 참사 is no list, 20·30대 is. */
  private static Quantity shared(Quantity left, Quantity right) {
    String form = right.form();
    BigDecimal value = left.value();
    if (form != null && value != null && right.kind() == QuantityKind.DATE) {
      return left.toBuilder()
          .kind(right.kind())
          .form(likeDate(form, value))
          .value(null)
          .ulp(null)
          .build();
    }
    QuantityKind of = right.of();
    if (of == QuantityKind.AGE && value != null) {
      return left.toBuilder()
          .unit(right.unit())
          .range(value, value.add(BigDecimal.valueOf(9)), of)
          .build();
    }
    return right.value() == null
        ? left
        : left.toBuilder().kind(right.kind()).unit(right.unit()).build();
  }

  /** {@code left ~ right} as one range, where they are of one kind. */
  private static Optional<Quantity> range(KoreanText text, Quantity left, Quantity right) {
    Span span = new Span(left.span().start(), right.span().end());
    BigDecimal leftValue = left.value();
    BigDecimal rightValue = right.value();
    if (leftValue != null && rightValue != null) {
      return numeric(text, left, right, leftValue, rightValue, span);
    }
    String rightForm = right.form();
    String leftForm = left.form();
    if (leftValue != null
        && rightForm != null
        && right.kind() == QuantityKind.DATE
        && KoreanValues.isBare(left)) {
      leftForm = likeDate(rightForm, leftValue);
    }
    if (leftValue != null
        && rightForm != null
        && right.kind() == QuantityKind.TIME
        && KoreanValues.isBare(left)) {
      String hour = leftValue.toBigInteger().toString();
      leftForm = (hour.length() == 1 ? "0" + hour : hour) + ":00";
    }
    if (leftForm != null
        && rightForm != null
        && isCalendar(right.kind())
        && (left.kind() == right.kind() || KoreanValues.isBare(left))) {
      return Optional.of(
          left.toBuilder(text.text(), span)
              .ulp(null)
              .range(leftForm, rightForm, right.kind())
              .build());
    }
    return ages(text, left, right, span);
  }

  private static boolean isCalendar(QuantityKind kind) {
    return kind == QuantityKind.DATE || kind == QuantityKind.TIME;
  }

  /** {@code 10∼20대} = 10 to 29 years. */
  private static Optional<Quantity> ages(
      KoreanText text, Quantity left, Quantity right, Span span) {
    BigDecimal low = left.value() == null ? left.low() : left.value();
    BigDecimal high = right.high();
    QuantityKind of = right.of();
    if (low == null || high == null || of == null || low.compareTo(high) >= 0) {
      return Optional.empty();
    }
    return KoreanValues.isBare(left) || left.of() == of
        ? Optional.of(right.toBuilder(text.text(), span).range(low, high, of).build())
        : Optional.empty();
  }

  private static Optional<Quantity> numeric(
      KoreanText text,
      Quantity left,
      Quantity right,
      BigDecimal leftValue,
      BigDecimal rightValue,
      Span span) {
    boolean bare = KoreanValues.isBare(left);
    if (!bare && !(left.kind() == right.kind() && left.unit().equals(right.unit()))) {
      return Optional.empty();
    }
    BigDecimal low = bare ? distributed(text, left, right, leftValue, rightValue) : leftValue;
    QuantityKind of = right.kind();
    String unit = of == QuantityKind.YEAR ? "year" : right.unit();
    return low.compareTo(rightValue) < 0
        ? Optional.of(
            right.toBuilder(text.text(), span)
                .unit(unit)
                .approx(left.approx() || right.approx())
                .range(KoreanValues.plain(low), rightValue, of)
                .build())
        : Optional.empty();
  }

  private static BigDecimal distributed(
      KoreanText text, Quantity left, Quantity right, BigDecimal low, BigDecimal high) {
    BigDecimal leftScale = KoreanNumerals.read(text, left.span().start()).scale();
    BigDecimal scale = KoreanNumerals.read(text, right.span().start()).scale();
    boolean shares =
        leftScale.compareTo(BigDecimal.ONE) == 0
            && scale.compareTo(BigDecimal.ONE) > 0
            && low.compareTo(BigDecimal.valueOf(10_000)) < 0
            && low.multiply(scale).compareTo(high) < 0;
    return shares ? low.multiply(scale) : low;
  }

  /** The last part of {@code form} replaced by {@code value}: 10∼12일 starts on XXXX-XX-10. */
  private static String likeDate(String form, BigDecimal value) {
    int at = form.lastIndexOf('-') + 1;
    String number = value.toBigInteger().toString();
    if (form.charAt(at) == 'Q' || form.charAt(at) == 'H') {
      return form.substring(0, at + 1) + number;
    }
    return form.substring(0, at) + (number.length() == 1 ? "0" + number : number);
  }
}
