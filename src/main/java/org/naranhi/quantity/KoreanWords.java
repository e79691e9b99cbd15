package org.naranhi.quantity;

import org.naranhi.quantity.Numeral.Style;

/** Whether syllables that look like a numeral are one: 오만 달러, but 오만 정부; 둘, but 둘러싼. */
final class KoreanWords {

  /** Units that the grammar knows besides those of the data file. */
  private static final String CALENDAR = "년월일시분초주대도세할점年月日";

  /** Place names and words of two numeral syllables; a number only before a unit. */
  private static final String[] NAMES = {
    "이천", "사천", "삼천", "오천", "구천", "오만", "구만", "이만", "천만", "백만", "십만", "육십", "오백", "이백", "천조", "일조",
    "공사", "이사", "오십", "구십", "백천", "일천", "일만", "칠천", "팔천", "육천", "사백", "삼백", "구백", "칠백", "팔백", "육백"
  };

  /** After 네 these are "your": 네 형제, 네 질문. */
  private static final String[] YOURS = {
    "형제", "자매", "남매", "질문", "나라", "말", "식구", "부부", "작품", "문제", "자리", "줄", "글자", "팀", "방", "판"
  };

  private KoreanWords() {}

  /** Whether a unit, counter or currency stands at {@code i} as a word of its own. */
  static boolean hasUnit(KoreanText text, int i) {
    KoreanUnits.Entry entry = KoreanUnits.at(text, i);
    int end = i + entry.word().length();
    if (entry.found() && (text.isBorder(end) || "째간씩쯤".indexOf(text.at(end)) >= 0)) {
      return true;
    }
    return CALENDAR.indexOf(text.at(i)) >= 0 && text.isBorder(i + 1);
  }

  /** Whether {@code n} may be read as a number where it stands. */
  static boolean isNumber(KoreanText text, Numeral n) {
    return switch (n.style()) {
      case ARABIC, MIXED -> true;
      case VAGUE -> isVague(text, n);
      case NATIVE -> isWordStart(text, n) && isNative(text, n);
      case SINO -> isSino(text, n);
      case HANJA -> isHanja(text, n);
    };
  }

  private static boolean isVague(KoreanText text, Numeral n) {
    boolean unit = hasUnit(text, text.skipSpace(n.end()));
    return text.startsWord(n.start())
        && (unit || (isNumeralTag(text, n.start()) && text.isBorder(n.end())));
  }

  private static boolean isHanja(KoreanText text, Numeral n) {
    char before = text.at(n.start() - 1);
    char after = text.at(n.end());
    boolean unit = hasUnit(text, n.end()) || "審次位號回人名個".indexOf(after) >= 0;
    boolean list =
        after == '·'
            && KoreanText.isHanja(text.at(n.end() + 1))
            && KoreanDigits.digit(text.at(n.end() + 1)) > 0;
    boolean counted =
        unit
            || hasUnit(text, text.skipSpace(n.end()))
            || (n.length() > 1 && text.endsWord(n.end()));
    return list || (counted && !KoreanText.isHanja(before));
  }

  private static boolean isWordStart(KoreanText text, Numeral n) {
    return text.startsWord(n.start());
  }

  /** 한 명, 스물두 살, 둘, 열셋; not 한 관계자, 두산, 열차. */
  private static boolean isNative(KoreanText text, Numeral n) {
    if (!fitsAllomorph(text, n)) {
      return false;
    }
    boolean nominal = text.endsWithAny(n.end(), "하나", "둘", "셋", "넷");
    KoreanUnits.Entry glued = KoreanUnits.at(text, n.end());
    if (nominal && glued.kind() == QuantityKind.MONEY) {
      return false;
    }
    if (glued.found() && !(nominal && !glued.word().equals("째"))) {
      if (glued.word().equals("째")) {
        return text.isBorder(n.end() + 1);
      }
      return glued.takesNative()
          && text.isBorder(n.end())
          && text.isBorder(n.end() + glued.word().length())
          && isGluedNative(text, n, glued);
    }
    return text.isBorder(n.end()) || n.length() > 1;
  }

  /** 서 말, 너 되, 석 달, 넉 장: the short forms stand before few counters; 서 있다 is a verb. */
  private static boolean fitsAllomorph(KoreanText text, Numeral n) {
    char unit = text.at(text.skipSpace(n.end()));
    return switch (text.at(n.end() - 1)) {
      case '서', '너' -> n.isRange() || "말되돈푼".indexOf(unit) >= 0;
      case '네' -> n.length() > 1 || !text.startsWithAny(text.skipSpace(n.end()), YOURS);
      case '한' -> n.length() > 1 || (unit != '말' && unit != '배');
      case '두' -> n.length() > 1 || unit != '말';
      case '석', '넉' -> "달대장섬자되잔냥줄점".indexOf(unit) >= 0;
      case '닷', '엿' -> "되말섬냥새".indexOf(unit) >= 0;
      default -> true;
    };
  }

  /** 한번 is an adverb, 한명 a count; with two or more syllables anything goes: 열두명. */
  private static boolean isGluedNative(KoreanText text, Numeral n, KoreanUnits.Entry unit) {
    if (n.length() > 1) {
      return true;
    }
    boolean one = text.at(n.start()) == '한';
    return one ? unit.takesGlued() && !unit.word().equals("번") : isNumeralTag(text, n.start());
  }

  private static boolean isSino(KoreanText text, Numeral n) {
    boolean start =
        text.startsWord(n.start()) || text.endsWithAny(n.start(), "제", "약", "금", "총", "각");
    if (!start || (text.startsWord(n.start()) && text.tagAt(n.start()).isEmpty())) {
      return false;
    }
    boolean glued = hasUnit(text, n.end());
    boolean spaced = hasUnit(text, text.skipSpace(n.end()));
    if (n.length() == 1) {
      return isSingle(text, n, glued, spaced);
    }
    if (glued || spaced) {
      return text.isBorder(n.end()) || glued;
    }
    return isBareSino(text, n);
  }

  /** One syllable: 천 명, 백 개, 삼 년, 구파운드; not 이 분 (this person), 사 건. */
  private static boolean isSingle(KoreanText text, Numeral n, boolean glued, boolean spaced) {
    if (text.at(n.end()) == '월' && text.isBorder(n.end() + 1)) {
      return text.tagAt(n.start()).startsWith("N");
    }
    if (!isNumeralTag(text, n.start()) || !(glued || spaced)) {
      return false;
    }
    char c = text.at(n.start());
    if (KoreanDigits.small(c) > 0 || KoreanDigits.large(c) > 0 || n.odd()) {
      return true;
    }
    int unitAt = glued ? n.end() : text.skipSpace(n.end());
    KoreanUnits.Entry unit = KoreanUnits.at(text, unitAt);
    boolean calendar = text.at(unitAt) == '년' || text.startsWithAny(unitAt, "분의", "월");
    if (!calendar
        && unit.takesNative()
        && unit.kind() == QuantityKind.COUNT
        && !unit.word().startsWith("개")) {
      return false;
    }
    boolean long2 = unit.word().length() > 1 || unit.kind() == QuantityKind.MONEY;
    boolean counted = unit.kind() == QuantityKind.PERCENT || unit.word().equals("개월");
    boolean demonstrative = c == '이' && !glued;
    return demonstrative ? counted : calendar || long2;
  }

  static boolean isBareSino(KoreanText text, Numeral n) {
    if (n.odd() || !text.isBorder(n.end()) || !isNumeralTag(text, n.start())) {
      return false;
    }
    if (n.length() == 2) {
      for (String name : NAMES) {
        if (text.startsWith(name, n.start())) {
          return false;
        }
      }
    }
    boolean subject = n.length() == 2 && text.at(n.end() - 1) == '이'; // 백이 is 100 or a name
    return n.low().compareTo(java.math.BigDecimal.TEN) > 0 && !n.isRange() && !subject;
  }

  static boolean isNumeralTag(KoreanText text, int i) {
    String tag = text.tagAt(i);
    return tag.equals("NR") || tag.equals("MM") || tag.equals("SN");
  }

  static boolean isNativeStyle(Numeral n) {
    return n.style() == Style.NATIVE;
  }
}
