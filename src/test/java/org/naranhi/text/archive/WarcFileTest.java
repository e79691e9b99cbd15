package org.naranhi.text.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

class WarcFileTest {

  @TempDir private Path folder;

  private final List<WarcProblem> problems = new ArrayList<>();

  private List<WarcPage> pages(byte[]... records) throws IOException {
    Path file = folder.resolve("a.warc");
    Files.write(file, ArchiveFiles.join(records));
    List<WarcPage> pages = new ArrayList<>();
    try (WarcFile warc = WarcFile.open(file, problems::add)) {
      for (Optional<WarcPage> page = warc.next(); page.isPresent(); page = warc.next()) {
        pages.add(page.get());
      }
    }
    return pages;
  }

  private List<String> uris(byte[]... records) throws IOException {
    return pages(records).stream().map(WarcPage::uri).toList();
  }

  private static String body(WarcPage page) {
    return new String(page.source().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void readsThePagesThatWgetCrawled() throws IOException {
    List<WarcPage> pages = pages(ArchiveFiles.bytes("archive/routes.warc.gz"));
    assertThat(pages)
        .extracting(WarcPage::uri)
        .containsExactly(
            "http://127.0.0.1:8765/routes-ko.html", "http://127.0.0.1:8765/routes-en.html");
    assertThat(problems).isEmpty();
    assertThat(pages.get(0).contentType()).isEqualTo("text/html");
    assertThat(pages.get(0).date()).isPresent();
    assertThat(pages.get(1).offset()).isGreaterThan(pages.get(0).offset()).isGreaterThan(500);
    Document page = Documents.read(pages.get(0), ReadOptions.DEFAULT);
    Document file =
        Documents.read("a.html", ArchiveFiles.bytes("office/routes-ko.html"), ReadOptions.DEFAULT);
    assertThat(page.blocks()).isEqualTo(file.blocks());
    assertThat(page.name()).isEqualTo("http://127.0.0.1:8765/routes-ko.html");
    assertThat(page.metadata()).containsEntry("url", page.name()).containsKey("retrieved");
  }

  @Test
  void passesOverErrorsPicturesAndWhatCrawlersNote() throws IOException {
    byte[] missing =
        ArchiveFiles.record(
            "response",
            "http://a/missing",
            "",
            ArchiveFiles.utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>x"));
    byte[] picture =
        ArchiveFiles.response("http://a/1.png", "Content-Type: image/png\r\n", new byte[9]);
    byte[] dns =
        ArchiveFiles.record("response", "dns:a", "Content-Type: text/dns\r\n", new byte[] {1});
    byte[] text =
        ArchiveFiles.record(
            "conversion",
            "http://a/text",
            "Content-Type: text/plain\r\n",
            ArchiveFiles.utf8("그는 집에 갔다."));
    assertThat(uris(missing, picture, dns, ArchiveFiles.page("http://a/1", "글."), text))
        .containsExactly("http://a/1", "http://a/text");
    assertThat(problems).isEmpty();
  }

  @Test
  void undoesWhatServersDoToBodies() throws IOException {
    String html = "<html><body><p>그는 집에 갔다.</p></body></html>";
    byte[] plain = ArchiveFiles.utf8(html);
    byte[] packed = ArchiveFiles.gzip(plain);
    byte[] chunked =
        ArchiveFiles.join(
            ArchiveFiles.utf8("5;x=1\r\n" + html.substring(0, 5) + "\r\n"),
            ArchiveFiles.utf8(
                Integer.toHexString(plain.length - 5).toUpperCase(java.util.Locale.ROOT) + "\r\n"),
            ArchiveFiles.utf8(html.substring(5) + "\r\n0\r\n\r\n"));
    String type = "Content-Type: text/html\r\n";
    List<WarcPage> pages =
        pages(
            ArchiveFiles.response("http://a/1", type + "Content-Encoding: gzip\r\n", packed),
            ArchiveFiles.response("http://a/2", type + "Transfer-Encoding: chunked\r\n", chunked),
            ArchiveFiles.response(
                "http://a/3",
                type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                plain),
            ArchiveFiles.response(
                "http://a/4", type + "Content-Encoding: deflate\r\n", zlib(plain, false)),
            ArchiveFiles.response(
                "http://a/5", type + "Content-Encoding: deflate\r\n", zlib(plain, true)));
    assertThat(pages).hasSize(5).allSatisfy(page -> assertThat(body(page)).isEqualTo(html));
    assertThat(problems).isEmpty();
  }

  private static byte[] zlib(byte[] bytes, boolean raw) {
    java.util.zip.Deflater deflater = new java.util.zip.Deflater(9, raw);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[1000];
    int length = deflater.deflate(out);
    deflater.end();
    return java.util.Arrays.copyOf(out, length);
  }

  @Test
  void givesTheCharsetOfTheServerAsAHint() throws IOException {
    byte[] body =
        "<html><body><p>caf\u00E9 d\u00E9j\u00E0 vu \u20AC5, na\u00EFve</p></body></html>"
            .getBytes(Charset.forName("ISO-8859-15"));
    WarcPage page =
        pages(
                ArchiveFiles.response(
                    "http://a/1", "content-type: text/html; charset=\"ISO-8859-15\"\r\n", body))
            .get(0);
    assertThat(page.source().charset()).contains("ISO-8859-15");
    assertThat(page.source().decoded().text()).contains("café").contains("€5");
    assertThat(page.date()).contains(Instant.parse("2026-03-02T01:02:03Z"));
  }

  @Test
  void passesOverBrokenRecordsAndSaysWhere() throws IOException {
    byte[] first = ArchiveFiles.page("http://a/1", "하나.");
    byte[] bad =
        ArchiveFiles.utf8(
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\nabc\r\n\r\n");
    byte[] long1 = lengthened(ArchiveFiles.page("http://a/2", "둘."));
    byte[] last = ArchiveFiles.page("http://a/3", "셋.");
    assertThat(uris(first, bad, long1, last)).containsExactly("http://a/1", "http://a/3");
    assertThat(problems)
        .extracting(WarcProblem::offset)
        .containsExactly((long) first.length, (long) first.length + bad.length);
    assertThat(problems.get(0).message()).contains("a.warc: record at byte " + first.length, "'x'");
    assertThat(problems.get(1).detail()).contains("Content-Length");
  }

  /** The same record with a length that goes into the next one. */
  private static byte[] lengthened(byte[] record) {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    int length = Integer.parseInt(text.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    return text.replace("Content-Length: " + length, "Content-Length: " + (length + 30))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void findsTheNextMemberAfterBrokenPackedData() throws IOException {
    byte[] first = ArchiveFiles.gzip(ArchiveFiles.page("http://a/1", "하나."));
    byte[] broken = ArchiveFiles.gzip(ArchiveFiles.page("http://a/2", "둘."));
    broken[broken.length - 20] ^= 0x55;
    byte[] last = ArchiveFiles.gzip(ArchiveFiles.page("http://a/3", "셋."));
    byte[] cut = java.util.Arrays.copyOf(last, last.length - 30);
    assertThat(uris(first, broken, last, cut)).containsExactly("http://a/1", "http://a/3");
    assertThat(problems)
        .extracting(WarcProblem::offset)
        .containsExactly((long) first.length, (long) first.length + broken.length + last.length);
    assertThat(problems.get(1).detail()).contains("ends within");
  }

  @Test
  void tellsOfBodiesThatCannotBeUnpackedAndGoesOn() throws IOException {
    byte[] brotli =
        ArchiveFiles.response(
            "http://a/1", "Content-Type: text/html\r\nContent-Encoding: br\r\n", new byte[] {1, 2});
    byte[] bomb =
        ArchiveFiles.response(
            "http://a/2",
            "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
            ArchiveFiles.gzip(new byte[32 << 20]));
    assertThat(uris(brotli, bomb, ArchiveFiles.page("http://a/3", "글.")))
        .containsExactly("http://a/3");
    assertThat(problems).extracting(WarcProblem::detail).anyMatch(d -> d.contains("Brotli"));
    assertThat(problems)
        .extracting(WarcProblem::detail)
        .anyMatch(d -> d.contains("unpacks to more"));
  }

  @Test
  void marksWhatTheCrawlerCutOffAndReadsOldForms() throws IOException {
    byte[] block = ArchiveFiles.utf8("HTTP/1.0 200\nContent-Type: text/html\n\n<p>글");
    byte[] record =
        ArchiveFiles.record(
            "response", "<http://a/1>", "WARC-Truncated: length\r\nX-Folded: a\r\n b\r\n", block);
    WarcPage page = pages(record).get(0);
    assertThat(page.truncated()).isTrue();
    assertThat(page.uri()).isEqualTo("http://a/1");
    assertThat(body(page)).isEqualTo("<p>글");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsOnWhateverIsBroken(boolean packed) throws IOException {
    byte[][] records = new byte[20][];
    for (int i = 0; i < records.length; i++) {
      byte[] record = ArchiveFiles.page("http://a/" + i, "그는 집에 갔다 " + i + "번.");
      records[i] = packed ? ArchiveFiles.gzip(record) : record;
    }
    byte[] whole = ArchiveFiles.join(records);
    Random random = new Random(5);
    for (int round = 0; round < 100; round++) {
      byte[] broken = whole.clone();
      broken[20 + random.nextInt(broken.length - 20)] ^= (byte) (1 + random.nextInt(255));
      assertThat(uris(broken)).hasSizeGreaterThanOrEqualTo(18);
    }
  }

  @Test
  void holdsOneRecordInMemory() throws IOException {
    Path file = folder.resolve("large.warc.gz");
    byte[] filler =
        ArchiveFiles.response("http://a/x", "Content-Type: video/mp4\r\n", new byte[8 << 20]);
    byte[] packed = ArchiveFiles.gzip(filler);
    try (var out = Files.newOutputStream(file)) {
      for (int i = 0; i < 40; i++) {
        out.write(packed);
        out.write(ArchiveFiles.gzip(ArchiveFiles.page("http://a/" + i, "글.")));
      }
    }
    int count = 0;
    try (WarcFile warc = WarcFile.open(file, problems::add)) {
      for (Optional<WarcPage> page = warc.next(); page.isPresent(); page = warc.next()) {
        assertThat(page.get().uri()).isEqualTo("http://a/" + count);
        count++;
      }
    }
    assertThat(count).isEqualTo(40);
    assertThat(problems).isEmpty();
  }
}
