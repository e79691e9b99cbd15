package org.naranhi.text.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.read.Documents;

class MhtmlReaderTest {

  private static Document read(String name, byte[] bytes) throws UnreadableDocumentException {
    return Documents.read(name, bytes, ReadOptions.DEFAULT);
  }

  private static Document read(String message) throws UnreadableDocumentException {
    return read("page.mht", message.getBytes(StandardCharsets.UTF_8));
  }

  private static UnreadableDocumentException refusal(String message) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> read(message));
  }

  private static List<String> sentences(Document document) {
    return Sentences.of(document).stream().map(Sentence::text).toList();
  }

  private static byte[] resource(String path) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/text").resolve(path));
  }

  private static String message(String type, String... parts) {
    StringBuilder message =
        new StringBuilder("MIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n");
    for (String part : parts) {
      message.append("--B\r\n").append(part).append("\r\n");
    }
    return message.append("--B--\r\n").toString();
  }

  private static final String RELATED = "multipart/related; boundary=B";

  @ParameterizedTest
  @CsvSource({
    "office/routes-ko.html, web/routes-ko.mhtml",
    "office/routes-en.html, web/routes-en.mhtml",
    "web/ko-soup.html, web/ko-soup.mhtml"
  })
  void givesTheSentencesOfThePageThatChromiumSaved(String page, String saved) throws IOException {
    Document document = read(saved, resource(saved));
    assertThat(sentences(document))
        .hasSizeGreaterThan(10)
        .isEqualTo(sentences(read(page, resource(page))));
    assertThat(document.metadata()).containsEntry("format", "mhtml");
  }

  @Test
  void keepsTheAddressThatThePageWasSavedFrom() throws IOException {
    assertThat(read("a", resource("web/routes-ko.mhtml")).metadata())
        .containsEntry("url", "http://saved.example/routes-ko.html");
  }

  @Test
  void takesTheCharsetFromTheHeadOfThePart() throws IOException {
    byte[] korean = "<p>똠방각하가 왔다.</p>".getBytes(Charset.forName("x-windows-949"));
    String part =
        "Content-Type: text/html; charset=\"ks_c_5601-1987\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(korean);
    Document document = read(message(RELATED, part));
    assertThat(document.content().get(0).text()).isEqualTo("똠방각하가 왔다.");
  }

  @Test
  void takesThePartThatStartNames() throws IOException {
    String document =
        message(
            RELATED + "; start=\"<two>\"",
            "Content-Type: text/html\r\nContent-ID: <one>\r\n\r\n<p>Not this one.</p>",
            "Content-Type: text/html\r\nContent-ID: <two>\r\n\r\n<p>This one it is.</p>");
    assertThat(sentences(read(document))).containsExactly("This one it is.");
  }

  @Test
  void takesThePageFromAPartWithinAPart() throws IOException {
    String inner =
        "Content-Type: multipart/alternative; boundary=C\r\n\r\n--C\r\n"
            + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "<p>It costs =3D =\r\n5 won.</p>\r\n--C--\r\n";
    assertThat(sentences(read(message(RELATED, inner)))).containsExactly("It costs = 5 won.");
  }

  @Test
  void leavesOutWhatASavedStyleSheetHides() throws IOException {
    String page =
        "Content-Type: text/html\r\n\r\n<p>This is what a reader of the page sees.</p>"
            + "<p class=x>Not shown here.</p>";
    String sheet = "Content-Type: text/css\r\n\r\n.x { display: none }";
    assertThat(sentences(read(message(RELATED, page, sheet))))
        .containsExactly("This is what a reader of the page sees.");
  }

  @Test
  void readsAPageThatIsOnlyCalledMhtml() throws IOException {
    assertThat(read("<html><body><p>A page.</p></body></html>").metadata())
        .containsEntry("format", "html");
  }

  @Test
  void saysThatTheBoundaryIsMissing() {
    assertThat(refusal(message("multipart/related; boundary=OTHER", "Content-Type: text/html")))
        .hasMessage(
            "page.mht: broken MHTML: the boundary that its head names (OTHER) stands nowhere in it;"
                + " save the page again")
        .extracting(UnreadableDocumentException::problem)
        .isEqualTo(Problem.DAMAGED);
    assertThat(refusal(message("multipart/related", "Content-Type: text/html")))
        .hasMessageContaining("names no boundary");
  }

  @Test
  void saysThatThePageIsCutOff() {
    String whole = message(RELATED, "Content-Type: text/html\r\n\r\n<p>One.</p><p>Two.</p>");
    assertThat(refusal(whole.substring(0, whole.indexOf("Two"))))
        .hasMessageContaining("text/html part is cut off");
  }

  @Test
  void saysWhatItHoldsInsteadOfAPage() {
    assertThat(refusal(message(RELATED, "Content-Type: image/png\r\n\r\nx")))
        .hasMessageContaining("there is no HTML in it, only image/png");
  }
}
