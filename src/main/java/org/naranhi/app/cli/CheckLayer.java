package org.naranhi.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.check.suite.Nearest;

/**
 * Settings of {@code check} from one place: a profile, a configuration file, the command line.
 *
 * @param values by key: {@code only}, {@code severity.number/added}
 */
record CheckLayer(Map<String, Value> values) {

  /** The keys that stand alone. */
  static final List<String> KEYS =
      List.of("profile", "only", "skip", "glossary", "suppressions", "baseline", "fail-on");

  /** What the other keys begin with. */
  static final List<String> PREFIXES = List.of("severity.", "option.");

  /** Keeps the order. */
  CheckLayer {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * A setting.
   *
   * @param text as it was written
   * @param origin where, for messages: {@code --severity}, {@code naranhi-check.properties:3}
   * @param isFile whether that is a file
   * @param folder to which files that it names are relative
   */
  record Value(String text, String origin, boolean isFile, Path folder) {

    /** A setting of the command line. */
    static Value given(String option, String text) {
      return new Value(text, option, false, Path.of(""));
    }

    /** The parts of a list that is split by commas. */
    List<String> list() {
      return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** A file that is named here. */
    Path file(String name) {
      return folder.resolve(name);
    }
  }

  /**
   * Reads lines of {@code key = value}; blank lines and those that begin with {@code #} say
   * nothing.
   *
   * @param name what to call the file in messages
   * @param folder to which files that it names are relative
   * @throws InputException if a line says something else; names file and line
   */
  static CheckLayer read(InputStream in, String name, Path folder)
      throws IOException, InputException {
    Map<String, Value> values = new LinkedHashMap<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    int number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
        if (!text.isEmpty() && !text.startsWith("#")) {
          put(values, text, name + ":" + number, folder);
        }
      }
    } catch (CharacterCodingException e) {
      throw new InputException(name + ": error: not valid UTF-8: save the file as UTF-8", e);
    }
    return new CheckLayer(values);
  }

  private static void put(Map<String, Value> values, String line, String origin, Path folder)
      throws InputException {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new InputException(origin + ": error: expected KEY = VALUE but found '" + line + "'");
    }
    String key = line.substring(0, equals).strip();
    requireKey(key, origin);
    Value value = new Value(line.substring(equals + 1).strip(), origin, true, folder);
    Value before = values.put(key, value);
    if (before != null) {
      throw new InputException(
          origin + ": error: " + key + " stands here again, after " + before.origin());
    }
  }

  private static void requireKey(String key, String origin) throws InputException {
    boolean known =
        KEYS.contains(key)
            || PREFIXES.stream().anyMatch(p -> key.startsWith(p) && key.length() > p.length());
    if (!known) {
      throw new InputException(
          origin
              + ": error: unknown key '"
              + key
              + "'"
              + Nearest.hint(key, KEYS)
              + " (keys: "
              + String.join(", ", KEYS)
              + ", severity.CHECK, severity.CHECK/TYPE, option.CHECK.NAME)");
    }
  }
}
