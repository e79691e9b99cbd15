package org.naranhi.text;

import java.util.Locale;

/** Numbers of list items as word processors write them. */
public final class Ordinals {

  private static final String GANADA = "가나다라마바사아자차카타파하";
  private static final String CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
  private static final String HANJA = "一二三四五六七八九";
  private static final String KOREAN = "일이삼사오육칠팔구";
  private static final String HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** Above this no program writes Roman numbers or letters that people can read. */
  private static final int MAX_SIGNS = 3999;

  private Ordinals() {}

  /**
   * The {@code n}-th number in a format of Office Open XML ({@code w:numFmt}); Arabic digits where
   * the format has no sign for it or is not known.
   */
  public static String of(String format, int n) {
    if (n < 1 || n > MAX_SIGNS) {
      return Integer.toString(n);
    }
    return switch (format) {
      case "none" -> "";
      case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
      case "lowerLetter" -> letters(n);
      case "upperLetter" -> letters(n).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(n);
      case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
      case "ganada" -> cyclic(GANADA, n);
      case "chosung" -> cyclic(CHOSUNG, n);
      case "koreanDigital", "koreanCounting", "koreanLegal" -> myriad(KOREAN, "십", "백", "천", n);
      case "ideographDigital",
          "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          myriad(HANJA, "十", "百", "千", n);
      case "ideographTraditional" -> cyclic(HEAVENLY_STEMS, n);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', n);
      case "decimalEnclosedParen" -> enclosed('⑴', n);
      case "decimalEnclosedFullstop" -> enclosed('⒈', n);
      default -> Integer.toString(n);
    };
  }

  /** a … z, aa, bb …, as Word and Writer count. */
  private static String letters(int n) {
    char letter = (char) ('a' + (n - 1) % 26);
    return String.valueOf(letter).repeat((n - 1) / 26 + 1);
  }

  private static String cyclic(String signs, int n) {
    return String.valueOf(signs.charAt((n - 1) % signs.length()));
  }

  private static String enclosed(char one, int n) {
    return n <= 20 ? String.valueOf((char) (one + n - 1)) : Integer.toString(n);
  }

  private static String roman(int n) {
    StringBuilder roman = new StringBuilder();
    int rest = n;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  /** 이십일, 二十一: digits before tens, hundreds and thousands; a one before them is left out. */
  private static String myriad(String digits, String ten, String hundred, String thousand, int n) {
    String[] powers = {thousand, hundred, ten, ""};
    StringBuilder number = new StringBuilder();
    int unit = 1000;
    for (String power : powers) {
      int digit = n / unit % 10;
      if (digit > 1 || (digit == 1 && unit == 1)) {
        number.append(digits.charAt(digit - 1));
      }
      number.append(digit > 0 ? power : "");
      unit /= 10;
    }
    return number.toString();
  }
}
