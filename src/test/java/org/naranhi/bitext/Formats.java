package org.naranhi.bitext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes and reads bitexts in memory, for tests. */
final class Formats {

  private Formats() {}

  static BitextFormat named(String id) {
    return Samples.FORMATS.byId(id).orElseThrow();
  }

  static byte[] write(String id, Bitext bitext) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      named(id).writers().get(0).write(bitext, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(String id, Bitext bitext) {
    return new String(write(id, bitext), StandardCharsets.UTF_8);
  }

  static List<TranslationUnit> read(String id, byte[] bytes) {
    BitextReader reader = named(id).reader().orElseThrow();
    try (Stream<TranslationUnit> units =
        reader.read(new ByteArrayInputStream(bytes), "file." + id)) {
      return units.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<TranslationUnit> read(String id, String text) {
    return read(id, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What was read, as a bitext again. */
  static Bitext bitext(List<TranslationUnit> units) {
    return BitextBuilder.pairs(
        units.stream().flatMap(u -> Stream.of(u.ko(), u.en())).toArray(String[]::new));
  }
}
