package org.naranhi.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Span;

/** What every segmenter promises; run by each implementation's test. */
abstract class SegmenterContract {

  private static final String ALPHABET = "aB. .?!…\"'“”()[] \n\t1 2가다요 니습입라고,~ㅋ:-。 Mr U.S ";

  abstract Segmenter segmenter();

  /** A plain sentence with its full stop. */
  abstract String sentence();

  private static void assertSpansHold(String text, List<Span> spans) {
    int at = 0;
    for (Span span : spans) {
      assertThat(span.length()).isPositive();
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertBlank(text, at, span.start());
      assertThat(Marks.isSpace(text.charAt(span.start()))).isFalse();
      assertThat(Marks.isSpace(text.charAt(span.end() - 1))).isFalse();
      at = span.end();
    }
    assertBlank(text, at, text.length());
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(Marks.isSpace(text.charAt(i))).as("unit %d of <%s>", i, text).isTrue();
    }
  }

  @Test
  void coversEveryUnitThatIsNotSpaceInOrder() {
    Random random = new Random(20250124);
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      assertSpansHold(text.toString(), segmenter().split(text.toString()));
    }
  }

  @Test
  void findsNothingInAnEmptyOrBlankText() {
    assertThat(segmenter().split("")).isEmpty();
    assertThat(segmenter().split(" \n\t\u00a0\u3000")).isEmpty();
  }

  @Test
  void splitsTheSameTextAlwaysAlike() {
    String text = sentence() + " " + sentence();
    assertThat(segmenter().split(text)).isEqualTo(segmenter().split(text)).hasSize(2);
  }

  @Test
  void aStrayQuotationMarkDoesNotSwallowTheDocument() {
    for (String mark : List.of("\"", "“", "”", "'", "(", "[", ")", "「", "‘")) {
      String text = mark + (sentence() + " ").repeat(200);
      assertThat(segmenter().split(text)).as(mark).hasSizeGreaterThanOrEqualTo(190);
    }
  }

  @Test
  void takesLinearTimeOnAHugeLine() {
    for (String unit :
        List.of("(", "\"", ". ", "...", "가 ", "1. ", "[(", "a. ", "2024. 1. ", " ")) {
      String text = unit.repeat(1_000_000 / unit.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> assertSpansAreOrdered(segmenter().split(text)), unit);
    }
  }

  @Test
  void takesLinearTimeOverAGulfOfSpaces() {
    String text = sentence() + " ".repeat(1_000_000) + sentence() + "\t ".repeat(500_000) + ".";
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertSpansAreOrdered(segmenter().split(text)));
  }

  private static void assertSpansAreOrdered(List<Span> spans) {
    assertThat(spans).isSorted();
  }

  @Test
  void findsEverySentenceOfAHugeLine() {
    int count = 20_000;
    assertThat(segmenter().split((sentence() + " ").repeat(count))).hasSize(count);
  }
}
