package org.naranhi.text.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Span;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.read.Documents;

class HtmlReaderTest {

  private static Document read(byte[] page) throws UnreadableDocumentException {
    return Documents.read("page.html", page, ReadOptions.DEFAULT);
  }

  private static Document read(String body) throws UnreadableDocumentException {
    String page = "<!doctype html><html><body>" + body + "</body></html>";
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  /** The source of the first occurrence of {@code part} in the first block. */
  private static String sourceOf(String part, Document document) {
    Block block = document.blocks().get(0);
    int at = block.text().indexOf(part);
    Span span = new Span(at, at + part.length());
    return block.offsets().toSource(span).of(document.source());
  }

  @Test
  void mapsCharacterReferencesToTheirPlace() throws UnreadableDocumentException {
    Document document =
        read("<p>He said &ldquo;A&amp;B&#8221; twice &lt 3 times &unknown; on.</p>");
    assertThat(texts(document)).containsExactly("He said “A&B” twice < 3 times &unknown; on.");
    assertThat(sourceOf("“A&B”", document)).isEqualTo("&ldquo;A&amp;B&#8221;");
    assertThat(sourceOf("twice < 3", document)).isEqualTo("twice &lt 3");
    assertThat(sourceOf("&unknown; on.", document)).isEqualTo("&unknown; on.");
  }

  @Test
  void mapsTextAcrossTags() throws UnreadableDocumentException {
    Document document = read("<p>현상금 <b>1000</b>만달러를\n   걸었다.</p>");
    assertThat(texts(document)).containsExactly("현상금 1000만달러를 걸었다.");
    assertThat(sourceOf("1000만달러", document)).isEqualTo("1000</b>만달러");
  }

  @Test
  void followsTextWhereTheParserDropsAUnit() throws UnreadableDocumentException {
    Document document = read("<p>값은 1\u00002 &amp; 3이다.</p>");
    assertThat(sourceOf("3이다.", document)).isEqualTo("3이다.");
  }

  @Test
  void keepsRaisedDigitsOutOfNumbers() throws UnreadableDocumentException {
    assertThat(texts(read("<p>It cost $520,000<sup>1</sup> for 84 m<sup>2</sup>.</p>")))
        .containsExactly("It cost $520,000 1 for 84 m2.");
  }

  @Test
  void splitsParagraphsAtLineBreaksButNotHeadings() throws UnreadableDocumentException {
    assertThat(texts(read("<h1>하나<br>둘</h1><div>첫째 문장이다.<br><br>둘째 문장이다.</div>")))
        .containsExactly("하나 둘", "첫째 문장이다.", "둘째 문장이다.");
  }

  @Test
  void takesThePlainTextThatTheTitleBeginsWithForTheHeadline() throws UnreadableDocumentException {
    String story = "시는 내년부터 버스 요금을 올린다고 밝혔다. 요금 인상은 2년 만이다.<br><br>시민단체는 반발했다. 부담이 커질 것이라고 했다.";
    String page =
        "<html><title>서울 시내버스 요금 내년 1800원으로 : 가나일보</title><body><table><tr><td><a href=a>홈</a></td></tr>"
            + "<tr><td>서울 시내버스 요금 내년 1800원으로</td></tr><tr><td>"
            + story
            + "</td></tr></table></body></html>";
    Document document = read(page.getBytes(StandardCharsets.UTF_8));
    assertThat(document.blocks())
        .filteredOn(b -> b.kind() == BlockKind.HEADLINE)
        .extracting(Block::text)
        .containsExactly("서울 시내버스 요금 내년 1800원으로");
  }

  @Test
  void leavesOutScriptsStylesAndAlternativeTexts() throws UnreadableDocumentException {
    assertThat(
            texts(
                read(
                    "<style>p{}</style><script>var a='글';</script><p>본문이다."
                        + "<img alt='그림'></p><!-- 주석 -->")))
        .containsExactly("본문이다.");
  }

  @Test
  void decodesAPageInTheCharsetItsBytesShow() throws UnreadableDocumentException {
    String page = "<html><head><meta charset='utf-8'></head><body><p>똠방각하가 왔다.</p></body></html>";
    Document document = read(page.getBytes(Charset.forName("x-windows-949")));
    assertThat(texts(document)).containsExactly("똠방각하가 왔다.");
    assertThat(document.metadata()).containsEntry("charset", "windows-949");
  }

  @Test
  void takesTheDateFromTheAddressWhereNothingElseTells() throws UnreadableDocumentException {
    String page =
        "<html><head><link rel='canonical' href='https://a.example/news/20241220001'></head>"
            + "<body><p>본문이다.</p></body></html>";
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).metadata())
        .containsEntry("date", "2024-12-20");
  }

  @Test
  void readsDeeplyNestedBoxesSoon() {
    String page =
        "<html><body>"
            + "<div>글이 하나 있다. ".repeat(10_000)
            + "<div>".repeat(90_000)
            + "</body></html>";
    Document document =
        assertTimeout(Duration.ofSeconds(20), () -> read(page.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.blocks()).hasSize(10_000);
  }

  @Test
  void leavesOutWordsInALineThatAreNotShown() throws UnreadableDocumentException {
    assertThat(texts(read("<p>비가 <span style='display: none'>숨은 말</span>온다.</p><p>눈이 온다.</p>")))
        .containsExactly("비가 온다.", "눈이 온다.");
  }

  @Test
  void keepsAnArticleThatIsHiddenUntilAScriptShowsIt() throws UnreadableDocumentException {
    Document document =
        read("<div style='display:none'><p>기사의 첫 문장이다.</p><p>기사의 끝 문장이다.</p></div>");
    assertThat(document.content()).hasSize(2);
  }

  @Test
  void takesTheArticleThatThePageIsTitledBy() throws UnreadableDocumentException {
    String first = "<article><h1>첫눈이 왔다</h1><p>첫눈이 사흘 일찍 왔다.</p><p>눈은 오후에 그쳤다.</p></article>";
    String second =
        "<article><h1>배가 돌아왔다</h1>" + "<p>고깃배 열두 척이 오늘 돌아왔다.</p>".repeat(6) + "</article>";
    String page = "<head><title>첫눈이 왔다 - 신문</title></head><body>" + first + second + "</body>";
    Document document = read(page.getBytes(StandardCharsets.UTF_8));
    assertThat(document.content())
        .extracting(Block::text)
        .containsExactly("첫눈이 왔다", "첫눈이 사흘 일찍 왔다.", "눈은 오후에 그쳤다.");
  }

  @Test
  void keepsTheWordsOfALineOfSpansTogether() throws UnreadableDocumentException {
    assertThat(texts(read("<p><span>비가 </span><span>온다.</span></p><p>눈이 온다.</p>")))
        .containsExactly("비가 온다.", "눈이 온다.");
  }
}
