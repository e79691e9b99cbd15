package org.naranhi.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

class BadInputTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static UnreadableDocumentException refusal(byte[] bytes) {
    return catchThrowableOfType(
        UnreadableDocumentException.class,
        () -> Documents.read("in.txt", bytes, ReadOptions.DEFAULT));
  }

  private static UnreadableDocumentException refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(String text) throws UnreadableDocumentException {
    return Documents.read("in", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  @Test
  void saysThatAFileIsMissing(@TempDir Path folder) {
    assertThatThrownBy(() -> Documents.read(folder.resolve("no.txt"), ReadOptions.DEFAULT))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("no.txt: no such file; check the name and the folder");
  }

  @Test
  void saysThatAPathIsAFolder(@TempDir Path folder) {
    assertThatThrownBy(() -> Documents.read(folder, ReadOptions.DEFAULT))
        .hasMessageContaining("this is a folder");
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertThat(refusal("").problem()).isEqualTo(Problem.EMPTY);
    assertThat(refusal("\n \u3000\n\t\n").problem()).isEqualTo(Problem.EMPTY);
    assertThat(refusal("<!doctype html><html><body></body></html>").problem())
        .isEqualTo(Problem.EMPTY);
  }

  @Test
  void saysThatNothingButFurnitureWasFound() {
    UnreadableDocumentException refusal = refusal("본문 바로가기\n\n구독\n\nClose\n");
    assertThat(refusal.problem()).isEqualTo(Problem.NO_TEXT);
    assertThat(refusal)
        .hasMessageContaining("all 3 blocks")
        .hasMessageContaining("--keep-furniture");
  }

  @Test
  void keepsFurnitureWhenAsked() throws UnreadableDocumentException {
    byte[] page = "본문 바로가기\n\n구독\n".getBytes(StandardCharsets.UTF_8);
    Document document = Documents.read("in", page, ReadOptions.DEFAULT.withKeepFurniture(true));
    assertThat(document.content()).hasSize(2);
  }

  @Test
  void saysThatRandomBytesAreNoText() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertThat(refusal(bytes).problem()).isEqualTo(Problem.BINARY);
    assertThat(refusal(new byte[64]).problem()).isEqualTo(Problem.BINARY);
  }

  @ParameterizedTest
  @CsvSource({
    "%!PS-Adobe, this is a PostScript file",
    "{\\rtf1, this is a RTF document",
    "HWP Document File V3.00, this is a HWP 3 document",
    "GIF89a, this is a GIF image"
  })
  void namesAFormatByItsFirstBytes(String start, String said) {
    assertThat(refusal(start + "\nrest\n"))
        .hasMessageContaining(said)
        .extracting(UnreadableDocumentException::problem)
        .isEqualTo(Problem.UNSUPPORTED_FORMAT);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, Word document (DOCX)",
    "Contents/section0.xml, Hangul document (HWPX)",
    "xl/workbook.xml, spreadsheet (XLSX)",
    "a.txt, zip archive"
  })
  void namesWhatAZipHolds(String entry, String said) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("x".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(refusal(bytes.toByteArray())).hasMessageContaining(said);
  }

  @Test
  void namesHwp() {
    byte[] compound =
        ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "..HWP Document File..")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(compound)).hasMessageContaining("Hangul document (HWP)");
  }

  @Test
  void refusesAnUnknownKind() {
    assertThatThrownBy(
            () -> Documents.read("in", new byte[] {'a'}, ReadOptions.DEFAULT.withKind("xyz")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mhtml, html, markdown, page, text but was xyz");
  }

  @Test
  void readsAHundredThousandEmptyLines() {
    assertTimeout(SOON, () -> assertThat(read("\n".repeat(100_000) + "끝.").blocks()).hasSize(1));
  }

  @Test
  void readsAVeryLargeLine() {
    assertTimeout(SOON, () -> assertThat(read("가 ".repeat(1_000_000)).blocks()).hasSize(1));
  }

  @Test
  void keepsAStrayNul() throws UnreadableDocumentException {
    assertThat(read("정부는 예산을\u0000 확정했다.\n".repeat(5)).blocks()).hasSize(5);
  }

  @Test
  void readsDeepAndBrokenMarkup() {
    assertTimeout(
        SOON,
        () -> {
          assertThat(read("<html>" + "<div>".repeat(50_000) + "끝이다.").content()).hasSize(1);
          assertThat(read("# a\n\n# b\n\n# c\n\n" + "*".repeat(100_000) + "a").blocks()).hasSize(4);
          assertThat(read("# a\n\n# b\n\n# c\n\n" + "> ".repeat(50_000) + "a").blocks()).hasSize(4);
        });
  }
}
