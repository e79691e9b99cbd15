package org.naranhi.text.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

class EpubReaderTest {

  private static Document read(EpubFiles book) throws IOException {
    return Documents.inspect(
        "book.epub", new java.io.ByteArrayInputStream(book.bytes()), ReadOptions.DEFAULT);
  }

  private static List<String> blocks(EpubFiles book) throws IOException {
    return read(book).blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  @Test
  void readsThePagesInTheOrderOfTheSpine() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .page("b.xhtml", "<p>먼저 온 사람이 앉았다.</p>")
            .page("a.xhtml", "<p>나중에 온 사람은 섰다.</p>");
    assertThat(blocks(book)).containsExactly("PARAGRAPH 먼저 온 사람이 앉았다.", "PARAGRAPH 나중에 온 사람은 섰다.");
  }

  @Test
  void takesShortLinesAndListsOfLinksForText() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .page(
                "a.xhtml",
                "<h1>1장</h1><p>“응.”</p><p>공유하기</p><ul><li><a href='x'>서울</a></li></ul><p>로그인</p>");
    assertThat(blocks(book))
        .containsExactly(
            "HEADLINE 1장", "PARAGRAPH “응.”", "PARAGRAPH 공유하기", "LIST_ITEM 서울", "PARAGRAPH 로그인");
  }

  @Test
  void takesForFurnitureWhatTheBookMarks() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .page("cover.xhtml", "<section epub:type='cover'><p>산과 강</p></section>")
            .page("rights.xhtml", "<section epub:type='copyright-page'><p>펴낸 곳 강변책방</p></section>")
            .page(
                "toc.xhtml",
                "<nav epub:type='toc'><ol><li><a href='a.xhtml'>하나</a></li></ol></nav>")
            .page("old.xhtml", "<p>차례</p>")
            .guide("toc", "old.xhtml")
            .page("a.xhtml", "<h1>하나</h1><p>강은 흐른다.</p>")
            .guide("text", "a.xhtml")
            .guide("cover", "a.xhtml#top")
            .page("index.xhtml", "<section role='doc-index'><p>강 12</p></section>")
            .item("ad.xhtml", "application/xhtml+xml", "", "linear='no'")
            .part("OPS/ad.xhtml", EpubFiles.xhtml("<p>같은 이의 다른 책</p>"));
    assertThat(blocks(book))
        .containsExactly(
            "FURNITURE 산과 강",
            "FURNITURE 펴낸 곳 강변책방",
            "FURNITURE 하나",
            "FURNITURE 차례",
            "HEADLINE 하나",
            "PARAGRAPH 강은 흐른다.",
            "FURNITURE 강 12",
            "FURNITURE 같은 이의 다른 책");
    assertThat(read(book).blocks().get(1).reason())
        .isEqualTo("marked as copyright-page in the book");
    assertThat(read(book).blocks().get(7).reason()).contains("linear=\"no\"");
  }

  @Test
  void keepsNotesAfterTheTextAndTakesOutTheirMarks() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .page(
                "a.xhtml",
                "<p>예산은 18억원<a epub:type='noteref' href='#n1'>1</a>이다.</p>"
                    + "<aside epub:type='footnote' id='n1'><p><a href='#r1'>1.</a> 2월 기준.</p></aside>"
                    + "<p>주민 <a epub:type='noteref' href='#n3'>이천 명</a>이 왔다.<sup><a href='n.xhtml#n2'>2)</a></sup></p>")
            .item("n.xhtml", "application/xhtml+xml", "", "linear='no'")
            .part(
                "OPS/n.xhtml",
                EpubFiles.xhtml(
                    "<section role='doc-endnotes'><p>3월에 센 수다. <a role='doc-backlink' href='a.xhtml#r2'>돌아가기</a></p></section>"))
            .page("b.xhtml", "<p>끝이다.</p>");
    assertThat(blocks(book))
        .containsExactly(
            "PARAGRAPH 예산은 18억원이다.",
            "PARAGRAPH 주민 이천 명이 왔다.",
            "PARAGRAPH 끝이다.",
            "PARAGRAPH 2월 기준.",
            "PARAGRAPH 3월에 센 수다.");
    assertThat(read(book).blocks().get(3).reason()).isEqualTo("footnote");
  }

  @Test
  void takesOutNumbersOfPrintedPagesAndHiddenTextButNotHiddenNotes() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .manifest("s.css", "text/css", "")
            .part(
                "OPS/s.css",
                "p{color:red} /* .shown{display:none} */ .off, b {}\n.box { display : none; }")
            .page(
                "a.xhtml",
                "<p>그는 <span epub:type='pagebreak' id='p7'>7</span>집에 갔다.</p><p class='box'>숨긴 글</p>"
                    + "<p class='shown'>보이는 글.</p><aside class='box' epub:type='footnote'>뜨는 주석.</aside>");
    assertThat(blocks(book))
        .containsExactly("PARAGRAPH 그는 집에 갔다.", "PARAGRAPH 보이는 글.", "PARAGRAPH 뜨는 주석.");
  }

  @Test
  void readsPagesThatAreNoGoodXml() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .item("a.xhtml", "application/xhtml+xml", "", "")
            .part(
                "OPS/a.xhtml",
                "<html><head><title/></head><body><p>하나&nbsp;둘 &amp; 셋<p>넷<br>다섯 &hellip;</p><a id='x'/>여섯</body></html>");
    assertThat(blocks(book))
        .containsExactly("PARAGRAPH 하나 둘 & 셋", "PARAGRAPH 넷", "PARAGRAPH 다섯 …", "PARAGRAPH 여섯");
  }

  @Test
  void readsOldBooksInOtherCharsetsWithNamesWrittenOtherwise() throws IOException {
    String name = "본문 1+2.html";
    EpubFiles book =
        new EpubFiles()
            .item("../OPS/%EB%B3%B8%EB%AC%B8%201+2.html", "text/html", "", "")
            .part(
                "OPS/" + Normalizer.normalize(name, Normalizer.Form.NFD),
                "<?xml version='1.0' encoding='cp949'?><html><body><p>뷁 소리가 났다.</p></body></html>"
                    .getBytes(Charset.forName("MS949")))
            .without("mimetype");
    assertThat(blocks(book)).containsExactly("PARAGRAPH 뷁 소리가 났다.");
  }

  @Test
  void readsTheFallbackOfAPictureAndPassesOverPicturesWithoutOne() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .page("a.xhtml", "<p>글이다.</p>")
            .item("cover.jpg", "image/jpeg", "", "")
            .item("map.svg", "image/svg+xml", "fallback='p1'", "");
    assertThat(blocks(book)).containsExactly("PARAGRAPH 글이다.", "PARAGRAPH 글이다.");
  }

  @Test
  void putsReadingsOverCharactersIntoBrackets() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .page(
                "a.xhtml",
                "<p><ruby>江<rt>강</rt></ruby>과 <ruby>山<rp>(</rp><rt>산</rt><rp>)</rp></ruby>이다.</p>");
    assertThat(blocks(book)).containsExactly("PARAGRAPH 江(강)과 山(산)이다.");
  }

  @Test
  void takesHeadingsFromTheContentsAndTheHeadlineFromTheTitle() throws IOException {
    EpubFiles book =
        new EpubFiles()
            .metadata(
                "<dc:title>산과 강</dc:title><dc:creator opf:role='aut'>한서윤</dc:creator>"
                    + "<dc:creator opf:role='ill'>그린이</dc:creator><dc:language>ko</dc:language>"
                    + "<dc:date opf:event='modification'>2026-05-01</dc:date><dc:date>2025-11-03T00:00:00Z</dc:date>")
            .manifest("toc.ncx", "application/x-dtbncx+xml", "")
            .part(
                "OPS/toc.ncx",
                "<ncx><navMap><navPoint><navLabel><text>둘째 날</text></navLabel></navPoint></navMap></ncx>")
            .page("t.xhtml", "<div><p>산과 강</p></div>")
            .page("a.xhtml", "<h1>첫째 날</h1><p>산에 갔다.</p><p class='ch'>둘째 날</p><p>2026년 1월 2일</p>");
    assertThat(blocks(book))
        .containsExactly(
            "HEADLINE 산과 강",
            "HEADING 첫째 날",
            "PARAGRAPH 산에 갔다.",
            "HEADING 둘째 날",
            "PARAGRAPH 2026년 1월 2일");
    assertThat(read(book).metadata())
        .containsEntry("title", "산과 강")
        .containsEntry("author", "한서윤")
        .containsEntry("date", "2025-11-03")
        .containsEntry("declared", "ko");
  }
}
