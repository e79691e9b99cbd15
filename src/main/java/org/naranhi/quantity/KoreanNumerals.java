package org.naranhi.quantity;

import java.math.BigDecimal;
import org.naranhi.quantity.Numeral.Style;

/**
 * Korean numerals without their units.
 *
 * <pre>
 * numeral = group (space? group)*        3조4720억, 30억 5,600만, 일억 이천만
 * group   = section myriad?              myriad = 만 | 억 | 조 | 경, each smaller than the one before
 * section = (coefficient? 천)? (coefficient? 백)? (coefficient? 십)? coefficient?
 *                                        3천500, 이천이십오, 백스물셋
 * coefficient = 1,234.5 | 일 … 구 | 一 … 九 | native (after 백, 천)
 * odd     = numeral 여                   20여, 10여만
 * vague   = (수 | 몇 | 數) (십 | 백 | 천)? myriad?     수십만 = 1e5
 * </pre>
 *
 * <p>천, 백 and 십 multiply inside their group: {@code 3천500억} is 3500e8, {@code 2천700만} is 2700e4.
 */
final class KoreanNumerals {

  /** A numeral of more digits is no quantity that a text can mean. */
  static final int MAX_DIGITS = 40;

  private static final String[] AMOUNT_WORDS = {
    "원", "동", "대", "규모", "단위", "클럽", "가량", "안팎", "시대", "이상", "넘"
  };

  private KoreanNumerals() {}

  /**
   * The numeral at {@code i}, whatever stands before and after it, or {@link Numeral#NONE}.
   *
   * <p>A numeral in syllables is only a candidate: 오만 may be 50,000, Oman or arrogance. {@link
   * KoreanWords} says which it is.
   */
  static Numeral read(KoreanText text, int i) {
    char c = text.at(i);
    if (KoreanText.isDigit(c)
        || (c == '.' && text.at(i - 1) != '.' && KoreanText.isDigit(text.at(i + 1)))) {
      return new Reader(text, i).read();
    }
    if (c == '십' && text.at(i + 1) == '수' && KoreanWords.hasUnit(text, text.skipSpace(i + 2))) {
      return new Numeral(
          i,
          i + 2,
          BigDecimal.TEN,
          BigDecimal.TEN,
          BigDecimal.TEN,
          Style.VAGUE,
          true,
          BigDecimal.ONE);
    }
    if (c == '수' || c == '몇' || c == '數') {
      return vague(text, i);
    }
    Numeral spelled = KoreanDigits.isNumeral(c) ? new Reader(text, i).read() : Numeral.NONE;
    if (KoreanNatives.mayStart(c)) {
      Numeral counted = nativeNumeral(text, i);
      return counted.end() > spelled.end() ? counted : spelled;
    }
    return spelled;
  }

  private static Numeral nativeNumeral(KoreanText text, int i) {
    KoreanNatives.Native found = KoreanNatives.read(text, i);
    if (!found.found()) {
      return Numeral.NONE;
    }
    Numeral numeral = Numeral.range(i, found.end(), found.low(), found.high(), Style.NATIVE);
    return found.approx() || hasOdd(text, found.end())
        ? numeral.withOdd(hasOdd(text, found.end()) ? found.end() + 1 : found.end())
        : numeral;
  }

  /** {@code 수백만} = 1e6, {@code 몇십} = 10; the power of ten is that of the last multiplier. */
  private static Numeral vague(KoreanText text, int i) {
    boolean spaced =
        text.at(i + 1) == ' ' && text.startsWord(i) && KoreanDigits.small(text.at(i + 2)) > 0;
    int at = spaced ? i + 2 : i + 1;
    int power = KoreanDigits.small(text.at(at));
    at += power > 0 ? 1 : 0;
    int myriad = largeAt(text, at);
    at += myriad > 0 ? 1 : 0;
    if (power + myriad == 0) {
      return several(text, i);
    }
    if (myriad == 12 && !isMoneyScale(text, at)) {
      return Numeral.NONE;
    }
    BigDecimal order = BigDecimal.ONE.scaleByPowerOfTen(power + myriad);
    Numeral numeral = new Numeral(i, at, order, order, order, Style.VAGUE, true, BigDecimal.ONE);
    return hasOdd(text, at) ? numeral.withOdd(at + 1) : numeral;
  }

  /** {@code 몇 명}, {@code 수년}: three to nine, about. 수명, 수건 and 수주 are words. */
  private static Numeral several(KoreanText text, int i) {
    boolean asks = text.at(text.length() - 1) == '?';
    boolean some = text.at(i) == '몇' && !asks && KoreanWords.hasUnit(text, text.skipSpace(i + 1));
    boolean spell =
        text.startsWithAny(i, "수년", "수개월", "수차례", "수일", "수시간", "수백", "수개")
            && KoreanWords.hasUnit(text, i + 1);
    return some || spell ? Numeral.range(i, i + 1, 3, 9, Style.VAGUE).withOdd(i + 1) : Numeral.NONE;
  }

  /** The power of the myriad at {@code i}, 0 where there is none or where 만 only looks like one. */
  private static int largeAt(KoreanText text, int i) {
    return KoreanDigits.large(text.at(i));
  }

  /** Whether 여 at {@code i} says "odd": 20여 명, 30여개국; never 여덟, 여섯, 여당. */
  static boolean hasOdd(KoreanText text, int i) {
    return text.at(i) == '여'
        && (KoreanText.isSpace(text.at(i + 1)) || KoreanWords.hasUnit(text, i + 1));
  }

  /**
   * Whether 조 before {@code end} is 10^12, and not a group (2인 1조, A조) or an article (제84조).
   *
   * <p>It is before 원, a currency, a digit, a smaller myriad, or a word of amounts: {@code 3조원},
   * {@code 1조2천억}, {@code 2.7조 원}, {@code 1조~1조5000억원}, {@code 5조 규모}.
   */
  static boolean isMoneyScale(KoreanText text, int end) {
    char next = text.at(end);
    if (KoreanText.isDigit(next)
        || next == '여'
        || KoreanRanges.isTilde(next)
        || KoreanDigits.small(next) > 0) {
      return true;
    }
    int word = text.skipSpace(end);
    if (KoreanUnits.at(text, word).kind() == QuantityKind.MONEY) {
      return true;
    }
    if (KoreanText.isDigit(text.at(word)) && word > end) {
      return new Reader(text, word, 12).read().style() == Style.MIXED;
    }
    boolean spelled = KoreanDigits.digit(next) > 0 && KoreanDigits.isNumeral(text.at(end + 1));
    return spelled || text.startsWithAny(word, AMOUNT_WORDS);
  }

  /** Reads one numeral from left to right; of no use afterwards. */
  private static final class Reader {
    private final KoreanText text;
    private final int start;
    private int at;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private BigDecimal sectionLow = BigDecimal.ZERO;
    private BigDecimal sectionHigh = BigDecimal.ZERO;
    private BigDecimal pendingLow = BigDecimal.ZERO;
    private BigDecimal pendingHigh = BigDecimal.ZERO;
    private BigDecimal ulp = BigDecimal.ONE;
    private BigDecimal onlyScale = BigDecimal.ONE;
    private boolean pending;
    private boolean hasSection;
    private boolean odd;
    private boolean digits;
    private boolean hanja;
    private boolean counted;
    private boolean tooLong;
    private int multipliers;
    private int myriads;
    private int lastSmall = 4;
    private int lastLarge;

    Reader(KoreanText text, int start) {
      this(text, start, 20);
    }

    /**
     * Reads a numeral whose myriads are below 10^{@code limit}: nesting ends after a few levels.
     */
    Reader(KoreanText text, int start, int limit) {
      this.text = text;
      this.start = start;
      this.at = start;
      this.lastLarge = limit;
    }

    Numeral read() {
      while (step()) {
        // each step takes one coefficient or multiplier
      }
      dropTrailingWord();
      if (at == start || tooLong) {
        return Numeral.NONE;
      }
      closeSection(0);
      Numeral numeral =
          new Numeral(start, at, low, high, ulp, style(), odd, myriads == 1 ? onlyScale : ONE);
      return hasOdd(text, at) ? numeral.withOdd(at + 1) : numeral;
    }

    private static final BigDecimal ONE = BigDecimal.ONE;

    private boolean step() {
      char c = text.at(at);
      if (KoreanText.isDigit(c) || (c == '.' && at == start)) {
        return !pending && arabic();
      }
      if (c == ' ') {
        boolean myriad = pending && digits;
        return myriad ? spacedMyriad() : spaced();
      }
      if (KoreanDigits.small(c) > 0) {
        return small(c, KoreanDigits.small(c));
      }
      if (KoreanDigits.large(c) > 0) {
        return large(at + 1, KoreanDigits.large(c));
      }
      if (c == '여' && KoreanDigits.large(text.at(at + 1)) > 0 && (pending || hasSection)) {
        odd = true;
        return large(at + 2, KoreanDigits.large(text.at(at + 1)));
      }
      return c == '점' ? point() : spelled(c);
    }

    /** {@code 1,234.5}; a comma stands before three digits only. */
    private boolean arabic() {
      int end = KoreanDigitRuns.end(text, at);
      if (end - at > MAX_DIGITS) {
        tooLong = true;
        at = end;
        return false;
      }
      BigDecimal value = KoreanDigitRuns.value(text, at, end);
      if (at > start
          && (hasSection || myriads > 0)
          && value.precision() - value.scale() > lastSmall) {
        return false;
      }
      digits = true;
      pending(value, value);
      ulp = ONE.scaleByPowerOfTen(-value.scale());
      at = end;
      return true;
    }

    /** {@code 이}, {@code 이삼} (2 to 3), or a native numeral after 백 or 천. */
    private boolean spelled(char c) {
      int digit = KoreanDigits.digit(c);
      if (digit >= 0 && pending) {
        return spelledRange(digit);
      }
      if (digit >= 0 && (!digits || KoreanDigits.small(text.at(at + 1)) > 0)) {
        hanja |= KoreanText.isHanja(c);
        pending(BigDecimal.valueOf(digit), BigDecimal.valueOf(digit));
        ulp = ONE;
        at++;
        return true;
      }
      return hasSection && lastSmall >= 2 && !digits && !pending && counted();
    }

    private boolean spelledRange(int digit) {
      boolean follows =
          !digits
              && !odd
              && at > start
              && KoreanDigits.digit(text.at(at - 1)) == digit - 1
              && pendingLow.compareTo(pendingHigh) == 0
              && digit > 2;
      if (follows) {
        pendingHigh = BigDecimal.valueOf(digit);
        at++;
      }
      return follows;
    }

    private boolean counted() {
      KoreanNatives.Native found =
          KoreanNatives.mayStart(text.at(at)) ? KoreanNatives.read(text, at) : NO_NATIVE;
      if (!found.found() || found.low() >= Math.pow(10, lastSmall)) {
        return false;
      }
      counted = true;
      pending(BigDecimal.valueOf(found.low()), BigDecimal.valueOf(found.high()));
      ulp = ONE;
      at = found.end();
      return false;
    }

    private static final KoreanNatives.Native NO_NATIVE = KoreanNatives.Native.NONE;

    /** {@code 영점삼}, {@code 이십점오}. */
    private boolean point() {
      int end = at + 1;
      while (KoreanDigits.digit(text.at(end)) >= 0 && end - at < 10) {
        end++;
      }
      if (end == at + 1 || digits || !(pending || hasSection)) {
        return false;
      }
      BigDecimal value = pending ? pendingLow : BigDecimal.ZERO;
      for (int i = at + 1; i < end; i++) {
        int digit = KoreanDigits.digit(text.at(i));
        value = value.add(BigDecimal.valueOf(digit).scaleByPowerOfTen(at - i));
      }
      pending(value, value);
      ulp = ONE.scaleByPowerOfTen(at + 1 - end);
      at = end;
      return false;
    }

    private boolean small(char c, int power) {
      if (power >= lastSmall || (!pending && digits && !hasDigitsBefore())) {
        return false;
      }
      hanja |= KoreanText.isHanja(c);
      BigDecimal coefficientLow = pending ? pendingLow : ONE;
      BigDecimal coefficientHigh = pending ? pendingHigh : ONE;
      sectionLow = sectionLow.add(coefficientLow.scaleByPowerOfTen(power));
      sectionHigh = sectionHigh.add(coefficientHigh.scaleByPowerOfTen(power));
      ulp = (pending ? ulp : ONE).scaleByPowerOfTen(power);
      clearPending();
      hasSection = true;
      lastSmall = power;
      multipliers++;
      at++;
      return true;
    }

    /** After a myriad 천 may stand for one thousand: {@code 1억천만}. */
    private boolean hasDigitsBefore() {
      return myriads > 0;
    }

    private boolean large(int end, int power) {
      boolean bare = !pending && !hasSection;
      if (power >= lastLarge || (bare && (myriads > 0 || power > 4))) {
        return false;
      }
      if (power >= 12 && !isMoneyScale(text, end)) {
        return false;
      }
      if (bare) {
        pending(ONE, ONE);
        ulp = ONE;
      }
      closeSection(power);
      ulp = ulp.scaleByPowerOfTen(power);
      onlyScale = ONE.scaleByPowerOfTen(power);
      lastLarge = power;
      lastSmall = 4;
      myriads++;
      at = end;
      return true;
    }

    private void closeSection(int power) {
      if (pending || hasSection) {
        boolean tail = power == 0 && myriads > 0;
        low =
            low.add(
                sectionLow.add(pending ? pendingLow : BigDecimal.ZERO).scaleByPowerOfTen(power));
        high =
            high.add(
                sectionHigh.add(pending ? pendingHigh : BigDecimal.ZERO).scaleByPowerOfTen(power));
        myriads += tail ? 1 : 0;
      }
      sectionLow = BigDecimal.ZERO;
      sectionHigh = BigDecimal.ZERO;
      hasSection = false;
      clearPending();
    }

    /** {@code 30억 5,600만}: a space only before a smaller group that has its own multiplier. */
    private boolean spaced() {
      boolean afterMyriad = myriads > 0 && !pending && !hasSection;
      boolean afterThousand = hasSection && !pending && lastSmall == 3;
      char first = text.at(at + 1);
      boolean spelledNext = !digits && KoreanDigits.isNumeral(first) && isNumber(at + 1);
      if (!(afterMyriad || afterThousand) || !(KoreanText.isDigit(first) || spelledNext)) {
        return false;
      }
      int limit = afterMyriad ? lastLarge : 3;
      Reader next = new Reader(text, at + 1, afterMyriad ? limit : Math.min(lastLarge, 9));
      next.lastSmall = afterMyriad ? 4 : 3;
      Numeral rest = next.read();
      boolean money =
          rest.found()
              && KoreanUnits.at(text, text.skipSpace(rest.end())).kind() == QuantityKind.MONEY;
      boolean fits = (afterMyriad && money) || fitsAfterSpace(rest, limit, afterThousand);
      if (!rest.found() || !fits) {
        return false;
      }
      at++;
      return true;
    }

    /** {@code 5 억 달러}: a myriad of its own before a unit. */
    private boolean spacedMyriad() {
      int power = KoreanDigits.large(text.at(at + 1));
      boolean unit = power > 0 && KoreanWords.hasUnit(text, text.skipSpace(at + 2));
      if (!unit || !text.isBorder(at + 2)) {
        return false;
      }
      at++;
      return large(at + 1, power);
    }

    private boolean isNumber(int i) {
      String tag = text.tagAt(i);
      return tag.equals("NR") || tag.equals("MM");
    }

    private static boolean fitsAfterSpace(Numeral rest, int limit, boolean afterThousand) {
      BigDecimal value = rest.low();
      boolean scaled = rest.scale().compareTo(ONE) > 0;
      if (afterThousand) {
        BigDecimal section = value.divide(rest.scale());
        return section.compareTo(BigDecimal.valueOf(1000)) < 0
            && section.compareTo(BigDecimal.valueOf(100)) >= 0
            && (scaled || rest.style() != Style.ARABIC);
      }
      return value.compareTo(ONE.scaleByPowerOfTen(limit)) < 0
          && value.compareTo(BigDecimal.valueOf(scaled ? 1 : 100)) >= 0;
    }

    /** Takes back a syllable that more likely starts a particle or the unit 일 (day). */
    private void dropTrailingWord() {
      char last = text.at(at - 1);
      boolean alone = pending && at - 1 > start && KoreanDigits.digit(last) >= 0;
      if (!alone || digits || counted || pendingLow.compareTo(pendingHigh) != 0) {
        return;
      }
      boolean day = last == '일' && text.at(at) != '일' && KoreanDates.readsDay(text, start, at);
      boolean particle = (last == '이' || last == '일') && isParticle();
      if ((last == '이' && particle) || day) {
        clearPending();
        at--;
      }
    }

    private boolean isParticle() {
      return !text.tagAt(at - 1).equals("NR") && !KoreanWords.hasUnit(text, text.skipSpace(at));
    }

    private void pending(BigDecimal newLow, BigDecimal newHigh) {
      pendingLow = newLow;
      pendingHigh = newHigh;
      pending = true;
    }

    private void clearPending() {
      pending = false;
      pendingLow = BigDecimal.ZERO;
      pendingHigh = BigDecimal.ZERO;
    }

    private Style style() {
      if (digits) {
        return multipliers + myriads > 0 ? Style.MIXED : Style.ARABIC;
      }
      if (hanja) {
        return Style.HANJA;
      }
      return counted ? Style.NATIVE : Style.SINO;
    }
  }
}
