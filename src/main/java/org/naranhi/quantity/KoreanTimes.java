package org.naranhi.quantity;

import java.util.Optional;

/**
 * Times of the day.
 *
 * <pre>
 * time  = half? space? hour 시 (space? minute 분 (space? second 초)?)? | half? clock | 정오 | 자정
 * hour  = 0 … 24 | 한 … 열두          minute = 0 … 59 | 십오 … | 반
 * half  = 오전 | 오후 | 새벽 | 아침 | 낮 | 저녁 | 밤
 * clock = 14:30 | 14:30:05
 * </pre>
 *
 * <p>{@code 오후 2시 15분} = 14:15, {@code 밤 12시} = 00:00, {@code 낮 1시} = 13:00, {@code 9시 반} = 09:30.
 */
final class KoreanTimes {

  private static final String[] HALVES = {"오전", "오후", "새벽", "아침", "한낮", "대낮", "낮", "저녁", "한밤", "밤"};

  private KoreanTimes() {}

  static boolean mayStart(char c) {
    return "오새아한대낮저밤정자".indexOf(c) >= 0;
  }

  /** A time that starts with a word: {@code 오후 2시}, {@code 정오}. */
  static Optional<Quantity> readWord(KoreanText text, int i) {
    if (!text.startsWord(i)) {
      return Optional.empty();
    }
    if (text.startsWith("정오", i) && text.isBorder(i + 2) && text.at(i + 2) != '표') {
      return time(text, i, i + 2, 12, "00");
    }
    if (text.startsWith("자정", i) && text.isBorder(i + 2)) {
      return time(text, i, i + 2, 0, "00");
    }
    for (String half : HALVES) {
      if (text.startsWith(half, i)) {
        Numeral n = KoreanNumerals.read(text, text.skipSpace(i + half.length()));
        return n.found() ? read(text, n, i, half) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A time that {@code n} starts. */
  static Optional<Quantity> read(KoreanText text, Numeral n) {
    return read(text, n, n.start(), "");
  }

  private static Optional<Quantity> read(KoreanText text, Numeral n, int start, String half) {
    int hour = n.small();
    if (hour < 0 || hour > 24 || n.odd()) {
      return Optional.empty();
    }
    if (!half.isEmpty() && KoreanRanges.isTilde(text.at(n.end()))) {
      return hours(text, n, start, half);
    }
    if (text.at(n.end()) == ':') {
      return clock(text, n, start, half);
    }
    int at = n.hasDigits() ? n.end() : text.skipSpace(n.end());
    boolean named =
        text.at(at) == '시'
            && !text.startsWith("시간", at)
            && (text.isBorder(at + 1) || text.startsWithAny(at + 1, "경", "께", "쯤"));
    if (named && isGiving(text, n, at)) {
      return Optional.empty();
    }
    if (!named || KoreanUnits.at(text, at).found() || isSpelledTrap(n, half)) {
      return Optional.empty();
    }
    return minutes(text, start, at + 1, inDay(hour, half));
  }

  /** {@code 잠가 두시기 바랍니다} is the honorific of 두다. */
  private static boolean isGiving(KoreanText text, Numeral n, int at) {
    boolean two = at == n.end() && n.style() == Numeral.Style.NATIVE && text.at(n.start()) == '두';
    return two && text.startsWithAny(at + 1, "기", "면", "지", "려", "었", "겠", "더", "길", "고 ", "거나");
  }

  /** {@code 오후 2∼4시} = 14:00 to 16:00. */
  private static Optional<Quantity> hours(KoreanText text, Numeral n, int start, String half) {
    Numeral last = KoreanNumerals.read(text, text.skipSpace(n.end() + 1));
    int hour = last.small();
    boolean fits =
        hour > 0 && hour <= 24 && text.at(last.end()) == '시' && text.at(last.end() + 1) != '간';
    return fits
        ? Optional.of(
            KoreanValues.form(text, start, last.end() + 1, QuantityKind.TIME, "")
                .range(
                    KoreanValues.two(inDay(n.small(), half)) + ":00",
                    KoreanValues.two(inDay(hour, half)) + ":00",
                    QuantityKind.TIME)
                .build())
        : Optional.empty();
  }

  /** {@code 이 시} and {@code 사시} are words; Sino numerals name hours only in the army. */
  private static boolean isSpelledTrap(Numeral n, String half) {
    return n.style() == Numeral.Style.SINO && (half.isEmpty() || n.length() == 1);
  }

  private static Optional<Quantity> minutes(KoreanText text, int start, int end, int hour) {
    int at = text.skipSpace(end);
    if (text.at(at) == '반' && text.isBorder(at + 1)) {
      return time(text, start, at + 1, hour, "30");
    }
    Numeral n = KoreanNumerals.read(text, at);
    int value = n.small();
    int unit = n.found() ? text.skipSpace(n.end()) : at;
    boolean minute =
        value >= 0 && value < 60 && text.at(unit) == '분' && !text.startsWithAny(unit, "분기", "분의");
    return minute
        ? seconds(text, start, unit + 1, hour, KoreanValues.two(value))
        : time(text, start, end, hour, "00");
  }

  private static Optional<Quantity> seconds(
      KoreanText text, int start, int end, int hour, String minute) {
    Numeral n = KoreanNumerals.read(text, text.skipSpace(end));
    int value = n.small();
    if (value >= 0 && value < 60 && n.hasDigits() && text.at(n.end()) == '초') {
      return time(text, start, n.end() + 1, hour, minute + ":" + KoreanValues.two(value));
    }
    return time(text, start, end, hour, minute);
  }

  /** {@code 14:30}; two digits after the colon, else it is a score. */
  private static Optional<Quantity> clock(KoreanText text, Numeral n, int start, String half) {
    int minute = n.end() + 1;
    int end = KoreanDigitRuns.digits(text, minute);
    boolean valid = n.length() <= 2 && end == minute + 2 && text.at(minute) < '6';
    if (!valid || KoreanText.isLatin(text.at(end))) {
      return Optional.empty();
    }
    String written = text.text().substring(minute, end);
    if (text.at(end) == ':' && KoreanDigitRuns.digits(text, end + 1) == end + 3) {
      written += text.text().substring(end, end + 3);
      end += 3;
    }
    return time(text, start, end, inDay(n.small(), half), written);
  }

  private static int inDay(int hour, String half) {
    return switch (half) {
      case "오후", "저녁", "낮", "한낮", "대낮" ->
          hour < 12 && !(half.endsWith("낮") && hour > 6) ? hour + 12 : hour;
      case "밤", "한밤" -> hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
      case "오전", "새벽" -> hour == 12 ? 0 : hour;
      default -> hour;
    };
  }

  private static Optional<Quantity> time(
      KoreanText text, int start, int end, int hour, String minutes) {
    String form = KoreanValues.two(hour) + ":" + minutes;
    return Optional.of(KoreanValues.form(text, start, end, QuantityKind.TIME, form).build());
  }
}
