package org.naranhi.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.read.Documents;

class PdfBadInputTest {

  private static UnreadableDocumentException refusal(byte[] bytes) {
    return catchThrowableOfType(
        UnreadableDocumentException.class,
        () -> Documents.read("in.pdf", bytes, ReadOptions.DEFAULT));
  }

  private static void check(byte[] bytes, Problem problem, String... said) {
    UnreadableDocumentException refusal = refusal(bytes);
    assertThat(refusal.problem()).isEqualTo(problem);
    assertThat(refusal.getMessage()).startsWith("in.pdf: ").doesNotContain("\n").contains(said);
  }

  private static PdfFiles text() {
    return PdfFiles.pdf().wrapped(60, 60, 300, 11, "All of it is well. ".repeat(30));
  }

  @Test
  void saysThatAScanHasNoText() throws IOException {
    check(
        PdfFiles.pdf().picture().page().picture().bytes(),
        Problem.NO_TEXT,
        "scan",
        "OCR",
        "2 pages");
    check(PdfFiles.pdf().bytes(), Problem.NO_TEXT, "no text", "empty");
  }

  @Test
  void namesPagesThatAreScannedAmongOthers() throws IOException {
    byte[] bytes = text().page().picture().page().picture().bytes();
    assertThat(Documents.read("in.pdf", bytes, ReadOptions.DEFAULT).metadata())
        .containsEntry("scanned", "2-3");
  }

  @Test
  void saysThatAPasswordProtectsTheFile() throws IOException {
    check(text().protectedBytes("secret"), Problem.PASSWORD_PROTECTED, "PDF", "password");
  }

  @Test
  void readsAFileThatOnlyItsOwnerMayChange() throws IOException {
    byte[] bytes = text().protectedBytes("");
    assertThat(Documents.read("in.pdf", bytes, ReadOptions.DEFAULT).content()).hasSize(1);
  }

  @Test
  void saysThatAFileIsCutOffAndReadsWhatThereIsIfAsked() throws IOException {
    byte[] whole = text().bytes();
    for (int length = 100; length < whole.length - 8; length += 211) {
      check(Arrays.copyOf(whole, length), Problem.DAMAGED, "end is missing", "--lenient");
    }
    byte[] cut = Arrays.copyOf(whole, whole.length - 40);
    Document document = Documents.read("in.pdf", cut, ReadOptions.DEFAULT.withLenient(true));
    assertThat(document.content()).hasSize(1);
  }

  @Test
  void readsOrRefusesWhateverIsBroken() throws IOException {
    Random random = new Random(7);
    byte[] whole = text().bytes();
    int refused = 0;
    for (int round = 0; round < 200; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 3; i++) {
        broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
      }
      refused += isRefused(broken) ? 1 : 0;
    }
    assertThat(refused).isBetween(1, 199);
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      return Documents.read("in.pdf", bytes, ReadOptions.DEFAULT).blocks().isEmpty();
    } catch (UnreadableDocumentException e) {
      assertThat(e.getMessage()).startsWith("in.pdf: ").doesNotContain("\n");
      return true;
    }
  }

  @Test
  void endsOnAPageTreeThatHoldsItself() throws IOException {
    PdfFiles pdf = text();
    COSDictionary pages = pdf.document().getPages().getCOSObject();
    COSArray kids = pages.getCOSArray(COSName.KIDS);
    kids.add(pages);
    byte[] bytes = pdf.bytes();
    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(Documents.read("in.pdf", bytes, ReadOptions.DEFAULT).content())
                .hasSizeBetween(1, 2));
  }

  @Test
  void refusesAPageThatUnpacksWithoutEnd() throws IOException {
    PdfFiles pdf = text();
    PDDocument document = pdf.document();
    PDStream stream = new PDStream(document);
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (int i = 0; i < 100; i++) {
        out.write(blanks);
      }
    }
    document.getPage(0).setContents(stream);
    check(pdf.bytes(), Problem.DAMAGED, "page 1", "unpacks to more than");
  }

  @Test
  void tellsHowManyCharactersCannotBeRead() throws IOException {
    PdfFiles pdf = text();
    pdf.raw("/Span <</ActualText <FEFFE123>>> BDC").text(60, 700, 11, "x").raw("EMC");
    Document document = Documents.read("in.pdf", pdf.bytes(), ReadOptions.DEFAULT);
    assertThat(document.metadata()).containsEntry("unreadable", "1");
    assertThat(document.source()).contains("\uFFFD");
    PdfFiles all = PdfFiles.pdf().raw("/Span <</ActualText <FEFFE123>>> BDC");
    check(all.text(60, 700, 11, "x").raw("EMC").bytes(), Problem.NO_TEXT, "1 of 1", "OCR");
  }

  @Test
  void refusesWhatOnlyBeginsLikeAPdf() {
    check("%PDF-1.7\nnothing\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), Problem.DAMAGED, "PDF");
  }

  @Test
  void leavesTheLevelsOfLogsAsTheyWere() throws IOException {
    Logger logger = Logger.getLogger("org.apache.pdfbox");
    Level before = logger.getLevel();
    try (QuietLogs quiet = QuietLogs.open()) {
      assertThat(quiet).isNotNull();
      assertThat(logger.getLevel()).isEqualTo(Level.OFF);
    }
    assertThat(logger.getLevel()).isEqualTo(before);
  }
}
