package org.naranhi.app.review.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in who comes from the page that the server opened, and nobody else.
 *
 * <p>Other pages in the same browser can send requests to the loopback interface too. Against them
 * stand a token that they cannot know, the {@code Host} that must be the loopback one (a name that
 * was rebound to 127.0.0.1 is refused), and the {@code Origin} that must be the server's own. Other
 * users of the machine do not know the token either.
 */
final class Guard {

  /** The header that carries the token in requests of the page. */
  static final String HEADER = "X-Naranhi-Token";

  /** The parameter of the address that the browser is opened with. */
  static final String PARAMETER = "t";

  private static final int TOKEN_BYTES = 24;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final String token;
  private volatile int port;

  private Guard(String token) {
    this.token = token;
  }

  /** A guard with a token that nobody can guess. */
  static Guard withRandomToken() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return new Guard(HexFormat.of().formatHex(random));
  }

  /** Says on which port the server listens; to be called before the first request. */
  void listensOn(int port) {
    this.port = port;
  }

  /** Where the browser finds the page. */
  String address() {
    return "http://127.0.0.1:" + port + "/?" + PARAMETER + "=" + token;
  }

  /** Sets the headers of every answer; answers itself, and says so, where there is no right. */
  boolean answers(Exchange exchange) {
    headers(exchange);
    if (!isLoopback(exchange.header("Host"))) {
      exchange.error(403, "open the address that naranhi review printed");
    } else if (!isOwn(exchange)) {
      exchange.error(403, "requests of other pages are not answered");
    } else if (opens(exchange)) {
      open(exchange);
    } else if (!isKnown(exchange)) {
      exchange.error(403, "open the address that naranhi review printed: this one lacks its token");
    } else {
      return false;
    }
    return true;
  }

  private static void headers(Exchange exchange) {
    exchange.set("Content-Security-Policy", POLICY);
    exchange.set("X-Content-Type-Options", "nosniff");
    exchange.set("X-Frame-Options", "DENY");
    exchange.set("Referrer-Policy", "no-referrer");
    exchange.set("Cross-Origin-Opener-Policy", "same-origin");
    exchange.set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.set("Cache-Control", "no-store");
  }

  private boolean isLoopback(Optional<String> host) {
    return host.filter(Set.of("127.0.0.1:" + port, "localhost:" + port)::contains).isPresent();
  }

  private static boolean opens(Exchange exchange) {
    return exchange.path().equals("/") && exchange.parameter(PARAMETER).isPresent();
  }

  /** Whether no other page sends the request, as far as the browser tells. */
  private boolean isOwn(Exchange exchange) {
    Set<String> own = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
    boolean origin = exchange.header("Origin").map(own::contains).orElse(true);
    boolean site =
        exchange.header("Sec-Fetch-Site").map(Set.of("same-origin", "none")::contains).orElse(true);
    return origin && (site || opens(exchange));
  }

  /**
   * Takes the token out of the address: the page gets it in the fragment, its files by a cookie.
   */
  private void open(Exchange exchange) {
    if (isToken(exchange.parameter(PARAMETER))) {
      exchange.redirect("/#" + PARAMETER + "=" + token, cookieName(), token);
    } else {
      exchange.error(403, "this address is of an editor that has ended: use the newest one");
    }
  }

  /** Calls of the program need the header, which no other page can send; files the cookie. */
  private boolean isKnown(Exchange exchange) {
    return isToken(exchange.header(HEADER))
        || (!exchange.path().startsWith("/api/") && isToken(exchange.cookie(cookieName())));
  }

  /** Cookies do not know ports: each server has its own. */
  private String cookieName() {
    return "naranhi-" + port;
  }

  private boolean isToken(Optional<String> given) {
    byte[] expected = token.getBytes(StandardCharsets.UTF_8);
    return given
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .filter(bytes -> MessageDigest.isEqual(bytes, expected))
        .isPresent();
  }
}
