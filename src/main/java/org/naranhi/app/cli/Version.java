package org.naranhi.app.cli;

import picocli.CommandLine;

/** The program's version, as its jar says. */
public final class Version implements CommandLine.IVersionProvider {

  /**
   * The version: {@code 0.1.0}; {@code development} where the program does not run from its jar.
   */
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Naranhi " + number(), "Java " + System.getProperty("java.version")};
  }
}
