package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Amounts of money.
 *
 * <pre>
 * money  = numeral space? currency (space? numeral space? 센트)?   2달러 50센트 = 2.5 USD
 *        | numeral 원 space? numeral 전                        1380원 20전 = 1380.2 KRW
 *        | symbol space? numeral                               ₩12,900, US$500만
 *        | 미화 space? money
 * symbol = $ | US$ | A$ | C$ | HK$ | ₩ | € | £ | ¥ | KRW | USD | …
 * </pre>
 */
final class KoreanMoney {

  private record Symbol(String text, String currency) {}

  private static final Symbol[] SYMBOLS = {
    new Symbol("US$", "USD"), new Symbol("HK$", "HKD"), new Symbol("NT$", "TWD"),
    new Symbol("NZ$", "NZD"), new Symbol("AU$", "AUD"), new Symbol("A$", "AUD"),
    new Symbol("C$", "CAD"), new Symbol("S$", "SGD"), new Symbol("$", "USD"),
    new Symbol("₩", "KRW"), new Symbol("€", "EUR"), new Symbol("£", "GBP"),
    new Symbol("¥", "JPY"), new Symbol("KRW", "KRW"), new Symbol("USD", "USD"),
    new Symbol("EUR", "EUR"), new Symbol("JPY", "JPY"), new Symbol("CNY", "CNY"),
    new Symbol("GBP", "GBP"), new Symbol("₹", "INR"), new Symbol("₽", "RUB"),
    new Symbol("฿", "THB"), new Symbol("₫", "VND"), new Symbol("RMB", "CNY")
  };

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private KoreanMoney() {}

  static boolean mayStart(char c) {
    return "$₩€£¥₹₽฿₫UHNACSKEJGR미".indexOf(c) >= 0;
  }

  /** An amount that starts with a symbol or with 미화. */
  static Optional<Quantity> readPrefixed(KoreanText text, int i) {
    if (KoreanText.isLatin(text.at(i - 1))) {
      return Optional.empty();
    }
    if (text.startsWith("미화", i) && text.startsWord(i)) {
      Numeral n = KoreanNumerals.read(text, text.skipSpace(i + 2));
      return n.found()
          ? read(text, n).map(q -> KoreanValues.from(text, q, i).build())
          : Optional.empty();
    }
    for (Symbol symbol : SYMBOLS) {
      if (text.startsWith(symbol.text, i)) {
        return afterSymbol(text, i, symbol);
      }
    }
    return Optional.empty();
  }

  private static Optional<Quantity> afterSymbol(KoreanText text, int i, Symbol symbol) {
    Numeral n = KoreanNumerals.read(text, text.skipSpace(i + symbol.text.length()));
    if (!n.found() || !n.hasDigits() || n.isVague()) {
      return Optional.empty();
    }
    String currency = symbol.text.equals("¥") && isChinese(text) ? "CNY" : symbol.currency;
    return Optional.of(KoreanValues.of(text, i, n.end(), QuantityKind.MONEY, n, currency).build());
  }

  private static boolean isChinese(KoreanText text) {
    return text.mentions("위안") || text.mentions("중국");
  }

  /** An amount whose numeral is {@code n}. */
  static Optional<Quantity> read(KoreanText text, Numeral n) {
    int at = text.skipSpace(n.end());
    KoreanUnits.Entry unit = KoreanUnits.at(text, at);
    int end = at + unit.word().length();
    if (unit.word().equals("동") && isDong(text, n)) {
      return KoreanValues.some(text, n, end, QuantityKind.MONEY, "VND");
    }
    if (unit.kind() != QuantityKind.MONEY || !isCurrency(text, n, unit, at, end)) {
      return Optional.empty();
    }
    if (unit.unit().equals("cent") || unit.unit().equals("pence")) {
      return hundredths(text, n, end, unit.unit().equals("cent") ? "USD" : "GBP");
    }
    int level = n.isVague() && text.at(end) == '대' ? end + 1 : end;
    Quantity whole =
        KoreanValues.of(text, n.start(), level, QuantityKind.MONEY, n, unit.unit()).build();
    return Optional.of(withCents(text, whole));
  }

  /** 동 of large numbers or in Vietnam is a currency; else a block of flats. */
  private static boolean isDong(KoreanText text, Numeral n) {
    return n.low().compareTo(BigDecimal.valueOf(10_000)) >= 0
        || text.mentions("베트남")
        || text.mentions("하노이")
        || text.mentions("호찌민");
  }

  /** 원 after a space or a spelled number must be a word: not 3 원내대표; 프랑 not in 프랑스. */
  private static boolean isCurrency(
      KoreanText text, Numeral n, KoreanUnits.Entry unit, int at, int end) {
    boolean one = unit.word().length() == 1 && (at > n.end() || !n.hasDigits());
    if ((one || unit.word().equals("불")) && !text.isBorder(end)) {
      return false;
    }
    return !(unit.word().equals("프랑") && text.at(end) == '스')
        && !(unit.word().equals("파운드") && isWeight(text, n.start(), end))
        && !(unit.word().equals("유로") && text.at(end) == '존');
  }

  /** A pound near a word of weight is one: 몸무게 150파운드. */
  static boolean isWeight(KoreanText text, int start, int end) {
    String near = text.text().substring(Math.max(0, start - 12), Math.min(text.length(), end + 8));
    for (String word : new String[] {"무게", "체중", "중량", "kg", "감량", "폭탄", "아령", "킬로", "몸집", "무거"}) {
      if (near.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Quantity> hundredths(
      KoreanText text, Numeral n, int end, String currency) {
    BigDecimal value = KoreanValues.plain(n.low().divide(HUNDRED));
    return n.isRange() || n.isVague()
        ? Optional.empty()
        : Optional.of(
            KoreanValues.of(text, n.start(), end, QuantityKind.MONEY, n, currency)
                .value(value)
                .ulp(n.ulp().divide(HUNDRED))
                .build());
  }

  private static Quantity withCents(KoreanText text, Quantity whole) {
    Numeral n = KoreanNumerals.read(text, text.skipSpace(whole.span().end()));
    BigDecimal value = whole.value();
    if (!n.found() || value == null || n.isRange() || n.isVague()) {
      return whole;
    }
    int at = text.skipSpace(n.end());
    KoreanUnits.Entry unit = KoreanUnits.at(text, at);
    boolean jeon = whole.unit().equals("KRW") && isJeon(text, n, at);
    if (!jeon && !unit.unit().equals("cent") && !unit.unit().equals("pence")) {
      return whole;
    }
    return KoreanValues.upTo(text, whole, jeon ? at + 1 : at + unit.word().length())
        .value(KoreanValues.plain(value.add(n.low().divide(HUNDRED))))
        .ulp(n.ulp().divide(HUNDRED))
        .build();
  }

  /** 전, a hundredth of a won in exchange rates: 1380원 20전 = 1380.2. */
  private static boolean isJeon(KoreanText text, Numeral n, int at) {
    return text.at(at) == '전'
        && n.hasDigits()
        && n.low().compareTo(HUNDRED) < 0
        && text.isBorder(at + 1);
  }
}
