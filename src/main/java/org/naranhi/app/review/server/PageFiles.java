package org.naranhi.app.review.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the page and the libraries it uses, out of the program itself. A name has no slash
 * and no second dot, so that it names a file of one folder and nothing else.
 */
final class PageFiles {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}\\.(js|css|html|svg)");

  private static final String FOLDER = "/org/naranhi/app/review/page/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  /** The one library of the page, a WebJar. */
  private static final Pattern LIBRARY = Pattern.compile("lit-html/((?:directives/)?[a-z-]+\\.js)");

  private static final String LIBRARY_FOLDER =
      "/META-INF/resources/webjars/lit-html/" + libraryVersion() + "/";

  private PageFiles() {}

  /** Answers with the file of the page called {@code name}. */
  static void page(Exchange exchange, String name) throws IOException {
    if (!NAME.matcher(name).matches()) {
      throw missing(name);
    }
    send(exchange, FOLDER + name, name);
  }

  /** Answers with the library called {@code name}. */
  static void library(Exchange exchange, String name) throws IOException {
    Matcher library = LIBRARY.matcher(name);
    if (!library.matches()) {
      throw missing(name);
    }
    send(exchange, LIBRARY_FOLDER + library.group(1), name);
  }

  /** The version that the library's jar says it has. */
  private static String libraryVersion() {
    String path = "/META-INF/maven/org.webjars.npm/lit-html/pom.properties";
    Properties properties = new Properties();
    try (InputStream in = PageFiles.class.getResourceAsStream(path)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the program cannot be read: " + path, e);
    }
    return properties.getProperty("version", "");
  }

  private static void send(Exchange exchange, String path, String name) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw missing(name);
      }
      String ending = name.substring(name.lastIndexOf('.') + 1);
      String type = TYPES.getOrDefault(ending, "application/octet-stream");
      exchange.send(200, type, in.readAllBytes());
    }
  }

  private static RequestException missing(String name) {
    return RequestException.notFound("the editor has no file " + name);
  }
}
