package org.naranhi.text.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.read.Documents;

class EpubBadInputTest {

  private static void check(byte[] bytes, Problem problem, String... said) {
    UnreadableDocumentException refusal =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> Documents.read("book.epub", bytes, ReadOptions.DEFAULT));
    assertThat(refusal.problem()).isEqualTo(problem);
    assertThat(refusal.getMessage()).startsWith("book.epub").doesNotContain("\n").contains(said);
  }

  private static String encryption(String algorithm, String path) {
    return "<encryption xmlns:e='http://www.w3.org/2001/04/xmlenc#'><e:EncryptedData>"
        + "<e:EncryptionMethod Algorithm='"
        + algorithm
        + "'/><e:CipherData><e:CipherReference URI='"
        + path
        + "'/></e:CipherData></e:EncryptedData></encryption>";
  }

  @Test
  void saysThatTheTextIsEncrypted() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .page("a b.xhtml", "")
            .part("OPS/a b.xhtml", new byte[] {1, 2, 3})
            .page("b.xhtml", "<p>글이다.</p>")
            .part("META-INF/license.lcpl", "{}")
            .part(
                "META-INF/encryption.xml",
                encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "OPS/a%20b.xhtml"));
    check(book.bytes(), Problem.PASSWORD_PROTECTED, "Readium LCP", "1 of its 2 pages");
  }

  @Test
  void readsBooksWithObfuscatedFonts() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .page("a.xhtml", "<p>글이다.</p>")
            .part(
                "META-INF/encryption.xml",
                encryption("http://www.idpf.org/2008/embedding", "OPS/a.xhtml"));
    assertThat(Documents.read("book.epub", book.bytes(), ReadOptions.DEFAULT).blocks()).hasSize(1);
  }

  @Test
  void namesThePartThatIsMissing() throws IOException {
    check(
        new EpubFiles().page("a.xhtml", "<p>글.</p>").without("OPS/a.xhtml").bytes(),
        Problem.DAMAGED,
        "its page OPS/a.xhtml is missing");
    check(
        new EpubFiles().part("META-INF/container.xml", "<container/>").bytes(),
        Problem.DAMAGED,
        "names no package");
    check(new EpubFiles().bytes(), Problem.DAMAGED, "OPS/book.opf names no page to read");
    check(
        new EpubFiles()
            .part("OPS/book.opf", "<package><spine><itemref idref='q'/></spine></package>")
            .bytes(),
        Problem.DAMAGED,
        "its spine names q");
  }

  @Test
  void saysThatABookHoldsPicturesOnly() throws IOException {
    check(
        new EpubFiles().page("a.xhtml", "<img src='1.jpg' alt='1'/>").bytes(),
        Problem.NO_TEXT,
        "no text in its 1 pages",
        "OCR");
  }

  @Test
  void refusesAZipBomb() throws IOException {
    byte[] blanks = new byte[64 << 20];
    Arrays.fill(blanks, (byte) ' ');
    check(
        new EpubFiles().page("a.xhtml", "").part("OPS/a.xhtml", blanks).bytes(),
        Problem.TOO_LARGE,
        "zip bomb",
        "OPS/a.xhtml");
  }

  @Test
  void readsOrRefusesWhateverIsBroken() throws IOException {
    Random random = new Random(7);
    byte[] whole = EpubFiles.bytes("epub/notes-ko.epub");
    int refused = 0;
    for (int round = 0; round < 200; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 8; i++) {
        broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
      }
      refused += isRefused(broken) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(30);
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      return Documents.read("book.epub", bytes, ReadOptions.DEFAULT).blocks().isEmpty();
    } catch (UnreadableDocumentException e) {
      assertThat(e.getMessage()).startsWith("book.epub");
      return true;
    }
  }

  @Test
  void saysThatAFileIsCutOff() throws IOException {
    byte[] whole = EpubFiles.bytes("epub/notes-ko.epub");
    for (int length = 1000; length < whole.length - 1; length += 997) {
      check(Arrays.copyOf(whole, length), Problem.DAMAGED, "its end is missing");
    }
  }
}
