package org.naranhi.quantity;

import java.util.Optional;

/**
 * Measures with a word before the number, and degrees.
 *
 * <pre>
 * speed       = (시속 | 초속 | 분속) space? numeral length       시속 100㎞ = 100 km/h
 * temperature = (섭씨 | 화씨 | 영하 | 영상)+ space? numeral 도?   영하 3도 = -3 °C
 * magnitude   = (리히터 space)? 규모 space? numeral              규모 6.2, not 100억 규모
 * degree      = numeral 도                                      20도 = 20 °C; 북위 38도 = 38 degree
 * </pre>
 */
final class KoreanMeasures {

  private static final String[] ANGLES = {
    "북위", "남위", "동경", "서경", "위도", "경도", "각도", "경사", "기울", "회전", "방향", "사방"
  };

  private KoreanMeasures() {}

  static boolean mayStart(char c) {
    return "시초분섭화영규리마진".indexOf(c) >= 0;
  }

  /** A measure that starts with a word. */
  static Optional<Quantity> readPrefixed(KoreanText text, int i) {
    if (!text.startsWord(i)) {
      return Optional.empty();
    }
    if (text.startsWithAny(i, "시속", "초속", "분속")) {
      return speed(text, i);
    }
    if (text.startsWithAny(i, "섭씨", "화씨", "영하", "영상")) {
      return temperature(text, i);
    }
    if (text.startsWithAny(i, "규모", "리히터", "진도")) {
      return magnitude(text, i);
    }
    return text.startsWith("마하", i) ? mach(text, i) : Optional.empty();
  }

  private static Optional<Quantity> speed(KoreanText text, int i) {
    Numeral n = KoreanNumerals.read(text, text.skipSpace(i + 2));
    if (!n.found()) {
      return Optional.empty();
    }
    int at = text.skipSpace(n.end());
    KoreanUnits.Entry unit = KoreanUnits.at(text, at);
    String per =
        switch (text.at(i)) {
          case '초' -> "/s";
          case '분' -> "/min";
          default -> "/h";
        };
    String symbol = unit.unit().equals("mi") && per.equals("/h") ? "mph" : unit.unit() + per;
    return unit.kind() == QuantityKind.MEASURE && !unit.unit().contains("/")
        ? Optional.of(
            KoreanValues.of(text, i, at + unit.word().length(), QuantityKind.MEASURE, n, symbol)
                .build())
        : Optional.empty();
  }

  private static Optional<Quantity> temperature(KoreanText text, int i) {
    boolean fahrenheit = text.startsWith("화씨", i);
    boolean minus = text.startsWith("영하", i);
    int at = text.skipSpace(i + 2);
    if (text.startsWithAny(at, "영하", "영상", "마이너스")) {
      minus = !text.startsWith("영상", at);
      at = text.skipSpace(at + (text.startsWith("마이너스", at) ? 4 : 2));
    }
    if (text.at(at) == '-') {
      minus = true;
      at++;
    }
    Numeral n = KoreanNumerals.read(text, at);
    if (!n.found() || n.isVague()) {
      return Optional.empty();
    }
    int end = degreesEnd(text, n.end());
    if (end < 0 && !n.hasDigits()) {
      return Optional.empty();
    }
    Numeral signed = minus ? n.negated(i) : n;
    return Optional.of(
        KoreanValues.of(
                text,
                i,
                end < 0 ? n.end() : end,
                QuantityKind.MEASURE,
                signed,
                fahrenheit ? "°F" : "°C")
            .build());
  }

  private static int degreesEnd(KoreanText text, int i) {
    int at = text.skipSpace(i);
    if (text.at(at) == '도') {
      return at + 1;
    }
    if (text.startsWith("°C", at) || text.startsWith("°F", at)) {
      return at + 2;
    }
    return text.at(at) == '°' ? at + 1 : -1;
  }

  private static Optional<Quantity> magnitude(KoreanText text, int i) {
    int word = text.startsWith("리히터", i) ? text.skipSpace(i + 3) : i;
    int at = text.startsWithAny(word, "규모", "진도") ? text.skipSpace(word + 2) : text.length();
    Numeral n = KoreanNumerals.read(text, at);
    if (n.style() != Numeral.Style.ARABIC || !n.found() || n.small() > 10) {
      return Optional.empty();
    }
    boolean decimal = n.low().scale() == 1;
    boolean quake = text.mentions("지진") || text.mentions("강진") || text.mentions("여진");
    boolean unit = KoreanUnits.at(text, text.skipSpace(n.end())).found();
    return (decimal || quake || text.startsWith("진도", i)) && !unit
        ? Optional.of(
            KoreanValues.of(text, i, n.end(), QuantityKind.MEASURE, n, "magnitude").build())
        : Optional.empty();
  }

  private static Optional<Quantity> mach(KoreanText text, int i) {
    Numeral n = KoreanNumerals.read(text, text.skipSpace(i + 2));
    return n.style() == Numeral.Style.ARABIC && n.found()
        ? Optional.of(KoreanValues.of(text, i, n.end(), QuantityKind.MEASURE, n, "mach").build())
        : Optional.empty();
  }

  /** Degrees after {@code n}: of temperature unless an angle is meant. */
  static Optional<Quantity> readDegrees(KoreanText text, Numeral n) {
    int at = n.hasDigits() && text.at(n.end()) != ' ' ? n.end() : text.skipSpace(n.end());
    char c = text.at(at);
    boolean degree = c == '°' || (c == '도' && (at == n.end() || text.isBorder(at + 1)));
    if (!degree || n.isVague() || n.style() == Numeral.Style.NATIVE) {
      return Optional.empty();
    }
    boolean angle = isAngle(text, n, at + 1);
    boolean burn = text.startsWithAny(text.skipSpace(at + 1), "화상", "동상");
    if (burn) {
      return KoreanValues.some(text, n, at + 1, QuantityKind.ORDINAL, "도");
    }
    return KoreanValues.some(text, n, at + 1, QuantityKind.MEASURE, angle ? "°" : "°C");
  }

  private static boolean isAngle(KoreanText text, Numeral n, int end) {
    String before = text.text().substring(Math.max(0, n.start() - 8), n.start());
    String after = text.text().substring(end, Math.min(text.length(), end + 6));
    for (String word : ANGLES) {
      if (before.contains(word) || after.contains(word)) {
        return true;
      }
    }
    int value = n.small();
    return text.at(end) == '선' || value == 180 || value == 360 || value == 270;
  }
}
