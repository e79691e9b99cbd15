package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts of money.
 *
 * <pre>
 * money  := [sign] prefix amount [letter] | amount [letter] ["-"] name [ ["and"] amount hundredths ]
 * prefix := "$" | "US$" | "KRW" | "W" | …      name := "won" | "Hong Kong dollars" | …
 * letter := "K" | "M" | "B" | "T" | "m" | "b"  (millions only beside a currency)
 * </pre>
 *
 * <p>{@code $1.2–1.5 billion} shares sign and scale; {@code W120 billion} is won, but {@code won}
 * is the verb unless a number stands before it; {@code 12 pounds} is a weight unless the sentence
 * speaks of money.
 */
final class EnglishMoney {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final Map<String, String> PREFIXES = new HashMap<>();
  private static final EnglishPhrases<Name> NAMES = new EnglishPhrases<>();
  private static final Set<String> PAYING =
      EnglishLexicon.words(
          "cost costs price priced pay paid pays worth fine fined fund salary raised"
              + " invest spend spent prize tax budget sold sell buy bought earn earned fee fees"
              + " donated bill debt loan wage sterling revenue profit sales income shares rent"
              + " deal");
  private static final Set<String> AFTER_VERB_WON =
      EnglishLexicon.words("the gold silver bronze medals seats their his her all");

  /** What a name behind a number says; {@code part} is 0.01 for cents. */
  private record Name(String code, BigDecimal part) {}

  static {
    for (Currencies.Currency c : Currencies.shipped().all()) {
      c.prefixes().forEach(p -> PREFIXES.putIfAbsent(p, c.code()));
      c.names().forEach(n -> NAMES.add(n, false, new Name(c.code(), BigDecimal.ONE)));
      c.hundredths().forEach(n -> NAMES.add(n, false, new Name(c.code(), HUNDREDTH)));
    }
    NAMES.add("pound", false, new Name("GBP", BigDecimal.ONE));
    NAMES.add("pounds", false, new Name("GBP", BigDecimal.ONE));
  }

  private final EnglishText t;
  private final EnglishNumerals numerals;
  private final EnglishAmounts amounts;
  private final EnglishFound found;

  EnglishMoney(
      EnglishText text, EnglishNumerals numerals, EnglishAmounts amounts, EnglishFound found) {
    this.t = text;
    this.numerals = numerals;
    this.amounts = amounts;
    this.found = found;
  }

  /** The symbols and codes that may open an amount, for the scan. */
  static Set<String> prefixes() {
    return PREFIXES.keySet();
  }

  /** An amount behind a symbol or code at {@code i}: {@code $10M}, {@code -$3 million}. */
  int readPrefixed(int i) {
    boolean negative = isMinus(i);
    int at = negative ? i + 1 : i;
    int number = afterPrefix(at);
    if (number == at || (t.glued(at) && t.isWord(at) && t.isWord(at - 1))) {
      return i;
    }
    String code = code(at, number);
    boolean accounted = t.is(number, "(") && t.isNumber(number + 1) && t.is(number + 2, ")");
    EnglishAmount amount = accounted ? accounted(number) : amount(number, code);
    if (!amount.found() || amount.low().isVague()) {
      return i;
    }
    return emit(amount, i, amount.to(), code, negative);
  }

  private boolean isMinus(int i) {
    return t.has(i, EnglishLexicon.SIGN)
        && !t.is(i, "+")
        && (numerals.isSign(i) || t.is(i, "negative"))
        && t.has(i + 1, EnglishLexicon.MONEY);
  }

  private int emit(EnglishAmount amount, int from, int to, String code, boolean negative) {
    BigDecimal factor = negative ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    Quantity.Builder b = amount.quantity(t, from, to, QuantityKind.MONEY, code, factor);
    if (negative && !amount.isRange()) {
      b.ulp(amount.high().ulp());
    }
    return found.add(b, from, to);
  }

  /** {@code $(1,234)} is a negative amount. */
  private EnglishAmount accounted(int i) {
    EnglishNumeral n = numerals.at(i);
    EnglishNumeral inner = n.found() ? n : numerals.at(i + 1).negated().withTo(i + 3).withFrom(i);
    return EnglishAmount.of(inner);
  }

  /** The index after a prefix at {@code i}; {@code i} where there is none. */
  private int afterPrefix(int i) {
    String one = t.raw(i);
    if (t.glued(i + 1) && PREFIXES.containsKey(one + t.raw(i + 1))) {
      return i + 2;
    }
    if (!PREFIXES.containsKey(one)) {
      return i;
    }
    boolean code = one.length() >= 3 || !t.isWord(i);
    int after = t.is(i + 1, ".") && t.glued(i + 1) && one.equals("Rs") ? i + 2 : i + 1;
    return code || t.glued(after) || one.length() == 2 ? after : i;
  }

  private String code(int i, int number) {
    String prefix = number - i == 2 ? t.raw(i) + t.raw(i + 1) : t.raw(i);
    String code = PREFIXES.getOrDefault(prefix, PREFIXES.getOrDefault(t.raw(i), "USD"));
    return code.equals("JPY") && !t.isWord(i) && isChinese() ? "CNY" : code;
  }

  /** The sign ¥ is the yuan where the sentence speaks of China and not of Japan. */
  private boolean isChinese() {
    boolean china = false;
    for (int i = 0; i < t.size(); i++) {
      switch (t.word(i)) {
        case "china", "chinese", "beijing", "yuan", "renminbi", "shanghai" -> china = true;
        case "japan", "japanese", "yen", "tokyo" -> {
          return false;
        }
        default -> {}
      }
    }
    return china;
  }

  /** The numeral or the pair behind the prefix: {@code $1.2–1.5 billion}, {@code $10 to $20 bn}. */
  private EnglishAmount amount(int i, String code) {
    EnglishNumeral low = numerals.moneyScale(numerals.signed(i));
    if (!low.found()) {
      return EnglishAmount.NONE;
    }
    int connector = low.to();
    int next = amounts.afterConnector(i, connector);
    int number = afterPrefix(next);
    boolean signed = number > next && code.equals(code(next, number));
    if (next == connector || (number > next && !signed) || t.has(number, EnglishLexicon.OPENER)) {
      return EnglishAmount.of(low);
    }
    EnglishNumeral high = numerals.moneyScale(numerals.at(number));
    EnglishAmount pair = high.found() ? amounts.pair(low, high) : EnglishAmount.of(low);
    boolean dash = t.isDash(connector) || t.isTilde(connector);
    boolean incomplete = dash || !signed || !pair.low().value().equals(low.value());
    return pair.isRange() && incomplete && isOneAmount(pair, dash || signed)
        ? pair
        : EnglishAmount.of(low);
  }

  /** {@code $5 to 300 people} and {@code $5-3 percent} are no pair of amounts. */
  private boolean isOneAmount(EnglishAmount pair, boolean sure) {
    int i = pair.to();
    return sure || t.isBreak(i) || pair.isScaled() || t.has(i, EnglishLexicon.FUNCTION);
  }

  /** An amount before the name of a currency: {@code 14.5 billion won}, {@code 50 cents}. */
  int readNamed(EnglishAmount plain) {
    EnglishAmount amount = lettered(plain);
    int at = nameStart(amount);
    Optional<EnglishPhrases.Hit<Name>> hit = NAMES.at(t, at);
    if (hit.isEmpty() || isOtherWord(amount, at, hit.get())) {
      return plain.to();
    }
    Name name = hit.get().meaning();
    int to = hit.get().to();
    return amount.isRange() || name.part().compareTo(BigDecimal.ONE) < 0
        ? found.add(quantity(amount, to, name), amount.from(), to)
        : withHundredths(amount, to, name);
  }

  private int nameStart(EnglishAmount amount) {
    int at = t.afterHyphen(amount.to());
    boolean of = amount.high().isVague() || amount.high().is(EnglishNumeral.Form.MIXED);
    int next = of && t.is(at, "of") ? at + 1 : at;
    return t.is(next, "in") && amount.high().isVague() ? at : next;
  }

  private Quantity.Builder quantity(EnglishAmount amount, int to, Name name) {
    return amount.quantity(t, amount.from(), to, QuantityKind.MONEY, name.code(), name.part());
  }

  private int withHundredths(EnglishAmount amount, int to, Name name) {
    int next = t.is(to, "and") ? to + 1 : to;
    EnglishNumeral cents = numerals.at(next);
    Optional<EnglishPhrases.Hit<Name>> hit =
        cents.found() && cents.small() >= 0 && cents.small() < 100
            ? NAMES.at(t, cents.to())
            : Optional.empty();
    if (hit.isEmpty() || hit.get().meaning().part().compareTo(HUNDREDTH) != 0) {
      return found.add(quantity(amount, to, name), amount.from(), to);
    }
    BigDecimal sum = amount.value().add(cents.value().multiply(HUNDREDTH));
    int end = hit.get().to();
    Quantity.Builder b =
        EnglishFound.builder(t, amount.from(), end, QuantityKind.MONEY)
            .unit(name.code())
            .value(EnglishNumeral.plain(sum))
            .ulp(HUNDREDTH);
    return found.add(b, amount.from(), end);
  }

  /** {@code 100m won}, {@code 1.8M dollars}: the letter scales since a currency follows. */
  private EnglishAmount lettered(EnglishAmount amount) {
    EnglishNumeral high = numerals.moneyScale(amount.high());
    boolean named = high != amount.high() && NAMES.at(t, t.afterHyphen(high.to())).isPresent();
    if (!named) {
      return amount;
    }
    return amount.isRange()
        ? new EnglishAmount(amounts.shareScale(amount.low(), high), high)
        : EnglishAmount.of(high);
  }

  /** Whether the word that could be a currency is the verb "won" or a weight. */
  private boolean isOtherWord(EnglishAmount amount, int at, EnglishPhrases.Hit<Name> hit) {
    boolean scaled = amount.isScaled() || amount.high().isVague();
    if (t.is(at, "won")) {
      boolean few =
          amount.value().compareTo(BigDecimal.TEN) < 0
              && amount.value().scale() <= 0
              && !t.joins(at - 1);
      return !scaled && (few || AFTER_VERB_WON.contains(t.word(at + 1)));
    }
    if (t.is(at, "pound") || t.is(at, "pounds")) {
      return !scaled && hit.to() == at + 1 && !speaksOfMoney();
    }
    return (t.is(at, "real")
            || t.is(at, "rand")
            || t.is(at, "dong")
            || t.is(at, "penny")
            || t.is(at, "euro"))
        && !scaled
        && !t.isNumber(amount.to() - 1);
  }

  private boolean speaksOfMoney() {
    for (int i = 0; i < t.size(); i++) {
      if (PAYING.contains(t.word(i))) {
        return true;
      }
    }
    return false;
  }
}
