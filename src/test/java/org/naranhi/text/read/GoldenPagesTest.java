package org.naranhi.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;

/** Pages written for the project in the manner of many sites, each with the blocks expected. */
class GoldenPagesTest {

  @ParameterizedTest
  @MethodSource("org.naranhi.text.read.SamplePages#names")
  void readsThePageAsExpected(String name) throws IOException {
    String expected = new String(SamplePages.bytes(name + ".expected"), StandardCharsets.UTF_8);
    assertThat(rendered(SamplePages.read(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("org.naranhi.text.read.SamplePages#names")
  void readsTheSameBlocksWithCarriageReturns(String name) throws IOException {
    String text = new String(SamplePages.bytes(name), StandardCharsets.UTF_8);
    byte[] windows = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    Document document = Documents.read(name, windows, ReadOptions.DEFAULT);
    assertThat(rendered(document)).isEqualTo(rendered(SamplePages.read(name)));
  }

  private static String rendered(Document document) {
    String metadata =
        new TreeMap<>(document.metadata())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                .collect(Collectors.joining());
    String blocks =
        document.blocks().stream()
            .map(b -> b.kind() + "\t" + b.text() + "\n")
            .collect(Collectors.joining());
    return "language=" + document.language() + "\n" + metadata + "\n" + blocks;
  }
}
