package org.naranhi.app.review.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One request and its answer, which is sent once and whole. */
final class Exchange {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Request request;
  private final Response response;
  private final Callback callback;

  Exchange(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  /** Writes the fields of a JSON object. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  String method() {
    return request.getMethod();
  }

  /** The path as it was asked for, decoded, without parameters. */
  String path() {
    return Request.getPathInContext(request);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  /** A parameter of the address. */
  Optional<String> parameter(String name) {
    return Optional.ofNullable(Request.extractQueryParameters(request).getValue(name));
  }

  Optional<String> cookie(String name) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /**
   * The body.
   *
   * @param most bytes that it may have
   * @throws RequestException if it has more, or comes too slowly
   */
  byte[] body(int most) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      return Body.read(in, most);
    }
  }

  /** Adds a header to the answer. */
  void set(String name, String value) {
    response.getHeaders().put(name, value);
  }

  /** Sends the browser on, with a cookie that only this server gets back. */
  void redirect(String path, String cookie, String value) {
    HttpCookie.Builder kept = HttpCookie.build(cookie, value).path("/").httpOnly(true);
    Response.putCookie(response, kept.sameSite(HttpCookie.SameSite.STRICT).build());
    response.setStatus(303);
    set("Location", path);
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  /** Answers with an object of these fields. */
  void json(Fields fields) {
    send(200, "application/json; charset=utf-8", object(fields));
  }

  /** Answers that the request cannot be met, and in a sentence why. */
  void error(int status, String message) {
    byte[] body = object(json -> json.writeStringField("error", message));
    send(status, "application/json; charset=utf-8", body);
  }

  /** Answers with an object of these fields although the request cannot be met. */
  void error(int status, Fields fields) {
    send(status, "application/json; charset=utf-8", object(fields));
  }

  /** Answers with these bytes. */
  void send(int status, String type, byte[] bytes) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    boolean head = method().equals("HEAD");
    response.write(true, ByteBuffer.wrap(head ? new byte[0] : bytes), callback);
  }

  private static byte[] object(Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }
}
