package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.naranhi.quantity.Numeral.Style;

/**
 * Numbers with a counter, a unit or a rank: 열한 명, 3개국, 48.7㎞, 5%, 2위, 두 번째, 제3차.
 *
 * <p>{@link KoreanUnits} says what each word makes of the number before it; here are the words that
 * change their meaning by what stands around them: 대, 조, 세, 번, 회, 층, 차.
 */
final class KoreanCounters {

  private static final String[] LAW = {
    "형법", "민법", "헌법", "상법", "법", "특별법", "시행령", "조례", "협약", "규정", "규칙"
  };

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private KoreanCounters() {}

  /** What {@code n} and the word after it are. */
  static Optional<Quantity> read(KoreanText text, Numeral n) {
    Optional<Quantity> special = special(text, n);
    if (special.isPresent()) {
      return special;
    }
    int at = n.end();
    KoreanUnits.Entry unit = KoreanUnits.at(text, at);
    if (!unit.found() && KoreanText.isSpace(text.at(at))) {
      at++;
      unit = KoreanUnits.at(text, at);
      if (unit.found() && !isSpaced(text, n, unit, at)) {
        return Optional.empty();
      }
    }
    if (!unit.found() || !takes(text, n, unit, at)) {
      return Optional.empty();
    }
    return Optional.of(quantity(text, n, unit, at + unit.word().length()));
  }

  /** After a space the unit must be a word of its own: 3천 석 규모, not 5 석유. */
  private static boolean isSpaced(KoreanText text, Numeral n, KoreanUnits.Entry unit, int at) {
    boolean border = text.isBorder(at + unit.word().length());
    boolean symbol = !KoreanText.isHangul(unit.word().charAt(0));
    boolean one =
        unit.kind() == QuantityKind.ORDINAL
            && unit.word().length() == 1
            && n.style() == Style.ARABIC;
    return (border && !(one && n.small() < 0)) || symbol;
  }

  private static boolean takes(KoreanText text, Numeral n, KoreanUnits.Entry unit, int at) {
    if (text.startsWithAny(at, "인데", "인지", "인가 ", "인 것", "인 점", "인 반면", "인 셈")) {
      return false;
    }
    if (unit.word().equals("프로")
        && KoreanGrammar.isOtherWord(text, n, at, at + unit.word().length())) {
      return false;
    }
    boolean nominal = n.style() == Style.NATIVE && text.endsWithAny(n.end(), "하나", "둘", "셋", "넷");
    if (nominal && !unit.word().equals("째")) {
      return false;
    }
    boolean level = unit.word().equals("선") && n.low().compareTo(BigDecimal.valueOf(20)) >= 0;
    if (level || (unit.word().equals("리") && !n.hasDigits())) {
      return false;
    }
    boolean isNative = n.style() == Style.NATIVE && !unit.takesNative();
    if (isNative && unit.kind() != QuantityKind.MONEY && n.low().compareTo(BigDecimal.TEN) < 0) {
      return false;
    }
    if (text.startsWithAny(
        at, "부터", "차전지", "차 전지", "차원", "차세대", "차방정식", "차함수", "기통신", "등분", "선발", "사단법인", "차산업",
        "차 산업")) {
      return text.startsWithAny(at, "등분");
    }
    boolean glued = at == n.end() && n.hasDigits();
    return glued || text.isBorder(at + unit.word().length());
  }

  private static Quantity quantity(KoreanText text, Numeral n, KoreanUnits.Entry unit, int end) {
    QuantityKind kind = unit.kind();
    String name = unit.unit();
    if (kind == QuantityKind.MONEY && name.equals("GBP")) {
      kind = QuantityKind.MEASURE;
      name = "lb";
    }
    if (kind == QuantityKind.AGE || (kind == QuantityKind.DURATION && isAge(text, n))) {
      kind = QuantityKind.AGE;
    }
    if (kind == QuantityKind.ORDINAL && isCounted(text, n, unit, end)) {
      kind = QuantityKind.COUNT;
    }
    Quantity found = KoreanValues.of(text, n.start(), end, kind, n, name).build();
    BigDecimal value = found.value();
    return unit.word().equals("다스") && value != null
        ? found.toBuilder().value(value.multiply(DOZEN)).unit("").build()
        : found;
  }

  static boolean isAge(KoreanText text, Numeral n) {
    return text.endsWithAny(text.skipSpaceBack(n.start()), "생후");
  }

  /** 9층 건물, 3회 연속, 5단계 절차, 5000호: counts of what else are labels. */
  private static boolean isCounted(KoreanText text, Numeral n, KoreanUnits.Entry unit, int end) {
    boolean many = n.low().compareTo(BigDecimal.valueOf(1000)) >= 0;
    boolean rank = text.at(n.start() - 1) == '제';
    return !rank
        && switch (unit.word()) {
          case "층" -> text.startsWithAny(text.skipSpace(end), "건물", "짜리", "높이", "규모", "빌딩", "아파트");
          case "회" -> true;
          case "호", "기", "페이지", "쪽", "급" -> many || n.isVague();
          default -> n.style() == Style.NATIVE && !unit.word().endsWith("째");
        };
  }

  private static Optional<Quantity> special(KoreanText text, Numeral n) {
    int at =
        n.hasDigits() && n.style() == Style.ARABIC && !KoreanText.isSpace(text.at(n.end()))
            ? n.end()
            : text.skipSpace(n.end());
    return switch (text.at(at)) {
      case '대' -> KoreanUnits.at(text, at).found() ? Optional.empty() : KoreanDae.read(text, n, at);
      case '조' -> group(text, n, at);
      case '세' -> age(text, n, at);
      default -> Optional.empty();
    };
  }

  /** 2인 1조 is a group, 제84조 and 형법 250조 are articles; 10^12 was taken with the numeral. */
  private static Optional<Quantity> group(KoreanText text, Numeral n, int at) {
    if (!n.hasDigits() || !(text.isBorder(at + 1) || text.startsWith("조원", at))) {
      return Optional.empty();
    }
    int back = text.skipSpaceBack(n.start());
    boolean article = text.at(n.start() - 1) == '제' || text.endsWithAny(back, LAW);
    boolean big = !article && !text.endsWithAny(back, "인", "명") && text.mentions("억");
    if (big) {
      BigDecimal value = n.low().scaleByPowerOfTen(12);
      Numeral trillion =
          Numeral.of(n.start(), at + 1, value, n.ulp().scaleByPowerOfTen(12), Style.MIXED);
      return KoreanValues.some(text, trillion, at + 1, QuantityKind.NUMBER, "");
    }
    QuantityKind kind = article ? QuantityKind.ORDINAL : QuantityKind.COUNT;
    return KoreanValues.some(text, n, at + 1, kind, "조");
  }

  /** 65세, 만 65세; not 3세대, 2세트, 21세기. */
  private static Optional<Quantity> age(KoreanText text, Numeral n, int at) {
    boolean word =
        KoreanUnits.at(text, at).found() || text.startsWithAny(at, "세기", "세계", "세금", "세부", "세력");
    boolean fits =
        !word
            && n.low().compareTo(BigDecimal.valueOf(150)) <= 0
            && (at == n.end() || text.isBorder(at + 1));
    return fits && n.style() != Style.NATIVE
        ? KoreanValues.some(text, n, at + 1, QuantityKind.AGE, "year")
        : Optional.empty();
  }
}
