package org.naranhi.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Naranhi. */
@Command(
    name = "naranhi",
    description = "Lays a Korean text and its English translation side by side.")
public final class Main {

  private Main() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
