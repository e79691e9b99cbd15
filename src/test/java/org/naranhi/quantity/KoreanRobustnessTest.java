package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.token.KoreanTokenizer;

/** Absurd input ends in time, without an exception and with spans inside the text. */
class KoreanRobustnessTest {

  private static final KoreanQuantityParser PARSER = new KoreanQuantityParser();
  private static final int LENGTH = 300_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "1,234,", "12,345", "1.", "3,", "3·", "1~", "1-", "일", "만", "억", "조", "천 ", "3천 ",
            "일억 ", "백만 ",
        "3조 ", "1경 ", "(", "((1", "약 ", "한 ", "수", "몇 ", "열 ", "이십", "제1", "'24", "2024.1.",
            "2024-", "△", "-",
        "$", "US$", "％", "㎡", "５", "1/", "1:", "분의 ", "3분의 ", "1년 ", "1시간 ", "규모 3.1 ", "지난해 ",
            "오후 ", "3대 "
      })
  void staysLinearOnRepeatedInput(String unit) {
    String text = unit.repeat(LENGTH / unit.length());

    List<Quantity> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> PARSER.parse(text, List.of()), "too slow on " + unit);

    assertInside(text, found);
  }

  @Test
  void aMillionDigitsAreAnIdentifier() {
    String text = "번호는 " + "7".repeat(1_000_000) + "이다.";

    List<Quantity> found = PARSER.parse(text, List.of());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(QuantityKind.ID);
    assertThat(found.get(0).value()).isNull();
  }

  @Test
  void aNumberOfManyGroupsIsNoQuantity() {
    String text = "1" + ",000".repeat(100_000) + "원";

    assertThat(PARSER.parse(text, List.of()))
        .allMatch(q -> q.value() == null || q.value().precision() < 60);
  }

  @Test
  void anyMixOfPiecesGivesOrderedSpans() {
    String[] pieces = {
      "1", "23", "4.5", ",", "만", "억", "천", "백", "여", " ", "명", "원", "%", "년", "월", "일", "대", "~",
          "-", "(", ")", "약",
      "한", "두", "스물", "수", "몇", "제", "만", "조", "시", "분", "초", "의", "이", "삼", "㎡", "１", "億", "二",
          "十", "$", "'", "·",
      "/", ":", "△", "오후", "지난해", "영하", "도", "규모", "\uD83D\uDE00", "ᄒ", "ᅡ", "ᆫ", "a", "B-52",
          "\u0000"
    };
    Random random = new Random(20260101L);
    KoreanTokenizer tokenizer = new KoreanTokenizer();
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String sentence = text.toString();
      assertInside(sentence, PARSER.parse(sentence, List.of()));
      assertInside(sentence, PARSER.parse(sentence, tokenizer.tokenize(sentence)));
    }
  }

  private static void assertInside(String text, List<Quantity> found) {
    int last = 0;
    for (Quantity q : found) {
      assertThat(q.span().start()).as("start of %s in %s", q, text).isGreaterThanOrEqualTo(last);
      assertThat(q.text()).isEqualTo(q.span().of(text));
      assertThat(q.text()).isNotEmpty();
      last = q.span().end();
    }
  }
}
