package org.naranhi.text.hwp;

import java.util.Locale;

/**
 * How numbers of lists are written, in the order of their codes in HWP 5; the names are those of
 * HWPX. Signs that run out begin again.
 */
enum HangulOrdinal {
  DIGIT,
  CIRCLED_DIGIT,
  ROMAN_CAPITAL,
  ROMAN_SMALL,
  LATIN_CAPITAL,
  LATIN_SMALL,
  CIRCLED_LATIN_CAPITAL,
  CIRCLED_LATIN_SMALL,
  HANGUL_SYLLABLE,
  CIRCLED_HANGUL_SYLLABLE,
  HANGUL_JAMO,
  CIRCLED_HANGUL_JAMO,
  HANGUL_PHONETIC,
  IDEOGRAPH,
  CIRCLED_IDEOGRAPH,
  DECAGON_CIRCLE,
  DECAGON_CIRCLE_HANJA;

  private static final String JAMO = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
  private static final String INITIALS = "가나다라마바사아자차카타파하";

  /** The vowels of 가, 거, 고, 구, 그, 기, by their order in Unicode. */
  private static final int[] VOWELS = {0, 4, 8, 13, 18, 20};

  private static final int VOWEL_STEP = 28;

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private static final int MAX_ROMAN = 3999;

  /** The format with that code in HWP 5; Arabic digits for one that is not known. */
  static HangulOrdinal ofCode(int code) {
    return code < values().length ? values()[code] : DIGIT;
  }

  /** The format of that name in HWPX; Arabic digits for one that is not known. */
  static HangulOrdinal ofName(String name) {
    for (HangulOrdinal format : values()) {
      if (format.name().equals(name) || format.name().equals(name.replace("CAPTION", "CAPITAL"))) {
        return format;
      }
    }
    return DIGIT;
  }

  /** The {@code n}-th number; Arabic digits where the format has no sign for it. */
  String of(int n) {
    if (n < 1) {
      return Integer.toString(n);
    }
    return switch (this) {
      case DIGIT -> Integer.toString(n);
      case CIRCLED_DIGIT -> n <= 20 ? sign('①', n, 20) : Integer.toString(n);
      case ROMAN_CAPITAL -> roman(n).toUpperCase(Locale.ROOT);
      case ROMAN_SMALL -> roman(n);
      case LATIN_CAPITAL -> sign('A', n, 26);
      case LATIN_SMALL -> sign('a', n, 26);
      case CIRCLED_LATIN_CAPITAL -> sign('Ⓐ', n, 26);
      case CIRCLED_LATIN_SMALL -> sign('ⓐ', n, 26);
      case HANGUL_SYLLABLE -> syllable(n);
      case CIRCLED_HANGUL_SYLLABLE -> sign('㉮', n, INITIALS.length());
      case HANGUL_JAMO -> one(JAMO, n);
      case CIRCLED_HANGUL_JAMO -> sign('㉠', n, JAMO.length());
      case HANGUL_PHONETIC -> tens("일이삼사오육칠팔구", '십', n);
      case IDEOGRAPH -> tens("一二三四五六七八九", '十', n);
      case CIRCLED_IDEOGRAPH -> sign('㊀', n, 10);
      case DECAGON_CIRCLE -> one("갑을병정무기경신임계", n);
      case DECAGON_CIRCLE_HANJA -> one("甲乙丙丁戊己庚辛壬癸", n);
    };
  }

  private static String sign(char first, int n, int signs) {
    return String.valueOf((char) (first + (n - 1) % signs));
  }

  private static String one(String signs, int n) {
    return String.valueOf(signs.charAt((n - 1) % signs.length()));
  }

  /** 가 … 하, 거 … 허, 고 … 호, and so on to 히. */
  private static String syllable(int n) {
    int row = (n - 1) / INITIALS.length() % VOWELS.length;
    char first = one(INITIALS, n).charAt(0);
    return String.valueOf((char) (first + VOWELS[row] * VOWEL_STEP));
  }

  /** Numbers to 99 as they are read: 일, 십이, 이십. */
  private static String tens(String signs, char ten, int n) {
    int number = (n - 1) % 99 + 1;
    StringBuilder read = new StringBuilder();
    if (number >= 20) {
      read.append(signs.charAt(number / 10 - 1));
    }
    if (number >= 10) {
      read.append(ten);
    }
    if (number % 10 > 0) {
      read.append(signs.charAt(number % 10 - 1));
    }
    return read.toString();
  }

  private static String roman(int n) {
    if (n > MAX_ROMAN) {
      return Integer.toString(n);
    }
    StringBuilder roman = new StringBuilder();
    int left = n;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
      }
    }
    return roman.toString();
  }
}
