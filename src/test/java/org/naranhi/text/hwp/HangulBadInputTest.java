package org.naranhi.text.hwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.read.Documents;

class HangulBadInputTest {

  private static final int MEGABYTE = 1 << 20;

  private static void check(byte[] bytes, Problem problem, String... said) {
    UnreadableDocumentException refusal =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> Documents.read("in.hwp", bytes, ReadOptions.DEFAULT));
    assertThat(refusal).isNotNull();
    assertThat(refusal.getMessage()).startsWith("in.hwp: ").doesNotContain("\n").contains(said);
    assertThat(refusal.problem()).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "1, protected by a password",
    "2, locked for distribution (배포용 문서)",
    "4, rights management",
    "8, encrypted by a certificate",
    "10, encrypted by a certificate"
  })
  void saysWhatLocksTheFile(int bit, String said) throws IOException {
    byte[] bytes = HangulFiles.flagged(HangulFiles.bytes("routes-ko.hwp"), 1 << bit);
    check(bytes, Problem.PASSWORD_PROTECTED, "Hangul document (HWP)", said);
  }

  @Test
  void refusesTrackedChangesWhichTheFormatDoesNotTell() throws IOException {
    byte[] change = HangulFiles.record(HwpRecord.TRACK_CHANGE, 0, new byte[16]);
    byte[] bytes = HangulFiles.hwp(change, HangulFiles.paragraph("고친 글이다."));
    check(
        HangulFiles.flagged(bytes, 1 << 14), Problem.UNSUPPORTED_FORMAT, "tracked changes", "HWPX");
    assertThat(Documents.read("in.hwp", bytes, ReadOptions.DEFAULT).source())
        .isEqualTo("고친 글이다.\n");
  }

  @Test
  void givesAdviceForFilesOfHangul97() {
    byte[] bytes =
        "HWP Document File V3.00 \u001A\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1);
    check(
        Arrays.copyOf(bytes, 2000),
        Problem.UNSUPPORTED_FORMAT,
        "HWP 3 document",
        "save it as HWP 5");
  }

  @Test
  void saysThatAnEncryptedPackageHasAPassword() throws IOException {
    String manifest =
        "<odf:manifest xmlns:odf=\"urn:odf\"><odf:file-entry><odf:encryption-data/>"
            + "</odf:file-entry></odf:manifest>";
    check(
        HangulFiles.hwpx("", Map.of("META-INF/manifest.xml", manifest)),
        Problem.PASSWORD_PROTECTED,
        "Hangul document (HWPX)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.hwp", "routes-en.hwp", "routes-ko.hwpx"})
  void saysThatAFileIsCutOffWhereverThatIs(String name) throws IOException {
    byte[] whole = HangulFiles.bytes(name);
    for (int length = 512; length < whole.length - 512; length += 509) {
      check(Arrays.copyOf(whole, length), Problem.DAMAGED, "its end is missing");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.hwp", "routes-ko.hwpx"})
  void readsOrRefusesWhateverIsBroken(String name) throws IOException {
    Random random = new Random(11);
    byte[] whole = HangulFiles.bytes(name);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 8; i++) {
        broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
      }
      refused += isRefused(name, broken) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(30);
  }

  @Test
  void readsOrRefusesRecordsWhoseFieldsAreBroken() throws IOException {
    Random random = new Random(5);
    byte[] styles = new byte[4000];
    byte[] section = new byte[4000];
    int refused = 0;
    for (int round = 0; round < 300; round++) {
      fill(styles, random);
      fill(section, random);
      refused += isRefused("in.hwp", HangulFiles.hwp(styles, section)) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(30);
  }

  /** Records of all kinds with random fields, as deep as they come. */
  private static void fill(byte[] stream, Random random) {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    while (records.size() < stream.length) {
      byte[] data = new byte[random.nextInt(60)];
      random.nextBytes(data);
      int tag = 0x10 + (random.nextBoolean() ? random.nextInt(12) : 50 + random.nextInt(32));
      records.writeBytes(HangulFiles.record(tag, random.nextInt(4), data));
    }
    System.arraycopy(records.toByteArray(), 0, stream, 0, stream.length);
  }

  private static boolean isRefused(String name, byte[] bytes) {
    try {
      return Documents.read(name, bytes, ReadOptions.DEFAULT).blocks().isEmpty();
    } catch (UnreadableDocumentException e) {
      assertThat(e.getMessage()).startsWith(name + ": ");
      return true;
    }
  }

  @Test
  void refusesABombInAStream() throws IOException {
    ByteArrayOutputStream section = new ByteArrayOutputStream();
    section.writeBytes(HangulFiles.paragraph("글이다."));
    section.writeBytes(HangulFiles.record(1000, 1, new byte[64 * MEGABYTE]));
    byte[] bomb = HangulFiles.hwp(new byte[0], section.toByteArray());
    assertThat(bomb).hasSizeLessThan(MEGABYTE);
    assertTimeout(
        Duration.ofSeconds(20), () -> check(bomb, Problem.TOO_LARGE, "bomb", "BodyText/Section0"));
  }

  @Test
  void refusesAZipBomb() throws IOException {
    byte[] bomb = HangulFiles.hwpx(" ".repeat(64 * MEGABYTE));
    check(bomb, Problem.TOO_LARGE, "zip bomb", "Contents/section0.xml");
  }

  @Test
  void refusesEndlessNesting() throws IOException {
    byte[] deep = HangulFiles.record(HwpRecord.PARA_HEADER, 1000, new byte[24]);
    check(HangulFiles.hwp(new byte[0], deep), Problem.DAMAGED, "nested more than");
    check(HangulFiles.hwpx("<hp:p>".repeat(100_000)), Problem.DAMAGED, "nested");
  }

  @Test
  void readsTablesAsDeepAsRecordsMayNest() throws IOException {
    ByteArrayOutputStream section = new ByteArrayOutputStream();
    byte[] table = {' ', 'l', 'b', 't'};
    byte[] anchored = new byte[32];
    anchored[0] = 11;
    anchored[16] = 'x';
    for (int level = 0; level < 196; level += 2) {
      section.writeBytes(HangulFiles.record(HwpRecord.PARA_HEADER, level, new byte[24]));
      section.writeBytes(HangulFiles.record(HwpRecord.PARA_TEXT, level + 1, anchored));
      section.writeBytes(HangulFiles.record(HwpRecord.CTRL_HEADER, level + 1, table));
      section.writeBytes(HangulFiles.record(HwpRecord.TABLE, level + 2, new byte[0]));
      section.writeBytes(HangulFiles.record(HwpRecord.LIST_HEADER, level + 2, new byte[30]));
    }
    byte[] bytes = HangulFiles.hwp(new byte[0], section.toByteArray());
    assertThat(Documents.read("in.hwp", bytes, ReadOptions.DEFAULT).blocks()).hasSize(98);
  }

  @Test
  void followsNoExternalEntity() throws IOException {
    String xml =
        "<!DOCTYPE sec [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sec><p><run><t>&x;</t></run></p>"
            + "</sec>";
    for (String part : new String[] {"Contents/section0.xml", "Contents/header.xml"}) {
      check(HangulFiles.hwpx("", Map.of(part, xml)), Problem.DAMAGED, "document type", part);
    }
  }

  @Test
  void saysWhichStreamIsCutOff() throws IOException {
    byte[] section = HangulFiles.paragraph("글이다.");
    byte[] cut = Arrays.copyOf(section, section.length - 3);
    check(HangulFiles.hwp(new byte[0], cut), Problem.DAMAGED, "BodyText/Section0 is cut off");
  }

  @Test
  void tellsTheKindByContentAndNotByTheEnding() throws IOException {
    assertThat(
            Documents.read("in.txt", HangulFiles.bytes("routes-ko.hwp"), ReadOptions.DEFAULT)
                .metadata())
        .containsEntry("format", "hwp");
    assertThat(
            Documents.read("in.hwp", HangulFiles.bytes("routes-ko.hwpx"), ReadOptions.DEFAULT)
                .metadata())
        .containsEntry("format", "hwpx");
  }

  @Test
  void saysThatADocumentHasNoText() throws IOException {
    check(HangulFiles.hwp(new byte[0], HangulFiles.paragraph("")), Problem.EMPTY, "no text");
  }

  @Test
  void saysThatAKindWasNamedThatTheFileIsNot() {
    byte[] text = "그는 집에 갔다.".getBytes(StandardCharsets.UTF_8);
    UnreadableDocumentException refusal =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> Documents.read("in.txt", text, ReadOptions.DEFAULT.withKind("hwp")));
    assertThat(refusal).hasMessageContaining("does not begin as one");
  }
}
