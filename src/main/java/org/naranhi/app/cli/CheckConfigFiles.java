package org.naranhi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.naranhi.check.suite.Nearest;

/** Finds and reads configuration files and the profiles that ship with the program. */
final class CheckConfigFiles {

  /** What a configuration file is called. */
  static final String NAME = "naranhi-check.properties";

  /** The profiles there are, the default first. */
  static final List<String> PROFILES = List.of("news", "legal", "ui");

  private static final String FOLDER = "/org/naranhi/data/check/profiles/";

  private CheckConfigFiles() {}

  /** The configuration file in the folder of {@code input} or the nearest one above it. */
  static Optional<Path> above(String input) {
    Path start = Path.of(input.equals("-") ? "" : input).toAbsolutePath().normalize();
    for (Path folder = input.equals("-") ? start : start.getParent();
        folder != null;
        folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Reads a configuration file. */
  static CheckLayer read(Path file) throws InputException {
    try (InputStream in = Files.newInputStream(file)) {
      Path folder = file.toAbsolutePath().getParent();
      return CheckLayer.read(in, file.toString(), folder == null ? Path.of("") : folder);
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file; check the name given with --config", e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The profile called {@code name}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static CheckLayer profile(String name) throws InputException {
    if (!PROFILES.contains(name)) {
      throw new IllegalArgumentException(
          "there is no profile '"
              + name
              + "'"
              + Nearest.hint(name, PROFILES)
              + " (there are: "
              + String.join(", ", PROFILES)
              + ")");
    }
    String file = name + ".properties";
    try (InputStream in = CheckConfigFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + FOLDER + file);
      }
      return CheckLayer.read(in, "profile " + name, Path.of(""));
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file " + file + " cannot be read", e);
    }
  }
}
