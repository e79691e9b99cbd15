package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers hold one unit at a time, however long the file. */
class StreamingTest {

  private static final int UNITS = 100_000;

  /** A file that is made while it is read, and knows how much of it was asked for. */
  private static final class Generated extends InputStream {
    private final Iterator<String> parts;
    private InputStream part = InputStream.nullInputStream();
    private long consumed;
    private boolean closed;

    Generated(String head, String unit, String tail) {
      Stream<String> units = IntStream.range(0, UNITS).mapToObj(i -> unit.formatted(i));
      parts = Stream.of(Stream.of(head), units, Stream.of(tail)).flatMap(s -> s).iterator();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = part.read(bytes, offset, length);
      while (read < 0 && parts.hasNext()) {
        part = new ByteArrayInputStream(parts.next().getBytes(StandardCharsets.UTF_8));
        read = part.read(bytes, offset, length);
      }
      consumed += Math.max(read, 0);
      return read;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static Generated file(String id) {
    return switch (id) {
      case "tmx" ->
          new Generated(
              "<tmx version='1.4'><header/><body>",
              "<tu tuid='%d'><prop type='x-probability'>0.9</prop><tuv xml:lang='ko-KR'><seg>한국 &amp;"
                  + " 미국 &lt;b&gt;</seg></tuv><tuv xml:lang='en-US'><seg>Korea &amp; the"
                  + " U.S.</seg></tuv></tu>\n",
              "</body></tmx>");
      case "xliff" ->
          new Generated(
              "<xliff version='2.0' srcLang='ko' trgLang='en'><file id='f'>",
              "<unit id='%d'><segment><source>한국</source><target>Korea</target></segment></unit>\n",
              "</file></xliff>");
      case "tsv" -> new Generated("id\tko\ten\n", "%d\t한국과 미국\tKorea and the U.S.\n", "");
      default -> new Generated("", "{\"id\":\"%d\",\"ko\":\"한국\",\"en\":\"Korea\"}\n", "");
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "jsonl", "xliff"})
  void readsNoFurtherThanItMust(String id) throws IOException {
    Generated file = file(id);
    BitextReader reader = Formats.named(id).reader().orElseThrow();
    try (Stream<TranslationUnit> units = reader.read(file, "big")) {
      Iterator<TranslationUnit> iterator = units.iterator();
      assertThat(iterator.next().id()).isEqualTo("0");
      assertThat(file.consumed).isLessThan(1 << 18);
      long rest = 0;
      while (iterator.hasNext()) {
        iterator.next();
        rest++;
      }
      assertThat(rest).isEqualTo(UNITS - 1);
    }
    assertThat(file.closed).isTrue();
  }

  @Test
  void readsWhatItWroteOfALongBitext() {
    Bitext bitext = Samples.repeated(20_000);
    assertThat(Formats.read("tmx", Formats.write("tmx", bitext)))
        .hasSize((int) bitext.units().stream().filter(u -> !u.bead().isNull()).count());
  }
}
