package org.naranhi.bitext;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file of an {@link AtomicOutput}. */
final class OutputFile {

  private final String name;
  private final Path place;
  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream stream;
  private @Nullable Path old;

  /**
   * Begins a file.
   *
   * @param name as the user gave it, for messages
   * @param place where it shall stand
   * @param temporary where it is written; {@code place} itself if that is a device or a pipe
   */
  private OutputFile(String name, Path place, Path temporary, FileChannel channel) {
    this.name = name;
    this.place = place;
    this.temporary = temporary;
    this.channel = channel;
    this.stream = new Named(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
  }

  static OutputFile open(Path path) throws OutputException {
    String name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw new OutputException(name, "it is a folder: name a file in it");
      }
      if (Files.exists(path) && !Files.isWritable(path)) {
        throw new OutputException(name, "permission denied");
      }
      return Files.exists(path) ? replacing(name, path.toRealPath()) : creating(name, path);
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  private static OutputFile creating(String name, Path path) throws IOException {
    Path place = path.toAbsolutePath();
    Files.createDirectories(folder(place));
    Path temporary = temporary(place);
    return new OutputFile(name, place, temporary, create(temporary));
  }

  private static OutputFile replacing(String name, Path place) throws IOException {
    if (!Files.isRegularFile(place)) {
      return new OutputFile(name, place, place, FileChannel.open(place, StandardOpenOption.WRITE));
    }
    Path temporary = temporary(place);
    OutputFile file = new OutputFile(name, place, temporary, create(temporary));
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(place));
    }
    return file;
  }

  private static Path temporary(Path place) {
    return place.resolveSibling(".naranhi-" + UUID.randomUUID() + ".tmp");
  }

  /** Makes the temporary file; it goes even if the program is interrupted. */
  private static FileChannel create(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    path.toFile().deleteOnExit();
    return channel;
  }

  private static Path folder(Path place) {
    Path parent = place.getParent();
    return parent == null ? place : parent;
  }

  OutputStream stream() {
    return stream;
  }

  private boolean isDirect() {
    return temporary.equals(place);
  }

  /** Writes all out to the disk and closes the temporary file. */
  void complete() throws OutputException {
    try {
      stream.flush();
      if (!isDirect()) {
        channel.force(true);
      }
      channel.close();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  /** Puts the file where it belongs; with {@code keepOld} so that {@link #undo} can go back. */
  void moveIntoPlace(boolean keepOld) throws OutputException {
    if (isDirect()) {
      return;
    }
    try {
      if (keepOld && Files.exists(place)) {
        keepOld();
      }
      Files.move(
          temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder();
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  private void keepOld() throws IOException {
    Path kept = temporary(place);
    try {
      Files.createLink(kept, place);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(place, kept, StandardCopyOption.COPY_ATTRIBUTES); // no hard links here
    }
    old = kept;
  }

  /** Makes the move last; only POSIX systems open a folder like a file. */
  private void forceFolder() throws IOException {
    if (Files.getFileAttributeView(place, PosixFileAttributeView.class) != null) {
      try (FileChannel folder = FileChannel.open(folder(place), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  /** Puts the old file back, or removes the new one if there was none. */
  void undo() throws IOException {
    if (isDirect()) {
      return;
    }
    if (old == null) {
      Files.deleteIfExists(place);
    } else {
      Files.move(old, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes the temporary file and the kept old one, as far as they still exist. */
  void discard() throws IOException {
    channel.close();
    if (!isDirect()) {
      Files.deleteIfExists(temporary);
    }
    if (old != null) {
      Files.deleteIfExists(old);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** Names the file in every failure. */
  private final class Named extends FilterOutputStream {

    Named(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      try {
        out.write(b);
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
