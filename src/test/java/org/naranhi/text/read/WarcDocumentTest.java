package org.naranhi.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/** WARC archives where one document is expected. */
class WarcDocumentTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeCrawl() throws IOException {
    try (InputStream in =
        WarcDocumentTest.class.getResourceAsStream("/text/archive/routes.warc.gz")) {
      Files.write(folder.resolve("routes.warc.gz"), in.readAllBytes());
    }
  }

  private UnreadableDocumentException refusal(String name) {
    return catchThrowableOfType(
        UnreadableDocumentException.class,
        () -> Documents.read(folder.resolve(name), ReadOptions.DEFAULT));
  }

  private Path write(String name, String uri, String more) throws IOException {
    String html = "<!doctype html><html><body><article><p>그는 집에 갔다.</p></article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + uri
            + "\r\nWARC-Date: 2026-03-02T01:02:03Z\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    return Files.writeString(folder.resolve(name), record + more);
  }

  @Test
  void readsTheOnlyPageOfAnArchive() throws IOException {
    Path file = write("one.warc", "http://a/1", "");
    Document document = Documents.read(file, ReadOptions.DEFAULT);
    assertThat(document.name()).isEqualTo(file.toString());
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.metadata())
        .containsEntry("url", "http://a/1")
        .containsEntry("retrieved", "2026-03-02T01:02:03Z")
        .containsEntry("format", "html");
  }

  @Test
  void saysHowManyPagesThereAreAndReadsTheOneThatIsNamed() throws IOException {
    UnreadableDocumentException refusal = refusal("routes.warc.gz");
    assertThat(refusal.problem()).isEqualTo(Problem.UNSUPPORTED_FORMAT);
    assertThat(refusal.getMessage())
        .contains(
            "holds 2 pages (#1 http://127.0.0.1:8765/routes-ko.html, #2 ", "routes.warc.gz#1");
    Document second = Documents.read(folder.resolve("routes.warc.gz#2"), ReadOptions.DEFAULT);
    assertThat(second.language().tag()).isEqualTo("en");
    assertThat(refusal("routes.warc.gz#3").getMessage()).contains("2 pages; there is no #3");
  }

  @Test
  void doesNotTakeThePageForTheOnlyOneWhereOthersAreBroken() throws IOException {
    write("cut.warc", "http://a/1", "WARC/1.0\r\nWARC-Ty");
    assertThat(refusal("cut.warc").getMessage())
        .contains("holds 1 page (#1 http://a/1) and 1 broken record (at byte ");
    assertThat(Documents.read(folder.resolve("cut.warc#1"), ReadOptions.DEFAULT).blocks())
        .hasSize(1);
  }

  @Test
  void saysThatAnArchiveHoldsNoPage() throws IOException {
    Files.writeString(folder.resolve("none.warc"), "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
    assertThat(refusal("none.warc").problem()).isEqualTo(Problem.EMPTY);
    Files.writeString(folder.resolve("cut.warc"), "WARC/1.0\r\nContent-Len");
    assertThat(refusal("cut.warc").problem()).isEqualTo(Problem.DAMAGED);
  }
}
