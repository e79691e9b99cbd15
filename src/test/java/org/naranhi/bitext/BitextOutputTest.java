package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BitextOutputTest {

  private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private BitextOutput output(String name) {
    return BitextOutput.of(Samples.FORMATS, folder.resolve(name).toString(), null);
  }

  private static void write(BitextOutput... outputs) throws IOException {
    BitextOutput.write(Samples.syria(), List.of(outputs), OutputStream.nullOutputStream());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(p -> folder.relativize(p).toString())
          .sorted()
          .toList();
    }
  }

  /** A format of two files of which the second cannot be written. */
  private static final class Failing implements BitextFormat {
    private final RuntimeException failure = new IllegalStateException("defect");

    @Override
    public String id() {
      return "failing";
    }

    @Override
    public String description() {
      return "fails";
    }

    @Override
    public List<String> endings() {
      return List.of(".failing");
    }

    @Override
    public List<BitextWriter> writers() {
      return List.of(
          (bitext, out) -> {
            out.write(OLD);
            throw failure;
          });
    }
  }

  @Test
  void createsParentsAndLeavesNothingElse() throws IOException {
    write(output("a/b/x.tmx"), output("a/x.moses"), output("x.align"));
    assertThat(files()).containsExactly("a/b/x.tmx", "a/x.en", "a/x.ko", "x.align");
    assertThat(Files.readAllBytes(folder.resolve("a/b/x.tmx")))
        .isEqualTo(Formats.write("tmx", Samples.syria()));
  }

  @Test
  void replacesAFileAndKeepsItsPermissions() throws IOException {
    Path file = Files.write(folder.resolve("x.tsv"), OLD);
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "POSIX only");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    write(output("x.tsv"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
    assertThat(Files.readAllBytes(file)).isEqualTo(Formats.write("tsv", Samples.syria()));
  }

  @Test
  void leavesOldFilesAloneWhenOneOutputFails() throws IOException {
    Files.write(folder.resolve("x.tmx"), OLD);
    BitextOutput failing = new BitextOutput(new Failing(), folder.resolve("y").toString());
    assertThatThrownBy(() -> write(output("x.tmx"), failing)).hasMessage("defect");
    assertThat(files()).containsExactly("x.tmx");
    assertThat(Files.readAllBytes(folder.resolve("x.tmx"))).isEqualTo(OLD);
  }

  @Test
  void putsOldFilesBackWhenTheLastMoveFails() throws IOException {
    Path first = Files.write(folder.resolve("a"), OLD);
    Path second = folder.resolve("b");
    Path third = folder.resolve("c");
    try (AtomicOutput atomic = AtomicOutput.open(List.of(first, second, third))) {
      for (int i = 0; i < 3; i++) {
        atomic.stream(i).write(i);
      }
      Files.createDirectory(third); // someone else is quicker
      Files.write(third.resolve("inside"), OLD);
      assertThatThrownBy(atomic::commit)
          .isInstanceOf(OutputException.class)
          .hasMessageStartingWith("cannot write " + third);
    }
    assertThat(files()).containsExactly("a", "c/inside");
    assertThat(Files.readAllBytes(first)).isEqualTo(OLD);
  }

  @Test
  void removesTheTemporaryFileWithoutACommit() throws IOException {
    try (AtomicOutput atomic = AtomicOutput.open(List.of(folder.resolve("a")))) {
      atomic.stream(0).write(1);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void keepsASymbolicLink() throws IOException {
    Path file = Files.write(folder.resolve("real.tsv"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link.tsv"), file);
    write(output("link.tsv"));
    assertThat(link).isSymbolicLink();
    assertThat(Files.size(file)).isGreaterThan(OLD.length);
  }

  @Test
  void refusesAFolderAndAFileInTheWay() throws IOException {
    Files.createDirectory(folder.resolve("d.tmx"));
    assertThatThrownBy(() -> write(output("d.tmx")))
        .isInstanceOf(OutputException.class)
        .hasMessageEndingWith("d.tmx: it is a folder: name a file in it");
    Files.write(folder.resolve("f"), OLD);
    assertThatThrownBy(() -> write(output("f/x.tmx")))
        .isInstanceOf(OutputException.class)
        .hasMessageEndingWith("x.tmx: a part of its path is a file, not a folder");
  }

  @Test
  void refusesTheSameFileTwice() throws IOException {
    assertThatThrownBy(() -> write(output("x.tmx"), output("./x.tmx")))
        .isInstanceOf(OutputException.class)
        .hasMessageEndingWith("it is named as an output twice");
    assertThat(files()).isEmpty();
  }

  @Test
  void saysThatAFolderIsReadOnly() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "not as root");
    assertThatThrownBy(() -> write(output("locked/x.tmx")))
        .hasMessage("cannot write " + locked.resolve("x.tmx") + ": permission denied");
  }

  @Test
  void saysThatTheDiskIsFull() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "Linux only");
    BitextOutput full = BitextOutput.of(Samples.FORMATS, "/dev/full", "jsonl");
    assertThatThrownBy(() -> write(full))
        .isInstanceOf(OutputException.class)
        .hasMessage("cannot write /dev/full: No space left on device");
    assertThat(Path.of("/dev/full")).exists();
  }

  @Test
  void writesToADeviceWithoutReplacingIt() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/null")), "Linux only");
    write(BitextOutput.of(Samples.FORMATS, "/dev/null", "tmx"));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void writesToStandardOutput() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BitextOutput.write(Samples.syria(), List.of(BitextOutput.of(Samples.FORMATS, "-", "tsv")), out);
    assertThat(out.toByteArray()).isEqualTo(Formats.write("tsv", Samples.syria()));
  }

  @Test
  void noticesAClosedStandardOutputAndThenWritesNoFile() throws IOException {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            },
            false,
            StandardCharsets.UTF_8);
    List<BitextOutput> outputs = new ArrayList<>();
    outputs.add(output("x.tmx"));
    outputs.add(BitextOutput.of(Samples.FORMATS, "-", "tsv"));
    assertThatThrownBy(() -> BitextOutput.write(Samples.syria(), outputs, closed))
        .isInstanceOf(OutputException.class)
        .hasMessageStartingWith("cannot write standard output: ");
    assertThat(files()).isEmpty();
  }

  @Test
  void choosesTheFormatByEndingOrName() {
    assertThat(output("X.TMX").format().id()).isEqualTo("tmx");
    assertThat(output("x.xliff").format().id()).isEqualTo("xliff");
    assertThat(BitextOutput.of(Samples.FORMATS, "x.txt", ".xlf").format().id()).isEqualTo("xliff");
  }

  @Test
  void saysWhichFormatsThereAre() {
    assertThatThrownBy(() -> output("x.docx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(
            "tells no format: name one with --to, one of tmx, tsv, jsonl, html, xliff, moses, pharaoh,"
                + " align");
    assertThatThrownBy(() -> BitextOutput.of(Samples.FORMATS, "-", null))
        .hasMessageStartingWith("standard output has no ending: name a format with --to");
    assertThatThrownBy(() -> BitextOutput.of(Samples.FORMATS, "-", "moses"))
        .hasMessage("moses is more than one file: name a file instead of '-'");
    assertThatThrownBy(() -> BitextOutput.of(Samples.FORMATS, "x", "pdf"))
        .hasMessageStartingWith("unknown format 'pdf': expected one of tmx");
  }
}
