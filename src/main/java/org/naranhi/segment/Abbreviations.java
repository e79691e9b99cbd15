package org.naranhi.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code data/abbreviations/en.txt} by class. The file says what each class means;
 * words stand there without their last full stop, and case counts.
 */
final class Abbreviations {

  /** A class of words, a section of the file. */
  enum Kind {
    TITLE,
    INNER,
    ENDING,
    NUMBERED,
    DATE,
    CLIPPED,
    TIME,
    MEASURE,
    EXCLAIMING,
    CALENDAR,
    STARTER,
    SAYING
  }

  private static final String RESOURCE = "/org/naranhi/data/abbreviations/en.txt";

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private Abbreviations() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  /** The list that the program ships. */
  static Abbreviations shipped() {
    return Shipped.LIST;
  }

  /** Whether {@code word}, without its full stop, is of the class. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private void readLine(String line, Kind[] section) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("[")) {
      section[0] = Kind.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
      return;
    }
    words.computeIfAbsent(section[0], k -> new HashSet<>()).addAll(List.of(line.split(" ")));
  }

  private static Abbreviations read(BufferedReader reader) throws IOException {
    Abbreviations list = new Abbreviations();
    Kind[] section = {Kind.TITLE};
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      list.readLine(line.strip(), section);
    }
    return list;
  }

  /** Read on first use. */
  private static final class Shipped {
    static final Abbreviations LIST = load();

    private static Abbreviations load() {
      try (InputStream in = Abbreviations.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its resource " + RESOURCE);
        }
        return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
      }
    }
  }
}
