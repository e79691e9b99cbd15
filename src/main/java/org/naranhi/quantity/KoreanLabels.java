package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.naranhi.quantity.Numeral.Style;

/**
 * Ordinals with a word before the number, and full ages.
 *
 * <pre>
 * ordinal = 제 numeral counter?       제3차, 제84조, 제2의
 *         | 첫 space? 번째 | 첫째
 * age     = 만 space? numeral 세       만 65세
 * </pre>
 */
final class KoreanLabels {

  private KoreanLabels() {}

  /** The label at {@code i}. */
  static Optional<Quantity> read(KoreanText text, int i) {
    return switch (text.at(i)) {
      case '제' -> numbered(text, i);
      case '첫' -> first(text, i);
      case '만' -> fullAge(text, i);
      default -> Optional.empty();
    };
  }

  /** {@code 제 3 조}: with spaces only before a unit of labels. */
  private static Optional<Quantity> spaced(KoreanText text, int i) {
    Numeral n = KoreanNumerals.read(text, i + 2);
    int at = text.skipSpace(n.end());
    boolean label = n.found() && "조항호장절편회차".indexOf(text.at(at)) >= 0 && text.at(at) != '\0';
    return label && text.startsWord(i) && text.isBorder(at + 1)
        ? Optional.of(
            KoreanValues.of(text, i, at + 1, QuantityKind.ORDINAL, n, String.valueOf(text.at(at)))
                .build())
        : Optional.empty();
  }

  private static Optional<Quantity> numbered(KoreanText text, int i) {
    if (text.at(i + 1) == ' ' && KoreanText.isDigit(text.at(i + 2))) {
      return spaced(text, i);
    }
    if (!KoreanText.isDigit(text.at(i + 1))) {
      return spelled(text, i);
    }
    Optional<Quantity> id = KoreanIds.numbered(text, i);
    if (id.isPresent()) {
      return id;
    }
    Numeral n = KoreanNumerals.read(text, i + 1);
    KoreanUnits.Entry unit = KoreanUnits.at(text, n.end());
    boolean known = unit.kind() == QuantityKind.ORDINAL || unit.kind() == QuantityKind.COUNT;
    String name =
        text.at(n.end()) == '조' ? "조" : text.at(n.end()) == '대' ? "대" : known ? unit.unit() : "";
    if (n.style() == Style.ARABIC && n.low().scale() <= 0) {
      return Optional.of(
          KoreanValues.of(text, i, n.end() + name.length(), QuantityKind.ORDINAL, n, name).build());
    }
    return Optional.empty();
  }

  /** {@code 제삼차}; not 제이, 제일, 제삼자. */
  private static Optional<Quantity> spelled(KoreanText text, int i) {
    if (!text.startsWord(i) || !KoreanDigits.isNumeral(text.at(i + 1))) {
      return Optional.empty();
    }
    Numeral n = KoreanNumerals.read(text, i + 1);
    KoreanUnits.Entry unit = KoreanUnits.at(text, n.found() ? n.end() : i);
    boolean rank =
        n.found()
            && unit.kind() == QuantityKind.ORDINAL
            && text.isBorder(n.end() + unit.word().length());
    return rank && n.style() == Style.SINO
        ? Optional.of(
            KoreanValues.of(
                    text, i, n.end() + unit.word().length(), QuantityKind.ORDINAL, n, unit.unit())
                .build())
        : Optional.empty();
  }

  private static Optional<Quantity> first(KoreanText text, int i) {
    if (!text.startsWord(i)) {
      return Optional.empty();
    }
    for (String word : new String[] {"첫 번째", "첫번째", "첫째"}) {
      if (text.startsWith(word, i)) {
        Numeral one = Numeral.of(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, Style.NATIVE);
        return KoreanValues.some(text, one, i + word.length(), QuantityKind.ORDINAL, "번째");
      }
    }
    return Optional.empty();
  }

  private static Optional<Quantity> fullAge(KoreanText text, int i) {
    int at = text.skipSpace(i + 1);
    if (!text.startsWord(i) || !KoreanText.isDigit(text.at(at))) {
      return Optional.empty();
    }
    Numeral n = KoreanNumerals.read(text, at);
    boolean age = text.at(n.end()) == '세' || text.at(n.end()) == '살';
    return age && n.found()
        ? Optional.of(KoreanValues.of(text, i, n.end() + 1, QuantityKind.AGE, n, "year").build())
        : Optional.empty();
  }

  /** {@code FY2023}, {@code Q1}, {@code H1}. */
  static Optional<Quantity> latinDate(KoreanText text, int i) {
    if (text.startsWith("FY", i)) {
      Numeral n = KoreanNumerals.read(text, i + 2);
      boolean year = n.found() && KoreanDates.isYear(n);
      return year
          ? Optional.of(KoreanValues.of(text, i, n.end(), QuantityKind.YEAR, n, "FY").build())
          : Optional.empty();
    }
    char c = text.at(i);
    char digit = text.at(i + 1);
    boolean fits =
        digit >= '1'
            && digit <= (c == 'Q' ? '4' : '2')
            && !Character.isLetterOrDigit(text.at(i + 2))
            && c == 'Q';
    return fits
        ? Optional.of(
            KoreanValues.form(text, i, i + 2, QuantityKind.DATE, "XXXX-" + c + digit).build())
        : Optional.empty();
  }
}
