package org.naranhi.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.naranhi.Naranhi;
import org.naranhi.app.review.project.ProjectException;
import org.naranhi.app.review.project.ProjectFile;
import org.naranhi.app.review.server.ReviewServer;
import org.naranhi.app.review.work.Export;
import org.naranhi.check.CheckSettings;

/** The editor from its opening to Ctrl-C. */
final class ReviewSession {

  private final Streams streams;
  private final ProjectFile project;
  private final Naranhi naranhi;
  private final CheckSettings settings;
  private final Export export;

  ReviewSession(
      Streams streams,
      ProjectFile project,
      Naranhi naranhi,
      CheckSettings settings,
      Export export) {
    this.settings = settings;
    this.streams = streams;
    this.project = project;
    this.naranhi = naranhi;
    this.export = export;
  }

  /** Serves the project until the process is told to end. */
  void run(int port, boolean noOpen) throws IOException {
    ReviewServer server =
        ReviewServer.start(port, project, naranhi, settings, export, Version.number());
    Thread end = new Thread(() -> end(server), "naranhi-review-end");
    Runtime.getRuntime().addShutdownHook(end);
    streams.out().println(server.address());
    streams.out().flush();
    say("the editor is open at the address above; all work is kept in " + project.path());
    say("Ctrl-C ends it");
    if (!noOpen) {
      browse(server.address());
    }
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end(ReviewServer server) {
    server.close();
    try {
      project.close();
      say("ended; the project lies in " + project.path());
    } catch (ProjectException e) {
      say("ended; " + e.getMessage());
    }
  }

  private void browse(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      say("no browser could be started: open the address above in one");
    }
  }

  private void say(String line) {
    streams.err().println("naranhi: " + line);
  }
}
