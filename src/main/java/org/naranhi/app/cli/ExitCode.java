package org.naranhi.app.cli;

/** What the program's exit code says. */
public final class ExitCode {

  /** All was done. */
  public static final int DONE = 0;

  /** All was done, and a check found errors. */
  public static final int FOUND = 1;

  /** The command line makes no sense. */
  public static final int USAGE = 2;

  /** An input could not be read. */
  public static final int INPUT = 3;

  /** An output could not be written. */
  public static final int OUTPUT = 4;

  /** The program itself is wrong. */
  public static final int DEFECT = 70;

  private ExitCode() {}
}
