package org.naranhi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.naranhi.align.AlignmentModel;

/** The aligner's parameters that ship with the program. */
final class ShippedModel {

  private static final String FOLDER = "/org/naranhi/data/model/";

  private ShippedModel() {}

  /** The shipped parameters for Korean and English with some replaced. */
  static AlignmentModel with(Map<String, String> changes) {
    return with("default", changes);
  }

  /** The shipped parameters by name, in a map of the caller's own. */
  static Map<String, String> parameters() {
    return parameters("default");
  }

  /**
   * Shipped parameters with some replaced.
   *
   * @param name of the file without its ending
   */
  static AlignmentModel with(String name, Map<String, String> changes) {
    Map<String, String> all = parameters(name);
    all.putAll(changes);
    return AlignmentModel.of(all);
  }

  private static Map<String, String> parameters(String name) {
    Map<String, String> all = new TreeMap<>();
    Properties shipped = load(FOLDER + name + ".properties");
    shipped.stringPropertyNames().forEach(key -> all.put(key, shipped.getProperty(key)));
    return all;
  }

  private static Properties load(String resource) {
    Properties properties = new Properties();
    try (InputStream in = ShippedModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + resource + " is missing");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource + " failed", e);
    }
    return properties;
  }
}
