package org.naranhi.text.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.read.Documents;

class CompressedTest {

  private static Document read(String name, byte[] bytes) throws IOException {
    return Documents.read(name, bytes, ReadOptions.DEFAULT);
  }

  private static void check(byte[] bytes, Problem problem, String... said) {
    UnreadableDocumentException refusal =
        catchThrowableOfType(UnreadableDocumentException.class, () -> read("in.txt.gz", bytes));
    assertThat(refusal.problem()).isEqualTo(problem);
    assertThat(refusal.getMessage()).startsWith("in.txt.gz: ").doesNotContain("\n").contains(said);
  }

  @ParameterizedTest
  @CsvSource({"routes-ko.html.gz,ko", "routes-en.html.gz,en", "routes-ko.html.zst,ko"})
  void readsWhatWasPackedAsIfItWereNot(String name, String language) throws IOException {
    Document page = read("page.html", ArchiveFiles.bytes("office/routes-" + language + ".html"));
    Document packed = read(name, ArchiveFiles.bytes("archive/" + name));
    assertThat(packed.blocks()).isEqualTo(page.blocks());
    assertThat(packed.source()).isEqualTo(page.source());
    assertThat(packed.name()).isEqualTo(name);
    assertThat(packed.language().tag()).isEqualTo(language);
  }

  @Test
  void readsAPackedStreamAndPackedOfficeDocuments() throws IOException {
    byte[] packed = ArchiveFiles.bytes("archive/routes-ko.html.gz");
    Document piped =
        Documents.read("<stdin>", new ByteArrayInputStream(packed), ReadOptions.DEFAULT);
    assertThat(piped.metadata()).containsEntry("format", "html");
    Document office =
        read("a.docx.gz", ArchiveFiles.gzip(ArchiveFiles.bytes("office/routes-ko.docx")));
    assertThat(office.metadata()).containsEntry("format", "docx");
  }

  @Test
  void tellsTheKindByTheNameWithoutThePacking() throws IOException {
    byte[] text = ArchiveFiles.utf8("그는 *집*에 갔다.\n\n# 제목\n\n- 하나\n- 둘\n");
    assertThat(read("a.md.gz", ArchiveFiles.gzip(text)).metadata())
        .isEqualTo(read("a.md", text).metadata())
        .containsEntry("format", "markdown");
  }

  @Test
  void readsMembersOneAfterTheOtherUpToZeros() throws IOException {
    byte[] one = ArchiveFiles.gzip(ArchiveFiles.utf8("그는 집에 갔다.\n"));
    byte[] none = ArchiveFiles.gzip(new byte[0]);
    Document document = read("a.txt.gz", ArchiveFiles.join(one, none, one, new byte[512]));
    assertThat(document.source()).isEqualTo("그는 집에 갔다.\n그는 집에 갔다.\n");
  }

  @Test
  void saysThatAMemberIsCutOffWhereverThatIs() {
    byte[] one = ArchiveFiles.gzip(ArchiveFiles.utf8("그는 집에 갔다.\n"));
    byte[] two = ArchiveFiles.join(one, one);
    for (int length = 5; length < two.length; length++) {
      if (length != one.length) {
        check(Arrays.copyOf(two, length), Problem.DAMAGED, "ends within the packed data");
      }
    }
  }

  @Test
  void saysThatZstandardIsCutOff() throws IOException {
    byte[] whole = ArchiveFiles.bytes("archive/routes-ko.html.zst");
    for (int length = 10; length < whole.length; length += 97) {
      check(Arrays.copyOf(whole, length), Problem.DAMAGED, "ends within the packed data");
    }
  }

  @Test
  void refusesWhatFollowsThePackedDataAndWrongChecksums() {
    byte[] one = ArchiveFiles.gzip(ArchiveFiles.utf8("그는 집에 갔다.\n"));
    check(
        ArchiveFiles.join(one, ArchiveFiles.utf8("more")),
        Problem.DAMAGED,
        "at byte " + one.length + " is not gzip");
    one[one.length - 6] ^= 1;
    check(one, Problem.DAMAGED, "the checksum is wrong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive/routes-ko.html.gz", "archive/routes-ko.html.zst"})
  void refusesWhateverIsBroken(String name) throws IOException {
    Random random = new Random(3);
    byte[] whole = ArchiveFiles.bytes(name);
    for (int round = 0; round < 300; round++) {
      byte[] broken = whole.clone();
      int at = 20 + random.nextInt(broken.length - 20);
      broken[at] ^= (byte) (1 + random.nextInt(255));
      check(broken, Problem.DAMAGED, "is damaged: ");
    }
  }

  @Test
  void refusesBombs() throws IOException {
    byte[] bomb = ArchiveFiles.gzip(new byte[64 << 20]);
    check(bomb, Problem.TOO_LARGE, "bomb", "more than 16,777,216");
  }

  @Test
  void refusesArchivesAndWhatIsPackedTwice() throws IOException {
    byte[] one = ArchiveFiles.gzip(ArchiveFiles.utf8("그는 집에 갔다.\n"));
    check(ArchiveFiles.gzip(one), Problem.UNSUPPORTED_FORMAT, "packed twice; unpack it once");
    check(
        ArchiveFiles.bytes("archive/routes.tar.gz"),
        Problem.UNSUPPORTED_FORMAT,
        "holds a tar archive; unpack it and name one of the documents in it");
    check(
        ArchiveFiles.bytes("archive/routes.warc.gz"),
        Problem.UNSUPPORTED_FORMAT,
        "holds a WARC archive; save it as a file");
    check(ArchiveFiles.gzip(new byte[0]), Problem.EMPTY, "holds nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7z\u00BC\u00AF'\u001C", "Rar!\u001A\u0007", "BZh91AY&SY", "\u00FD7zXZ\0"})
  void saysWhatToDoWithArchives(String magic) {
    byte[] bytes = (magic + "abc").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    check(bytes, Problem.UNSUPPORTED_FORMAT, "archive, which is not read; unpack it and name");
  }
}
