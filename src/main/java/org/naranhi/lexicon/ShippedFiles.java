package org.naranhi.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files under {@code data/} as the program ships them. */
final class ShippedFiles {

  private static final String ROOT = "/org/naranhi/data/";

  private ShippedFiles() {}

  /** The bytes of {@code name}: {@code table/ko-en.bin}. */
  static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + ROOT + name + " failed", e);
    }
  }

  /** The lines of {@code name}: {@code dictionary/FILES}. */
  static List<String> lines(String name) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + ROOT + name + " failed", e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new IllegalStateException("the program's own file " + ROOT + name + " is missing");
    }
    return in;
  }
}
