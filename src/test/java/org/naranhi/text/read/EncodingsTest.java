package org.naranhi.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Block;
import org.naranhi.text.DecodingLoss;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Span;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/** Whole documents in the encodings and forms that people hand over. */
class EncodingsTest {

  private static final ReadOptions LENIENT = ReadOptions.DEFAULT.withLenient(true);
  private static final String KOREAN = "쨰깍거리는 시계가 뷁 하고 멈췄다.\n두 사람은 말이 없었다.\n";

  private static Document read(byte[] bytes, ReadOptions options)
      throws UnreadableDocumentException {
    return Documents.read("in.txt", bytes, options);
  }

  private static Document read(String text) throws UnreadableDocumentException {
    return read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  private static byte[] with(int stray, String before, String after, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(charset));
    bytes.write(stray);
    bytes.writeBytes(after.getBytes(charset));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-windows-949", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsRareSyllablesInEveryCharsetAndSaysHowItWasFound(String charset)
      throws UnreadableDocumentException {
    Document document = read(KOREAN.getBytes(Charset.forName(charset)), ReadOptions.DEFAULT);
    assertThat(texts(document)).containsExactly("쨰깍거리는 시계가 뷁 하고 멈췄다.", "두 사람은 말이 없었다.");
    assertThat(document.notes().charsetReason()).isNotEmpty();
    assertThat(document.notes().loss()).isEmpty();
  }

  @Test
  void readsUtf16WithoutAMarkInHanjaAndInOneWord() throws UnreadableDocumentException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(texts(read("大韓民國 憲法은 「國民」의 것이다.".getBytes(charset), ReadOptions.DEFAULT)))
          .containsExactly("大韓民國 憲法은 「國民」의 것이다.");
      assertThat(texts(read("안녕하세요".getBytes(charset), ReadOptions.DEFAULT)))
          .containsExactly("안녕하세요");
    }
  }

  @Test
  void refusesAStrayByteAndReplacesItOnlyWhenAsked() throws UnreadableDocumentException {
    byte[] bytes = with(0xC0, "첫째 줄이다.\r\n둘째 ", " 줄이다.\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(bytes, ReadOptions.DEFAULT))
        .hasMessageStartingWith("in.txt:2:4: byte 0xC0 at offset 26 is not UTF-8")
        .hasMessageContaining("--lenient");
    Document document = read(bytes, LENIENT);
    assertThat(texts(document)).containsExactly("첫째 줄이다.", "둘째 \uFFFD 줄이다.");
    assertThat(document.notes().loss())
        .contains(new DecodingLoss("UTF-8", 1, 2, 4, 26, 0xC0))
        .get()
        .extracting(DecodingLoss::describe)
        .asString()
        .isEqualTo(
            "1 byte that is not UTF-8 replaced by U+FFFD;"
                + " the first is 0xC0 at offset 26 (line 2, column 4)");
  }

  @Test
  void takesDamagedUtf8ForUtf8WhereverTheStrayByteStands() {
    Random random = new Random(11);
    String text = "“그렇다”고 김 씨는 2월 3일 말했다. It’s a café.";
    for (int round = 0; round < 500; round++) {
      int at = random.nextInt(text.length());
      int stray = 0x80 + random.nextInt(0x80);
      byte[] bytes = with(stray, text.substring(0, at), text.substring(at), StandardCharsets.UTF_8);
      assertThatThrownBy(() -> read(bytes, ReadOptions.DEFAULT))
          .as("0x%02X at %d", stray, at)
          .hasMessageContaining("is not UTF-8");
    }
  }

  @Test
  void replacesInMs949AndInCutUtf16() throws UnreadableDocumentException {
    byte[] korean = with(0xFF, KOREAN, "\n끝이다.\n", Charset.forName("x-windows-949"));
    assertThat(texts(read(korean, LENIENT))).contains("\uFFFD", "끝이다.");
    byte[] cut = with('x', KOREAN, "", StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> read(cut, ReadOptions.DEFAULT)).hasMessageContaining("not UTF-16LE");
    assertThat(read(cut, LENIENT).notes().loss()).map(DecodingLoss::count).contains(1);
  }

  @Test
  void composesDecomposedHangulAndKeepsOffsets() throws UnreadableDocumentException {
    String apart = java.text.Normalizer.normalize("한글을 쓴다.", Form.NFD);
    Block block = read(apart).blocks().get(0);
    assertThat(block.text()).isEqualTo("한글을 쓴다.");
    Span source = block.offsets().toSource(new Span(1, 2));
    assertThat(java.text.Normalizer.normalize(source.of(apart), Form.NFC)).isEqualTo("글");
  }

  @Test
  void joinsHalfWidthJamoToSyllables() throws UnreadableDocumentException {
    Block block = read("ﾾￂﾤﾡￚﾩ ﾷￂﾵￓﾩￂ ﾡￌﾣￜ ﾻ.").blocks().get(0);
    assertThat(block.text()).isEqualTo("한글 아수라 곣ㅣ ㅋ.");
    assertThat(block.offsets().toSource(new Span(1, 2))).isEqualTo(new Span(3, 6));
  }

  @Test
  void keepsFullWidthLatinInTheTextAndKnowsItsLanguage() throws UnreadableDocumentException {
    Document document = read("Ｔｈｅ ｍａｙｏｒ ｌｅｆｔ ａｔ ５．");
    assertThat(document.language()).isEqualTo(Language.ENGLISH);
    assertThat(texts(document)).containsExactly("Ｔｈｅ ｍａｙｏｒ ｌｅｆｔ ａｔ ５．");
  }

  @Test
  void decodesCharacterReferencesOfPages() throws UnreadableDocumentException {
    String page =
        "<html><body><p>&#44032;&#xB098;&nbsp;&lt;다&gt; R&amp;D &hellip; &ldquo;1&middot;2&rdquo;"
            + " &copy 라.</p></body></html>";
    assertThat(texts(read(page))).containsExactly("가나 <다> R&D … “1·2” © 라.");
  }

  @Test
  void readsMixedLineEndsAsLineEnds() throws UnreadableDocumentException {
    assertThat(texts(read("하나.\r\n둘.\r셋.\n넷.\u0085다섯.\u2028여섯.\u2029일곱.")))
        .containsExactly("하나.", "둘.", "셋.", "넷.", "다섯.", "여섯.", "일곱.");
  }

  @Test
  void dropsByteOrderMarksOfJoinedFiles() throws UnreadableDocumentException {
    assertThat(texts(read("\uFEFF하나.\n\uFEFF둘.\uFEFF셋\uFEFF이다.")))
        .containsExactly("하나.", "둘.", "셋이다.");
    String page = "<html><body><p>하나\uFEFF다.</p></body></html>";
    assertThat(texts(read(page))).containsExactly("하나다.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id\0\0\0\0\0\0\0\u0001\0\0\0name", "docs/a\0", "ab\0c\u00FF\0\u00D8\u00DC"})
  void refusesBinaryDataByName(String record) {
    byte[] table = record.repeat(40).getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(table, LENIENT))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("in.txt: this is no text (binary data)")
        .extracting(e -> ((UnreadableDocumentException) e).problem())
        .isEqualTo(Problem.BINARY);
  }

  @Test
  void refusesAnEmptyFileEvenIfLenient() {
    assertThatThrownBy(() -> read(new byte[0], LENIENT)).hasMessageContaining("empty (0 bytes)");
    assertThatThrownBy(() -> read("\uFEFF".getBytes(StandardCharsets.UTF_8), LENIENT))
        .hasMessageContaining("no text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"가나다라 ", "word ", "그는 갔다. ", "x", "ﾾￂﾤ", "\u0301e"})
  void readsALineOfTwentyMegabytesInBoundedTime(String piece) {
    int pieces = 20_000_000 / piece.getBytes(StandardCharsets.UTF_8).length;
    assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(read(piece.repeat(pieces)).blocks()).hasSize(1));
  }
}
