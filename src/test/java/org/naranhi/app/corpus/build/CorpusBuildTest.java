package org.naranhi.app.corpus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.Naranhi;
import org.naranhi.app.corpus.filter.Filter;
import org.naranhi.app.corpus.filter.FilterException;

/** The sample articles as a corpus: whole runs, interrupted ones, and bad input. */
class CorpusBuildTest {

  private static final Naranhi NARANHI = new Naranhi(Naranhi.Options.DEFAULT);

  private static final List<String> SEEDS = List.of("syria", "exports", "housing", "poll");

  @TempDir private Path folder;

  private Path in;

  @BeforeEach
  void copyArticles() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    for (String name : SEEDS) {
      for (String language : List.of("ko", "en")) {
        String file = name + "." + language + ".txt";
        Files.copy(Path.of("seeds", file), in.resolve(file));
      }
    }
  }

  private CorpusBuild build(String out, int threads) {
    return new CorpusBuild(
        new CorpusBuild.Settings(
            List.of(in),
            folder.resolve(out),
            null,
            List.of("tsv", "jsonl", "tmx", "moses"),
            filter("p>=.7 && numbers>=.5"),
            threads,
            "test"),
        NARANHI);
  }

  private static Filter filter(String expression) {
    try {
      return Filter.parse(expression);
    } catch (FilterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Remembers what it is told; fails at an item, as a run that is cut off there. */
  private static final class Heard implements CorpusBuild.Listener {

    private final List<String> lines = new ArrayList<>();
    private final int endAt;
    private int ticks;

    Heard(int endAt) {
      this.endAt = endAt;
    }

    @Override
    public void stage(String name, String description, boolean known) {
      lines.add(name + (known ? " known" : ""));
    }

    @Override
    public void tick(long done, long total) {
      if (++ticks == endAt) {
        throw new UncheckedIOException(new IOException("cut off"));
      }
    }

    @Override
    public void finished(String name, long in, long out, long refused) {
      lines.add(name + " " + in + " " + out + " " + refused);
    }
  }

  private Map<String, String> result(String out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(out))) {
      for (Path file : all.filter(f -> !f.getFileName().toString().contains("sqlite")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static long lines(Map<String, String> files, String name) {
    return files.getOrDefault(name, "").lines().count();
  }

  @Test
  void pairsAlignsAndWritesTheArticles() throws IOException {
    Heard heard = new Heard(0);
    build("out", 2).run(heard);
    assertThat(heard.lines).contains("read 8 8 0", "pair 8 4 0");
    Map<String, String> files = result("out");
    assertThat(files).containsKeys("train.tsv", "train.jsonl", "train.tmx", "train.ko", "train.en");
    long beads = lines(files, "train.tsv") + lines(files, "dev.tsv") + lines(files, "test.tsv") - 3;
    assertThat(beads).isGreaterThan(50);
    assertThat(lines(files, "train.ko"))
        .isEqualTo(lines(files, "train.en"))
        .isEqualTo(lines(files, "train.jsonl"));
  }

  @Test
  void leavesOutPairsWhoseNumbersDoNotAgree() throws IOException {
    build("out", 1).run(new Heard(0));
    assertThat(result("out").get("train.ko")).contains("다마스쿠스");
    assertThat(build("out", 1).refusals(100)).anyMatch(line -> line.startsWith("select: "));
  }

  @Test
  void givesTheSameWhereverARunWasCutOffAndHoweverManyThreadsWork() throws IOException {
    build("whole", 1).run(new Heard(0));
    Map<String, String> expected = result("whole");
    for (int cut : new int[] {1, 5, 9, 11, 13, 15, 17}) {
      String out = "cut" + cut;
      CorpusBuild interrupted = build(out, 2);
      assertThatThrownBy(() -> interrupted.run(new Heard(cut)))
          .isInstanceOf(UncheckedIOException.class);
      Heard again = new Heard(0);
      build(out, 2).run(again);
      assertThat(result(out)).as("cut off at %d", cut).isEqualTo(expected);
    }
    Heard third = new Heard(0);
    build("cut9", 1).run(third);
    assertThat(third.lines).contains("read known", "write known");
  }

  @Test
  void putsBadDocumentsAsideWithTheirReasons() throws IOException {
    Files.write(in.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});
    Files.writeString(in.resolve("empty.txt"), "");
    Files.writeString(in.resolve("alone.txt"), "이 글에는 번역이 없다. 그래서 짝도 없다.");
    CorpusBuild build = build("out", 2);
    build.run(new Heard(0));
    assertThat(build.refusals(100))
        .anyMatch(line -> line.contains("broken.pdf"))
        .anyMatch(line -> line.contains("empty.txt") && line.contains("empty"))
        .anyMatch(line -> line.startsWith("pair: ") && line.contains("alone.txt"));
  }

  @Test
  void saysWhatIsBrokenInACrawlAndKeepsItsPages() throws IOException {
    String page = "<html><body><p>이 쪽은 다 읽을 수 있다. 문장이 둘이다.</p></body></html>";
    String whole = record("http://a.example/1", page);
    String cut = record("http://a.example/2", page);
    Files.writeString(
        in.resolve("crawl.warc"), whole + cut.substring(0, cut.length() - page.length()));
    CorpusBuild build = build("out", 1);
    Heard heard = new Heard(0);
    build.run(heard);
    assertThat(heard.lines).contains("read 9 9 1");
    assertThat(build.refusals(100)).anyMatch(line -> line.contains("crawl.warc ("));
  }

  private static String record(String uri, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    int length = http.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + uri
        + "\r\nWARC-Date: 2026-03-02T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @Test
  void keepsEqualPairsOnce() throws IOException {
    Files.copy(in.resolve("syria.ko.txt"), in.resolve("copy.ko.txt"));
    Files.copy(in.resolve("syria.en.txt"), in.resolve("copy.en.txt"));
    build("out", 2).run(new Heard(0));
    String all = String.join("", result("out").values());
    assertThat(build("out", 2).refusals(100))
        .anyMatch(line -> line.contains("the same pair stands before"));
    assertThat(all).contains("다마스쿠스");
  }

  @Test
  void saysThatAFolderHoldsAnotherRun() throws IOException {
    build("out", 1).run(new Heard(0));
    CorpusBuild other =
        new CorpusBuild(
            new CorpusBuild.Settings(
                List.of(in),
                folder.resolve("out"),
                null,
                List.of("tsv"),
                filter("p>=.9"),
                1,
                "test"),
            NARANHI);
    assertThatThrownBy(() -> other.run(new Heard(0)))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("holds a run with other settings");
  }

  @Test
  void planNamesTheStages() {
    assertThat(build("out", 1).plan()).hasSize(5).first().asString().startsWith("read: ");
  }
}
