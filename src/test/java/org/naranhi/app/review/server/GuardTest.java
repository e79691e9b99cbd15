package org.naranhi.app.review.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in; over raw sockets, since a client library would not send such requests. */
class GuardTest {

  private static final int LIMIT = 1000;

  private ReviewServer server;
  private int port;
  private String token;

  @BeforeEach
  void start() throws IOException {
    server = ReviewServer.start(0, GuardTest::echo);
    URI address = URI.create(server.address());
    port = address.getPort();
    token = address.getQuery().substring("t=".length());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static void echo(Exchange exchange) throws IOException {
    byte[] body = exchange.method().equals("POST") ? exchange.body(LIMIT) : new byte[0];
    exchange.json(json -> json.writeNumberField("bytes", body.length));
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String path, String... headers) throws IOException {
    return send("GET " + path + " HTTP/1.1\n" + lines(headers) + "Connection: close\n\n");
  }

  private static String lines(String... headers) {
    return headers.length == 0 ? "" : String.join("\n", headers) + "\n";
  }

  private String host() {
    return "Host: 127.0.0.1:" + port;
  }

  private String known() {
    return Guard.HEADER + ": " + token;
  }

  @Test
  void letsInWhoHasTheToken() throws IOException {
    assertThat(get("/api/project", host(), known()))
        .startsWith("HTTP/1.1 200")
        .contains("{\"bytes\":0}")
        .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Cache-Control: no-store")
        .doesNotContain("Server:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X-Naranhi-Token: ", "X-Naranhi-Token: 0123456789abcdef"})
  void refusesWithoutTheToken(String header) throws IOException {
    String answer = header.isEmpty() ? get("/api/x", host()) : get("/api/x", host(), header);
    assertThat(answer).startsWith("HTTP/1.1 403").contains("lacks its token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host: evil.example", "Host: evil.example:80", "Host: 127.0.0.1"})
  void refusesNamesThatWereReboundToThisMachine(String host) throws IOException {
    assertThat(get("/api/x", host, known()))
        .startsWith("HTTP/1.1 403")
        .contains("open the address that naranhi review printed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void refusesRequestsOfOtherPages(String header) throws IOException {
    assertThat(get("/api/x", host(), known(), header))
        .startsWith("HTTP/1.1 403")
        .contains("requests of other pages");
  }

  @Test
  void letsItsOwnPageIn() throws IOException {
    String origin = "Origin: http://127.0.0.1:" + port;
    assertThat(get("/api/x", host(), known(), origin, "Sec-Fetch-Site: same-origin"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void takesTheTokenOutOfTheAddressAndGivesACookieForFiles() throws IOException {
    String answer = get("/?t=" + token, host(), "Sec-Fetch-Site: none");
    assertThat(answer)
        .startsWith("HTTP/1.1 303")
        .contains("Location: /#t=" + token)
        .contains("Set-Cookie: naranhi-" + port + "=" + token)
        .contains("HttpOnly")
        .contains("SameSite=Strict");
    String cookie = "Cookie: naranhi-" + port + "=" + token;
    assertThat(get("/page/app.js", host(), cookie)).startsWith("HTTP/1.1 200");
    assertThat(get("/api/x", host(), cookie)).startsWith("HTTP/1.1 403");
  }

  @Test
  void saysThatAnAddressIsOld() throws IOException {
    assertThat(get("/?t=00", host())).startsWith("HTTP/1.1 403").contains("use the newest one");
  }

  @Test
  void boundsTheBody() throws IOException {
    String head = "POST /api/x HTTP/1.1\n" + host() + "\n" + known() + "\nConnection: close\n";
    assertThat(send(head + "Content-Length: 4\n\nabcd")).contains("{\"bytes\":4}");
    assertThat(send(head + "Content-Length: 1001\n\n" + "x".repeat(1001)))
        .startsWith("HTTP/1.1 413")
        .contains("more than 1000 bytes");
  }

  @Test
  void boundsTheHeaders() throws IOException {
    assertThat(get("/api/x", host(), known(), "X-Long: " + "x".repeat(10_000)))
        .startsWith("HTTP/1.1 431");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%2e%2e/etc/passwd", "/page/..%2f..%2fpom.xml", "/page//x", "/a\\b"})
  void refusesAmbiguousPaths(String path) throws IOException {
    assertThat(get(path, host(), known())).startsWith("HTTP/1.1 400");
  }
}
