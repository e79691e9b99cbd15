package org.naranhi.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Span;

class EnglishSegmenterTest extends SegmenterContract {

  private final Segmenter segmenter = new EnglishSegmenter();

  @Override
  Segmenter segmenter() {
    return segmenter;
  }

  @Override
  String sentence() {
    return "The rain stopped and the sun came out.";
  }

  static Stream<SegmentTables.Case> cases() throws IOException {
    return SegmentTables.cases("en");
  }

  private List<String> split(String text) {
    return segmenter.split(text).stream().map((Span s) -> s.of(text)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void splitsAsTheTableSays(SegmentTables.Case row) {
    assertThat(split(row.text())).isEqualTo(row.sentences());
  }

  @Test
  void aSentenceByItselfStaysWhole() throws IOException {
    List<String> sentences = cases().flatMap(c -> c.sentences().stream()).toList();
    long whole = sentences.stream().filter(s -> split(s).equals(List.of(s))).count();
    assertThat((double) whole / sentences.size()).isGreaterThan(0.98);
  }
}
