package org.naranhi.text.hwp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.hwp.HangulStyles.Head;
import org.naranhi.text.hwp.HangulStyles.HeadKind;
import org.naranhi.text.hwp.HangulStyles.Level;
import org.naranhi.text.hwp.HangulStyles.Style;

class HangulNumberingTest {

  private static HangulStyles styles() {
    HangulStyles styles = new HangulStyles();
    styles.addNumbering(
        "1",
        List.of(
            new Level("제^1장", HangulOrdinal.DIGIT, 1),
            new Level("^1.^2", HangulOrdinal.LATIN_SMALL, 3),
            new Level("^n", HangulOrdinal.DIGIT, 1),
            new Level("^N", HangulOrdinal.DIGIT, 1)));
    styles.addBullet("1", "○");
    styles.addBullet("2", "\uF06C");
    return styles;
  }

  private static Head numbered(int level) {
    return new Head(HeadKind.NUMBER, "1", level);
  }

  @Test
  void countsEachLevelAndBeginsLowerOnesAfresh() {
    HangulNumbering numbering = new HangulNumbering(styles());
    assertThat(List.of(0, 1, 1, 0, 1, 2, 3).stream().map(l -> numbering.next(numbered(l)).get()))
        .containsExactly("제1장", "1.c", "1.d", "제2장", "2.c", "2.c.1", "2.c.1.1.");
  }

  @Test
  void writesBulletsAndReplacesSignsOfSymbolFonts() {
    HangulNumbering numbering = new HangulNumbering(styles());
    assertThat(numbering.next(new Head(HeadKind.BULLET, "1", 0))).contains("○");
    assertThat(numbering.next(new Head(HeadKind.BULLET, "2", 0))).contains("•");
  }

  @Test
  void numbersTheOutlineByTheNumberingOfTheSection() {
    HangulNumbering numbering = new HangulNumbering(styles());
    numbering.outline("7");
    assertThat(numbering.next(new Head(HeadKind.OUTLINE, "0", 0))).isEmpty();
    numbering.outline("1");
    assertThat(numbering.next(new Head(HeadKind.OUTLINE, "0", 0))).contains("제1장");
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIT,12,12",
    "CIRCLED_DIGIT,3,③",
    "CIRCLED_DIGIT,21,21",
    "ROMAN_CAPITAL,14,XIV",
    "ROMAN_SMALL,9,ix",
    "LATIN_CAPITAL,27,A",
    "CIRCLED_LATIN_SMALL,2,ⓑ",
    "HANGUL_SYLLABLE,14,하",
    "HANGUL_SYLLABLE,15,거",
    "HANGUL_SYLLABLE,84,히",
    "CIRCLED_HANGUL_SYLLABLE,2,㉯",
    "HANGUL_JAMO,3,ㄷ",
    "HANGUL_PHONETIC,1,일",
    "HANGUL_PHONETIC,10,십",
    "HANGUL_PHONETIC,21,이십일",
    "IDEOGRAPH,12,十二",
    "CIRCLED_IDEOGRAPH,3,㊂",
    "DECAGON_CIRCLE,2,을",
    "DECAGON_CIRCLE_HANJA,3,丙",
    "DIGIT,0,0"
  })
  void writesNumbersAsHangulDoes(HangulOrdinal format, int n, String written) {
    assertThat(format.of(n)).isEqualTo(written);
  }

  @Test
  void knowsFormatsByCodeAndByName() {
    assertThat(HangulOrdinal.ofCode(8)).isEqualTo(HangulOrdinal.HANGUL_SYLLABLE);
    assertThat(HangulOrdinal.ofCode(200)).isEqualTo(HangulOrdinal.DIGIT);
    assertThat(HangulOrdinal.ofName("CIRCLED_LATIN_CAPTION"))
        .isEqualTo(HangulOrdinal.CIRCLED_LATIN_CAPITAL);
    assertThat(HangulOrdinal.ofName("")).isEqualTo(HangulOrdinal.DIGIT);
  }

  @ParameterizedTest
  @CsvSource({
    "개요 2,,HEADING,2",
    "나의 장,Outline 3,HEADING,3",
    "제목,,TITLE,0",
    "부제목,,SUBTITLE,0",
    "차례 1,,FURNITURE,0",
    "차례 제목,TOC Heading,FURNITURE,0",
    "캡션,Caption,CAPTION,0",
    "바탕글,Normal,BODY,0"
  })
  void tellsWhatAStyleIsFor(String name, String english, Use use, int level) {
    HangulStyles styles = new HangulStyles();
    styles.addStyle("5", new Style(name, english == null ? "" : english));
    assertThat(styles.roleOf("0", "5")).isEqualTo(new PassageRole(use, level));
  }
}
