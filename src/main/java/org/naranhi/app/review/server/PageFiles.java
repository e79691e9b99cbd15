package org.naranhi.app.review.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
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

  /** Where the libraries lie in their jars, by the names under which the page asks for them. */
  private static final Map<String, String> LIBRARIES = Map.of();

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
    String path = LIBRARIES.get(name);
    if (path == null) {
      throw missing(name);
    }
    send(exchange, path, name);
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
