package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Span;

class ExcerptTest {

  private static final String KO = "한 조선사는 지난달 일본 해운사와 1200억엔 규모의 액화천연가스 운반선 공급 계약을 맺었다고 밝혔다.";

  private static Span span(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  @Test
  void aSyllableIsTwoColumnsWide() {
    Excerpt excerpt = Excerpt.of("값은 3만원이다.", new Span(3, 6), 80);

    assertThat(excerpt.text()).isEqualTo("값은 3만원이다.");
    assertThat(excerpt.underline()).isEqualTo("     ^^^^^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"한 조선사", "1200억엔", "액화천연가스", "밝혔다."})
  void aLongTextIsCutRoundThePlace(String part) {
    Excerpt excerpt = Excerpt.of(KO, span(KO, part), 40);

    assertThat(QuantityPicture.width(excerpt.text())).isLessThanOrEqualTo(40);
    int shown = excerpt.text().indexOf(part);
    assertThat(shown).isNotNegative();
    int before = QuantityPicture.width(excerpt.text().substring(0, shown));
    assertThat(excerpt.underline())
        .isEqualTo(" ".repeat(before) + "^".repeat(QuantityPicture.width(part)));
  }

  @Test
  void aTextWithoutPlaceIsCutAtItsEnd() {
    Excerpt excerpt = Excerpt.of(KO, null, 30);

    assertThat(excerpt.text()).startsWith("한 조선사는").endsWith("…");
    assertThat(excerpt.underline()).isEmpty();
  }

  @Test
  void aPlaceLongerThanTheLineIsUnderlinedAsFarAsItIsSeen() {
    Excerpt excerpt = Excerpt.of(KO, new Span(0, KO.length()), 30);

    assertThat(QuantityPicture.width(excerpt.text())).isLessThanOrEqualTo(30);
    assertThat(excerpt.underline()).matches("\\^+").hasSizeLessThanOrEqualTo(30);
  }

  @Test
  void nothingInATextCanSteerTheTerminal() {
    assertThat(Excerpt.of("a\u001b[31m\u202Eb\nc\td", new Span(0, 1), 80).text())
        .isEqualTo("a\uFFFD[31m\uFFFDb c d");
  }

  @Test
  void charactersOutsideTheFirstPlaneStayWhole() {
    String text = "😀".repeat(60) + "3만원";
    Excerpt excerpt = Excerpt.of(text, span(text, "3만원"), 31);

    assertThat(excerpt.text().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)).isTrue();
    assertThat(excerpt.text()).endsWith("3만원");
  }
}
