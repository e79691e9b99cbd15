package org.naranhi.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.read.Fixtures.Fixture;

/** Whatever is wrong with a file, of every kind: it is read rightly, or refused in one line. */
class BadFormatsTest {

  /** Kinds that are text line by line: what is left of a file that was cut off can be read. */
  private static final Set<String> READ_AS_FAR_AS_IT_GOES =
      Set.of("text", "page", "segmented", "markdown", "html", "srt", "vtt", "smi");

  /** The part of a zip that holds its text. */
  private static final Map<String, String> TEXT_PARTS =
      Map.of(
          "docx", "word/document.xml",
          "odt", "content.xml",
          "hwpx", "Contents/section0.xml",
          "epub", "OEBPS/sections/section0001.xhtml");

  private static final int ROUNDS = 12;

  @TempDir private Path folder;

  private static Stream<Fixture> korean() {
    return Fixtures.all().filter(f -> f.language().equals("ko"));
  }

  private static Stream<Fixture> zipped() {
    return korean().filter(f -> TEXT_PARTS.containsKey(f.kind()));
  }

  private static Stream<Arguments> cuts() {
    return korean().flatMap(f -> Stream.of(10, 50, 90).map(percent -> Arguments.of(f, percent)));
  }

  private static Stream<Arguments> otherEndings() {
    return korean()
        .filter(f -> !f.kind().equals("segmented") && !isWarc(f))
        .flatMap(f -> Stream.of("txt", "docx", "pdf", "xyz").map(e -> Arguments.of(f, e)));
  }

  private static boolean isWarc(Fixture file) {
    return file.name().contains(".warc");
  }

  private static boolean isPacked(Fixture file) {
    return file.name().matches(".*\\.(?:gz|zst)(?:#\\d+)?");
  }

  private static byte[] bytes(Fixture file) throws IOException {
    return Files.readAllBytes(Fixtures.ROOT.resolve(file.name().replaceAll("#\\d+$", "")));
  }

  /** The sentences of a file with that content; nothing if it is refused as it should be. */
  private Optional<List<String>> read(String name, byte[] content, Fixture like)
      throws IOException {
    Path path = Files.write(folder.resolve(name), content);
    try {
      Document document = Documents.read(path, like.options());
      return Optional.of(Fixtures.sentences(document));
    } catch (UnreadableDocumentException e) {
      String message = String.valueOf(e.getMessage());
      assertThat(message).startsWith(path.toString()).doesNotContain("\n", "Exception");
      assertThat(message.substring(path.toString().length())).hasSizeBetween(20, 400);
      return Optional.empty();
    }
  }

  private static String nameOf(Fixture file) {
    return Path.of(file.name().replaceAll("#\\d+$", "")).getFileName().toString();
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void aFileThatIsCutOffGivesWhatIsLeftOrIsRefused(Fixture file, int percent) throws IOException {
    byte[] whole = bytes(file);
    byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
    Optional<List<String>> sentences = read(nameOf(file), cut, file);
    if (!READ_AS_FAR_AS_IT_GOES.contains(file.kind()) || isPacked(file)) {
      assertThat(sentences).isEmpty();
    } else if (sentences.isPresent()) {
      List<String> got = sentences.get();
      assertThat(String.join(" ", Fixtures.sentences("ko")))
          .contains(String.join(" ", got.subList(0, got.size() - 1)));
    }
  }

  @ParameterizedTest
  @MethodSource("korean")
  void anEmptyFileIsRefusedWhateverItIsCalled(Fixture file) throws IOException {
    assertThat(read(nameOf(file), new byte[0], file)).isEmpty();
    assertThat(read(nameOf(file), new byte[] {' ', '\n'}, file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("otherEndings")
  void aWrongEndingDoesNotChangeWhatIsRead(Fixture file, String ending) throws IOException {
    Optional<List<String>> sentences = read("in." + ending, bytes(file), file);
    assertThat(sentences).hasValue(Fixtures.sentences("ko"));
  }

  @ParameterizedTest
  @MethodSource("korean")
  void randomBytesAfterTheFirstAreRefused(Fixture file) throws IOException {
    byte[] broken = new byte[3000];
    new Random(5).nextBytes(broken);
    byte[] whole = bytes(file);
    System.arraycopy(whole, 0, broken, 0, 64);
    assertThat(read(nameOf(file), broken, file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("korean")
  void randomDamageIsReadOrRefused(Fixture file) throws IOException {
    Random random = new Random(file.kind().hashCode());
    byte[] whole = bytes(file);
    int answered = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 5; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      answered += read(nameOf(file), broken, file).map(List::size).orElse(1) > 0 ? 1 : 0;
    }
    assertThat(answered).isEqualTo(ROUNDS);
  }

  private Problem problem(String name, byte[] content) throws IOException {
    Path path = Files.write(folder.resolve(name), content);
    try {
      Documents.read(path, ReadOptions.DEFAULT);
    } catch (UnreadableDocumentException e) {
      assertThat(e.getMessage()).startsWith(path + ": ").doesNotContain("\n").contains("; ");
      return e.problem();
    }
    throw new AssertionError(name + " was read");
  }

  @ParameterizedTest
  @MethodSource("zipped")
  void aZipWithAPasswordIsRefused(Fixture file) throws IOException {
    byte[] locked = bytes(file);
    for (int at = 0; at + 10 < locked.length; at++) {
      boolean entry = locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1;
      if (entry && locked[at + 3] == 2) {
        locked[at + 8] |= 1;
      }
    }
    assertThat(problem("in." + file.kind(), locked)).isEqualTo(Problem.PASSWORD_PROTECTED);
  }

  @ParameterizedTest
  @MethodSource("zipped")
  void aZipBombIsRefused(Fixture file) throws IOException {
    byte[] blanks = new byte[48 << 20];
    Arrays.fill(blanks, (byte) ' ');
    Map<String, byte[]> parts = parts(bytes(file));
    String text = TEXT_PARTS.getOrDefault(file.kind(), "");
    assertThat(parts).containsKey(text);
    parts.put(text, blanks);
    assertThat(problem("in." + file.kind(), zip(parts))).isEqualTo(Problem.TOO_LARGE);
  }

  @Test
  void aGzipBombIsRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] blanks = new byte[16 << 20];
      for (int i = 0; i < 70; i++) {
        gzip.write(blanks);
      }
    }
    assertThat(problem("a.docx.gz", bomb.toByteArray())).isEqualTo(Problem.TOO_LARGE);
  }

  @ParameterizedTest
  @MethodSource("korean")
  void anArchiveOfDocumentsIsRefused(Fixture file) throws IOException {
    byte[] zip = zip(Map.of("inside/" + nameOf(file), bytes(file)));
    assertThat(problem("in.zip", zip)).isEqualTo(Problem.UNSUPPORTED_FORMAT);
    assertThat(problem("in.zip.gz", gzip(zip))).isEqualTo(Problem.UNSUPPORTED_FORMAT);
    assertThat(problem("in.gz", gzip(gzip(bytes(file))))).isEqualTo(Problem.UNSUPPORTED_FORMAT);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (InputStream in = new ByteArrayInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        parts.put(e.getName(), entries.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
