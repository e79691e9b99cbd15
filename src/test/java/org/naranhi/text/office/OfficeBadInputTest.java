package org.naranhi.text.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.read.Documents;

class OfficeBadInputTest {

  private static final int MEGABYTE = 1 << 20;

  private static UnreadableDocumentException refusal(String name, byte[] bytes) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> Documents.read(name, bytes, ReadOptions.DEFAULT));
  }

  private static void check(byte[] bytes, Problem problem, String... said) {
    UnreadableDocumentException refusal = refusal("in.docx", bytes);
    assertThat(refusal.problem()).isEqualTo(problem);
    assertThat(refusal.getMessage()).startsWith("in.docx: ").doesNotContain("\n").contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.docx", "routes-ko.odt"})
  void saysThatAFileIsCutOffWhereverThatIs(String name) throws IOException {
    byte[] whole = OfficeFiles.bytes(name);
    for (int length = 1000; length < whole.length - 1; length += 997) {
      check(Arrays.copyOf(whole, length), Problem.DAMAGED, "its end is missing");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.docx", "routes-ko.odt"})
  void readsOrRefusesWhateverIsBroken(String name) throws IOException {
    Random random = new Random(11);
    byte[] whole = OfficeFiles.bytes(name);
    int refused = 0;
    for (int round = 0; round < 300; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 8; i++) {
        broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
      }
      refused += isRefused(name, broken) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(30);
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
  void saysThatAPasswordProtectsTheFile() throws IOException {
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] compound = Arrays.copyOf(start, start.length + stream.length);
    System.arraycopy(stream, 0, compound, start.length, stream.length);
    check(compound, Problem.PASSWORD_PROTECTED, "Word document", "password");
    OfficeFiles odt =
        OfficeFiles.odt("", "<text:p>x</text:p>")
            .part("content.xml", new byte[] {1, 2, 3})
            .part(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry>"
                    + "</m:manifest>");
    check(odt.bytes(), Problem.PASSWORD_PROTECTED, "OpenDocument text", "password");
  }

  @Test
  void refusesAZipBomb() throws IOException {
    byte[] blanks = new byte[64 * MEGABYTE];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = OfficeFiles.docx("").part("word/document.xml", blanks).bytes();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> check(bomb, Problem.TOO_LARGE, "zip bomb", "word/document.xml"));
  }

  @Test
  void readsALongTextThatRepeatsItself() throws IOException {
    String body = "<w:p><w:r><w:t>그는 집에 갔다.</w:t></w:r></w:p>".repeat(20_000);
    Document document =
        Documents.read("in.docx", OfficeFiles.docx(body).bytes(), ReadOptions.DEFAULT);
    assertThat(document.blocks()).hasSize(20_000);
  }

  @Test
  void refusesDocumentTypesAndEntities() throws IOException {
    String xml =
        "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>"
            + "</w:document>";
    byte[] bytes = OfficeFiles.docx("").part("word/document.xml", xml).bytes();
    check(bytes, Problem.DAMAGED, "document type");
  }

  @Test
  void refusesPartsThatLeadOut() throws IOException {
    byte[] bytes = OfficeFiles.docx("").part("../../x.xml", "x").bytes();
    check(bytes, Problem.DAMAGED, "leads out");
  }

  @Test
  void refusesEndlessNesting() throws IOException {
    byte[] bytes = OfficeFiles.docx("<w:smartTag>".repeat(100_000)).bytes();
    check(bytes, Problem.DAMAGED, "nested");
  }

  @Test
  void saysWhereThePartIsNoXml() throws IOException {
    byte[] bytes = OfficeFiles.docx("<w:p>\n<w:r></w:p>").bytes();
    check(bytes, Problem.DAMAGED, "word/document.xml is no XML at line 2");
  }

  @Test
  void readsPartsInUtf16AndRefusesStrayBytes() throws IOException {
    String xml =
        "\uFEFF<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>한글</w:t></w:r></w:p></w:body>"
            + "</w:document>";
    OfficeFiles file = OfficeFiles.docx("");
    byte[] wide = file.part("word/document.xml", xml.getBytes(StandardCharsets.UTF_16LE)).bytes();
    assertThat(Documents.read("in.docx", wide, ReadOptions.DEFAULT).source()).isEqualTo("한글\n");
    byte[] latin = xml.substring(1).replace("한글", "é").getBytes(StandardCharsets.ISO_8859_1);
    check(file.part("word/document.xml", latin).bytes(), Problem.DAMAGED, "is no XML");
  }

  @Test
  void refusesArchivesOfDocuments() throws IOException {
    byte[] inner = OfficeFiles.docx("<w:p/>").bytes();
    byte[] zip = new OfficeFiles().part("a.docx", inner).bytes();
    check(zip, Problem.UNSUPPORTED_FORMAT, "zip archive with documents in it (a.docx)");
  }

  @Test
  void tellsTheKindByContentAndNotByTheEnding() throws IOException {
    byte[] html =
        "<!doctype html><html><body><p>그는 집에 갔다.</p></body></html>"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Documents.read("in.docx", html, ReadOptions.DEFAULT).metadata())
        .containsEntry("format", "html");
    assertThat(
            Documents.read("in.txt", OfficeFiles.bytes("routes-ko.docx"), ReadOptions.DEFAULT)
                .metadata())
        .containsEntry("format", "docx");
  }

  @Test
  void saysThatADocumentHasNoText() throws IOException {
    check(OfficeFiles.docx("<w:p/>").bytes(), Problem.EMPTY, "no text");
  }
}
