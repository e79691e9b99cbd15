package org.naranhi.app.review.server;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Objects;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.naranhi.Naranhi;
import org.naranhi.app.review.project.ProjectFile;
import org.naranhi.app.review.work.Export;
import org.naranhi.check.CheckSettings;

/**
 * Serves the editor on the loopback interface until it is closed.
 *
 * <p>What it does not let in is told by {@link Guard}; how large and how slow a request may be, by
 * the limits here and in {@link Body}.
 */
public final class ReviewServer implements AutoCloseable {

  private static final int MOST_THREADS = 64;

  /** A connection on which nothing comes for so long is closed. */
  private static final int IDLE_MILLISECONDS = 30_000;

  private static final int MOST_HEADER_BYTES = 8 * 1024;

  private final Server server;
  private final ServerConnector connector;
  private final Guard guard = Guard.withRandomToken();
  private final Routes routes;

  private ReviewServer(Routes routes) {
    this.routes = routes;
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("naranhi-review");
    threads.setDaemon(true);
    server = new Server(threads);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setIdleTimeout(IDLE_MILLISECONDS);
    server.addConnector(connector);
    server.setHandler(new Entry(guard, routes));
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
    configuration.setHttpCompliance(HttpCompliance.STRICT);
    configuration.setUriCompliance(UriCompliance.RFC3986);
    return configuration;
  }

  /**
   * Starts to serve a project.
   *
   * @param port to listen on; 0 for any that is free
   * @param settings of the checks: a user's glossary, say
   * @param version of the program, shown to the user
   * @throws IOException if the port cannot be had
   */
  public static ReviewServer start(
      int port,
      ProjectFile project,
      Naranhi naranhi,
      CheckSettings settings,
      Export export,
      String version)
      throws IOException {
    return start(port, new ProjectRoutes(project, naranhi, settings, export, version));
  }

  /** Starts to answer requests by {@code routes}. */
  static ReviewServer start(int port, Routes routes) throws IOException {
    ReviewServer started = new ReviewServer(routes);
    started.connector.setPort(port);
    try {
      started.server.start();
    } catch (Exception e) {
      throw new IOException("cannot listen on 127.0.0.1:" + port + ": " + e.getMessage(), e);
    }
    started.guard.listensOn(started.connector.getLocalPort());
    return started;
  }

  /** The address to open in a browser, token and all. */
  public String address() {
    return guard.address();
  }

  /** Waits until the server is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server could not be stopped", e);
    }
    routes.close();
  }

  /** What every request passes: the guard, then the routes; whatever fails becomes an answer. */
  private static final class Entry extends Handler.Abstract {

    private final Guard guard;
    private final Routes routes;

    Entry(Guard guard, Routes routes) {
      this.guard = guard;
      this.routes = routes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Exchange exchange = new Exchange(request, response, callback);
      try {
        if (!guard.answers(exchange)) {
          routes.answer(exchange);
        }
      } catch (RequestException e) {
        exchange.error(e.status(), Objects.requireNonNull(e.getMessage()));
      } catch (IOException e) {
        exchange.error(400, "the request could not be read: " + e.getMessage());
      } catch (RuntimeException e) {
        exchange.error(500, "a defect of the program: " + e + "; nothing of your work is lost");
      }
      return true;
    }
  }
}
