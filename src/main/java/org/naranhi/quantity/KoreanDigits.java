package org.naranhi.quantity;

/** The values of Korean numeral syllables and of Hanja digits. */
final class KoreanDigits {

  private KoreanDigits() {}

  /** The value of a Sino-Korean digit: 삼 = 3, 七 = 7; -1 where {@code c} is none. */
  static int digit(char c) {
    return switch (c) {
      case '영', '공', '〇' -> 0;
      case '일', '一', '壹' -> 1;
      case '이', '二', '貳' -> 2;
      case '삼', '三', '參' -> 3;
      case '사', '四' -> 4;
      case '오', '五' -> 5;
      case '육', '륙', '六' -> 6;
      case '칠', '七' -> 7;
      case '팔', '八' -> 8;
      case '구', '九' -> 9;
      default -> -1;
    };
  }

  /** The power of ten of a multiplier inside a myriad group: 십 = 1; 0 where {@code c} is none. */
  static int small(char c) {
    return switch (c) {
      case '십', '十' -> 1;
      case '백', '百' -> 2;
      case '천', '千' -> 3;
      default -> 0;
    };
  }

  /** The power of ten of a myriad: 억 = 8; 0 where {@code c} is none. */
  static int large(char c) {
    return switch (c) {
      case '만', '萬', '万' -> 4;
      case '억', '億' -> 8;
      case '조', '兆' -> 12;
      case '경', '京' -> 16;
      default -> 0;
    };
  }

  /** Whether {@code c} can take part in a spelled number. */
  static boolean isNumeral(char c) {
    return digit(c) >= 0 || small(c) > 0 || large(c) > 0;
  }
}
