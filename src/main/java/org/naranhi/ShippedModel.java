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

  private static final String RESOURCE = "/org/naranhi/data/model/default.properties";

  private ShippedModel() {}

  /** The shipped parameters with some replaced. */
  static AlignmentModel with(Map<String, String> changes) {
    Map<String, String> all = parameters();
    all.putAll(changes);
    return AlignmentModel.of(all);
  }

  /** The shipped parameters by name, in a map of the caller's own. */
  static Map<String, String> parameters() {
    Map<String, String> all = new TreeMap<>();
    Properties shipped = load();
    shipped.stringPropertyNames().forEach(name -> all.put(name, shipped.getProperty(name)));
    return all;
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = ShippedModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + RESOURCE + " is missing");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE + " failed", e);
    }
    return properties;
  }
}
