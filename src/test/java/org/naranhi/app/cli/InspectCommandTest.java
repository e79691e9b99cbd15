package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

  private static final String PAGE =
      """
      본문 바로가기

      섬마을에 첫 도서관, 책 1만2천 권

      김하늘 기자

      섬마을에 처음으로 도서관이 문을 열었다. 책은 1만2천 권이고, 문은 아침 아홉 시부터 저녁 일곱 시까지 연다.

      아이들은 학교가 끝나면 여기로 온다.

      무단 전재 및 재배포 금지
      """;

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void writePage() throws IOException {
    page = Files.writeString(folder.resolve("page.txt"), PAGE);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path damaged() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("배는 아침 9시에 떠났다.\n바람이 ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFE);
    bytes.writeBytes(" 불었다.\n".getBytes(StandardCharsets.UTF_8));
    return file("damaged.txt", bytes.toByteArray());
  }

  @Test
  void showsKindCharsetLanguageAndBlocksWithPlaces() {
    CliRun run = CliRun.of("inspect", page);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(page + "\n  kind      page\n  charset   UTF-8 (every byte fits UTF-8)\n")
        .contains("  language  Korean (ko)\n", "  author    김하늘\n")
        .contains("  blocks    6: 1 headline, 1 byline, 2 paragraph, 2 furniture\n")
        .contains("\n  2   3:1  headline   섬마을에 첫 도서관, 책 1만2천 권\n");
  }

  @Test
  void saysWhyABlockIsFurniture() {
    assertThat(CliRun.of("inspect", page).out())
        .containsPattern(
            "1 +1:1  furniture  본문 바로가기  ← furniture list: skip link \\(ko.txt:\\d+\\)\n")
        .containsPattern("furniture  무단 전재.*  ← furniture list: copyright notice");
  }

  @Test
  void keepsToAHundredColumnsWithWideSyllables() throws IOException {
    Path wide = file("wide.txt", "가나다라 마바사. ".repeat(40) + "\n\n" + "무단 전재 금지 ".repeat(40));
    assertThat(CliRun.of("inspect", wide, page).out().lines())
        .filteredOn(line -> !line.startsWith("/"))
        .allSatisfy(line -> assertThat(QuantityPicture.width(line)).isLessThanOrEqualTo(100))
        .anySatisfy(line -> assertThat(line).endsWith("…"));
  }

  @Test
  void showsAPageOfNothingButFurniture() throws IOException {
    CliRun run = CliRun.of("inspect", file("menu.txt", "본문 바로가기\n\n구독\n"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("blocks    2: 2 furniture");
  }

  @Test
  void writesALineOfJsonForTheDocumentAndForEachBlock() {
    CliRun run = CliRun.of("inspect", "--format", "jsonl", page);
    List<String> lines = run.out().lines().toList();
    assertThat(run.code()).isZero();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0))
        .startsWith("{\"record\":\"document\",\"file\":")
        .contains(
            "\"format\":\"page\",\"charset\":\"UTF-8\",\"charsetReason\":\"every byte fits UTF-8\"")
        .contains("\"replaced\":null,\"language\":\"ko\",\"metadata\":{\"author\":\"김하늘\"}")
        .endsWith("\"blocks\":{\"headline\":1,\"byline\":1,\"paragraph\":2,\"furniture\":2}}");
    assertThat(lines.get(2))
        .contains(
            "\"block\":2,\"kind\":\"headline\",\"content\":true,\"line\":3,\"column\":1,\"source\":[9,29]")
        .endsWith("\"text\":\"섬마을에 첫 도서관, 책 1만2천 권\"}");
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    Path empty = file("empty.txt", "");
    CliRun run = CliRun.of("inspect", empty, folder.resolve("none.txt"), page);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.errors()).hasSize(2).first().asString().contains("the file is empty");
    assertThat(run.out()).contains("1 headline");
  }

  @Test
  void readsStandardInput() {
    CliRun run = CliRun.fed("첫 줄이다.\n".getBytes(Charset.forName("x-windows-949")), "inspect", "-");
    assertThat(run.out()).startsWith("<stdin>\n").contains("charset   windows-949 (");
  }

  @Test
  void refusesAStrayByteAndReplacesItOnlyIfLenient() throws IOException {
    Path damaged = damaged();
    CliRun strict = CliRun.of("inspect", damaged);
    assertThat(strict.code()).isEqualTo(ExitCode.INPUT);
    assertThat(strict.err()).contains("damaged.txt:2:5: byte 0xFE at offset 43 is not UTF-8");
    CliRun lenient = CliRun.of("inspect", "--lenient", damaged);
    assertThat(lenient.code()).isZero();
    assertThat(lenient.err())
        .startsWith("naranhi: warning: ")
        .endsWith(
            "damaged.txt: 1 byte that is not UTF-8 replaced by U+FFFD;"
                + " the first is 0xFE at offset 43 (line 2, column 5)\n");
    assertThat(lenient.out()).contains("바람이 \uFFFD 불었다.", "  lost      1 byte");
    assertThat(CliRun.of("inspect", "--lenient", "--format", "jsonl", damaged).out())
        .contains(
            "\"replaced\":{\"count\":1,\"line\":2,\"column\":5,\"offset\":43,\"firstByte\":254}");
  }

  @Test
  void alignsChecksAndExplainsLenientlyAndWarns() throws IOException {
    Path ko = damaged();
    Path en = file("en.txt", "The ferry left at 9 a.m.\nThe wind blew.\n");
    for (String command : List.of("align", "check", "explain")) {
      assertThat(CliRun.of(command, ko, en).code()).isEqualTo(ExitCode.INPUT);
      CliRun run = CliRun.of(command, "--lenient", ko, en);
      assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.FOUND);
      assertThat(run.err()).contains("damaged.txt: 1 byte that is not UTF-8 replaced by U+FFFD");
    }
  }

  @Test
  void carriesTheTimesOfSubtitlesToTableAndJson() throws IOException {
    String korean =
        """
        1
        00:00:03,500 --> 00:00:05,000
        2019년 봄에

        2
        00:00:05,000 --> 00:00:07,000
        섬에 첫 도서관이 문을 열었습니다

        3
        00:00:07,500 --> 00:00:09,000
        책은 1만 2천 권입니다
        """;
    String english =
        """
        WEBVTT

        00:03.500 --> 00:05.200
        In the spring of 2019,

        00:05.200 --> 00:07.100
        the island's first library opened.

        00:07.500 --> 00:09.000
        It has 12,000 books.
        """;
    Path ko = file("ko.srt", korean);
    Path en = file("en.vtt", english);
    List<String> table = CliRun.of("align", "-q", ko, en, "--to", "tsv").out().lines().toList();
    assertThat(table).hasSize(3);
    assertThat(table.get(0)).endsWith("\tfindings\tstart\tend");
    assertThat(table.get(1))
        .contains("\t2019년 봄에 섬에 첫 도서관이 문을 열었습니다\tIn the spring of 2019, the island's")
        .endsWith("\t00:00:03.500\t00:00:07.000");
    assertThat(CliRun.of("align", "-q", ko, en, "--to", "jsonl").out())
        .contains("\"start\":\"00:00:03.500\",\"end\":\"00:00:07.100\",\"text\":\"In the spring");
    assertThat(CliRun.of("inspect", ko).out())
        .contains("1   3:1  00:00:03.500–00:00:07.000  paragraph  2019년 봄에");
  }

  @Test
  void refusesAnUnknownFormat() {
    assertThat(CliRun.of("inspect", "--format", "xml", page).code()).isEqualTo(ExitCode.USAGE);
    assertThat(CliRun.of("inspect").code()).isEqualTo(ExitCode.USAGE);
  }
}
