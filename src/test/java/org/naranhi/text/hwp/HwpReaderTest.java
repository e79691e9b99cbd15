package org.naranhi.text.hwp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.hwp.HangulSample.Look;
import org.naranhi.text.read.Documents;

class HwpReaderTest {

  private static HwpSample sample() {
    return new HwpSample(HangulOrdinal.CIRCLED_DIGIT, "^1)");
  }

  private static Document read(byte[] bytes) throws IOException {
    return Documents.inspect(
        "in.hwp", new java.io.ByteArrayInputStream(bytes), ReadOptions.DEFAULT);
  }

  private static List<String> texts(HangulSample sample) throws Exception {
    return read(sample.bytes()).blocks().stream().map(Block::text).toList();
  }

  @Test
  void readsBreaksHyphensAndSpacesOfHangul() throws Exception {
    HwpSample sample = sample().paragraph(Look.BODY, "3월").sign(30).text("1일").sign(31);
    sample.text("well").sign(24).text("known이라는 말이다.").sign(10).text("둘째 줄이다.");
    assertThat(texts(sample)).containsExactly("3월 1일 well-known이라는 말이다.", "둘째 줄이다.");
  }

  @Test
  void readsAFormulaAsItsScriptWhereItStands() throws Exception {
    HwpSample sample = sample().paragraph(Look.BODY, "넓이는 ").formula("a`over`b~").text("이다.");
    assertThat(texts(sample)).containsExactly("넓이는 a over b이다.");
  }

  @Test
  void leavesOutWhatAnEmptyFieldShowsAndKeepsWhatWasFilledIn() throws Exception {
    HwpSample sample = sample().paragraph(Look.BODY, "이름은 ").field("이름을 적으시오", "이름을 적으시오");
    sample.text("한서윤이고 사는 곳은 ").field("주소", "강변구").text("이다.");
    assertThat(texts(sample)).containsExactly("이름은 한서윤이고 사는 곳은 강변구이다.");
  }

  @Test
  void readsTablesInTables() throws Exception {
    HwpSample sample = sample().paragraph(Look.BODY, "표가 둘 있다.");
    sample.tables(
        List.of(List.of("가", "나"), List.of("다", "라")),
        List.of(List.of("1", "2"), List.of("3", "4")));
    Document document = read(sample.bytes());
    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly("표가 둘 있다.", "가", "나", "다", "라", "1", "2", "3", "4");
    assertThat(document.blocks()).filteredOn(b -> b.kind() == BlockKind.TABLE_CELL).hasSize(8);
  }

  @Test
  void takesATableOfOneColumnForLayout() throws Exception {
    HwpSample sample = sample().table(List.of(List.of("알림 글이 여기에 있다."), List.of("둘째 칸에도 글이 있다.")));
    assertThat(read(sample.bytes()).blocks())
        .extracting(Block::kind)
        .containsOnly(BlockKind.PARAGRAPH);
  }

  @Test
  void putsNotesBehindTheTextEndnotesLast() throws Exception {
    HangulSample sample =
        sample()
            .paragraph(Look.BODY, "첫 문단이다.")
            .endnote("미주이다.")
            .footnote("각주이다.")
            .paragraph(Look.BODY, "둘째 문단이다.")
            .footnote("각주가 또 있다.");
    Document document = read(sample.bytes());
    assertThat(document.blocks())
        .extracting(b -> b.text() + b.reason())
        .containsExactly(
            "첫 문단이다.", "둘째 문단이다.", "각주이다.footnote 1", "각주가 또 있다.footnote 2", "미주이다.endnote 1");
  }

  @Test
  void leavesOutHiddenCommentsAndRepeatedHeaders() throws Exception {
    HangulSample sample =
        sample()
            .paragraph(Look.BODY, "본문이다.")
            .comment("숨은 설명이다.")
            .header("머리말")
            .paragraph(Look.BODY, "본문이 이어진다.")
            .header("머리말");
    assertThat(texts(sample)).containsExactly("본문이다.", "본문이 이어진다.", "머리말");
  }

  @Test
  void countsListsOnWhateverStandsBetween() throws Exception {
    HangulSample sample =
        sample()
            .paragraph(Look.LETTERED, "하나이다.")
            .paragraph(Look.BODY, "사이에 낀 문단이다.")
            .paragraph(Look.LETTERED, "둘이다.")
            .paragraph(Look.ARTICLE, "다른 목록이다.");
    assertThat(read(sample.bytes()).source())
        .isEqualTo("①. 하나이다.\n사이에 낀 문단이다.\n②. 둘이다.\n1) 다른 목록이다.\n");
  }

  @Test
  void readsTextBoxesAfterTheParagraphTheyHangOn() throws Exception {
    HangulSample sample =
        sample().paragraph(Look.BODY, "앞 문단").box("상자이다.").paragraph(Look.BODY, "뒤 문단");
    assertThat(read(sample.bytes()).source()).isEqualTo("앞 문단\n상자이다.\n뒤 문단\n");
  }

  @Test
  void passesOverRecordsThatItDoesNotKnow() throws IOException {
    byte[] odd = HangulFiles.record(1000, 1, new byte[5000]);
    byte[] text = HangulFiles.paragraph("모르는 것이 앞에 있다.");
    byte[] section = new byte[odd.length + text.length];
    System.arraycopy(odd, 0, section, 0, odd.length);
    System.arraycopy(text, 0, section, odd.length, text.length);
    assertThat(read(HangulFiles.hwp(new byte[0], section)).source()).isEqualTo("모르는 것이 앞에 있다.\n");
  }

  @Test
  void readsALargeFileWhoseAllocationTableIsListedOutsideTheHeader() throws IOException {
    byte[] noise = new byte[9 << 20];
    new java.util.Random(3).nextBytes(noise);
    java.io.ByteArrayOutputStream section = new java.io.ByteArrayOutputStream();
    section.writeBytes(HangulFiles.paragraph("앞에 있는 글이다."));
    section.writeBytes(HangulFiles.record(1000, 1, noise));
    section.writeBytes(HangulFiles.paragraph("뒤에 있는 글이다."));
    assertThat(read(HangulFiles.hwp(new byte[0], section.toByteArray())).source())
        .isEqualTo("앞에 있는 글이다.\n뒤에 있는 글이다.\n");
  }
}
