package org.naranhi.bitext;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One or more files that appear whole, all together, or not at all.
 *
 * <p>Each is written to a temporary file in its own folder (which is created if need be), forced to
 * disk and moved into place by {@link #commit}; {@link #close} without a commit removes the
 * temporary files and leaves what stood there before.
 *
 * <pre>{@code
 * try (AtomicOutput output = AtomicOutput.open(List.of(path))) {
 *   writer.write(bitext, output.stream(0));
 *   output.commit();
 * }
 * }</pre>
 *
 * <p>A symbolic link stays one and its target is replaced; a device or a pipe ({@code /dev/null})
 * is written to directly. Every failure is an {@link OutputException} that names the path.
 */
public final class AtomicOutput implements Closeable {

  private final List<OutputFile> files = new ArrayList<>();

  private AtomicOutput() {}

  /**
   * Begins to write {@code paths}.
   *
   * @throws OutputException if one of them cannot be written; then none is begun
   */
  public static AtomicOutput open(List<Path> paths) throws OutputException {
    AtomicOutput output = new AtomicOutput();
    try {
      Set<Path> seen = new HashSet<>();
      for (Path path : paths) {
        if (!seen.add(path.toAbsolutePath().normalize())) {
          throw new OutputException(path.toString(), "it is named as an output twice");
        }
        output.files.add(OutputFile.open(path));
      }
      return output;
    } catch (OutputException e) {
      try {
        output.close();
      } catch (OutputException notRemoved) {
        e.addSuppressed(notRemoved);
      }
      throw e;
    }
  }

  /** Where to write the {@code index}-th file; need not be closed. */
  public OutputStream stream(int index) {
    return files.get(index).stream();
  }

  /**
   * Moves all files into place.
   *
   * @throws OutputException if one cannot be completed; then all places are as they were before
   */
  public void commit() throws OutputException {
    for (OutputFile file : files) {
      file.complete();
    }
    List<OutputFile> moved = new ArrayList<>();
    try {
      for (OutputFile file : files) {
        file.moveIntoPlace(files.size() > 1);
        moved.add(file);
      }
    } catch (OutputException e) {
      undo(moved, e);
      throw e;
    }
  }

  private static void undo(List<OutputFile> moved, OutputException reason) {
    for (OutputFile file : moved) {
      try {
        file.undo();
      } catch (IOException e) {
        reason.addSuppressed(e);
      }
    }
  }

  /**
   * Removes what is temporary.
   *
   * @throws OutputException if some of it could not be removed
   */
  @Override
  public void close() throws OutputException {
    @Nullable OutputException failure = null;
    for (OutputFile file : files) {
      try {
        file.discard();
      } catch (IOException e) {
        failure = new OutputException(file.toString(), e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
