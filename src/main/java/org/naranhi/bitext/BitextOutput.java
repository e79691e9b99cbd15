package org.naranhi.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a bitext goes, and as what.
 *
 * @param format as what
 * @param path the file as the user named it, or {@code -} for standard output
 */
public record BitextOutput(BitextFormat format, String path) {

  private static final String STANDARD_OUTPUT = "-";

  /** Refuses two files on one standard output, and names that are none. */
  public BitextOutput {
    if (path.equals(STANDARD_OUTPUT)) {
      if (format.writers().size() > 1) {
        throw new IllegalArgumentException(
            format.id() + " is more than one file: name a file instead of '-'");
      }
    } else {
      checkName(path);
    }
  }

  private static void checkName(String path) {
    try {
      if (Path.of(path).getFileName() == null || path.isEmpty()) {
        throw new IllegalArgumentException("'" + path + "' is no name of a file");
      }
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("'" + path + "' is no name of a file", e);
    }
  }

  /**
   * An output as it is asked for on a command line.
   *
   * @param path a file or {@code -}
   * @param to a format's name, or null to go by the ending
   * @throws IllegalArgumentException if no format fits; says which there are
   */
  public static BitextOutput of(BitextFormats formats, String path, @Nullable String to) {
    if (to != null) {
      return new BitextOutput(
          formats
              .byId(to)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "unknown format '" + to + "': expected one of " + formats.ids())),
          path);
    }
    if (path.equals(STANDARD_OUTPUT)) {
      throw new IllegalArgumentException(
          "standard output has no ending: name a format with --to, one of " + formats.ids());
    }
    checkName(path);
    return new BitextOutput(
        formats
            .byEnding(Path.of(path))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the ending of '"
                            + path
                            + "' tells no format: name one with --to, one of "
                            + formats.ids())),
        path);
  }

  /**
   * Writes {@code bitext} to all {@code outputs}: all files appear whole, or none does.
   *
   * @param standardOutput what {@code -} stands for; flushed, not closed
   * @throws OutputException names the output and the reason
   */
  public static void write(Bitext bitext, List<BitextOutput> outputs, OutputStream standardOutput)
      throws OutputException {
    List<Path> files = new ArrayList<>();
    List<BitextWriter> writers = new ArrayList<>();
    for (BitextOutput output : outputs) {
      if (!output.isStandardOutput()) {
        files.addAll(output.format().files(Path.of(output.path())));
        writers.addAll(output.format().writers());
      }
    }
    try (AtomicOutput atomic = AtomicOutput.open(files)) {
      for (int i = 0; i < files.size(); i++) {
        write(bitext, writers.get(i), atomic.stream(i), files.get(i).toString());
      }
      for (BitextOutput output : outputs) {
        if (output.isStandardOutput()) {
          write(bitext, output.format().writers().get(0), standardOutput, "standard output");
        }
      }
      atomic.commit();
    }
  }

  private boolean isStandardOutput() {
    return path.equals(STANDARD_OUTPUT);
  }

  private static void write(Bitext bitext, BitextWriter writer, OutputStream out, String name)
      throws OutputException {
    try {
      writer.write(bitext, out);
      out.flush();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
    if (out instanceof PrintStream print && print.checkError()) {
      throw new OutputException(name, "the other end was closed, or its disk is full");
    }
  }
}
