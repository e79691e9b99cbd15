package org.naranhi.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer.Form;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Block;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.Span;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.Whitespace;

/** What every reader promises: nothing lost, nothing doubled, offsets that give the text back. */
class ReaderContractTest {

  private static final String[] PIECES = {
    "본문 바로가기",
    "많이 본 뉴스",
    "1",
    "정치",
    "정부는 3일 예산 12조원을 확정했다.",
    "He left at 5 p.m.",
    "- 항목 하나",
    "# 제목",
    "---",
    "| a | b |",
    "|---|---|",
    "> 인용",
    "```",
    "[링크](http://a.example)",
    "*강조*와 _밑줄_",
    "<p>",
    "</p>",
    "&amp;",
    "<b>굵게</b>",
    "\u0000",
    "\t",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\u3000",
    "한글",
    "e\u0301",
    "사진=연합뉴스",
    "By Jo Lind",
    "1. 하나",
    "★",
    "Close",
    "\uFEFF",
    "🙂",
    "㎡",
    "<!-- x -->",
    "\\*"
  };

  @ParameterizedTest
  @MethodSource("org.naranhi.text.read.SamplePages#names")
  void keepsEveryUnitOfTheSamplePages(String name) throws IOException {
    check(SamplePages.read(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "page", "segmented", "html", "markdown"})
  void keepsEveryUnitOfRandomTexts(String kind) throws IOException {
    Random random = new Random(kind.hashCode());
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder("시작. ");
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      check(
          Documents.read(
              "random", bytes, ReadOptions.DEFAULT.withKind(kind).withKeepFurniture(true)));
    }
  }

  @Test
  void acceptsAndReadsAgreeForEveryKindOnTheSamplePages() throws IOException {
    for (String name : SamplePages.names()) {
      Source source = new Source(name, SamplePages.bytes(name));
      DocumentReader first =
          Documents.readers().stream()
              .filter(r -> acceptsQuietly(r, source))
              .findFirst()
              .orElseThrow();
      assertThat(SamplePages.read(name).metadata()).containsEntry("format", first.name());
    }
  }

  private static boolean acceptsQuietly(DocumentReader reader, Source source) {
    try {
      return reader.accepts(source);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static void check(Document document) {
    checkBlocks(document);
    switch (document.metadata().getOrDefault("format", "")) {
      case "html" -> checkHtmlText(document);
      case "markdown" -> {} // marks are no text; its golden files say what is
      default -> checkPlainText(document);
    }
  }

  static void checkBlocks(Document document) {
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(Whitespace.isBlank(block.text())).isFalse();
      assertThat(Whitespace.is(block.text().charAt(0))).isFalse();
      assertThat(Whitespace.is(block.text().charAt(block.text().length() - 1))).isFalse();
      for (int i = 0; i < block.text().length(); i++) {
        Span source = block.offsets().toSource(new Span(i, i + 1));
        assertThat(source.end()).isGreaterThanOrEqualTo(end);
        end = source.end();
        checkUnit(block.text(), i, source.of(document.source()));
      }
    }
  }

  /** The source of a unit is the unit, white space, or something that the unit was made from. */
  private static void checkUnit(String text, int i, String source) {
    String unit = text.substring(i, i + 1);
    boolean same =
        source.equals(unit)
            || Whitespace.isBlank(source)
            || unit.equals(" ")
            || unit.equals("\n")
            || java.text.Normalizer.normalize(source, Form.NFC).contains(unit)
            || Parser.unescapeEntities(source, false).contains(unit);
    assertThat(same).as("'%s' from '%s' in %s", unit, source, text).isTrue();
  }

  private static void checkPlainText(Document document) {
    StringBuilder text = new StringBuilder();
    document.blocks().forEach(b -> text.append(b.text()));
    String nfc = java.text.Normalizer.normalize(document.source(), Form.NFC);
    assertThat(squeezed(text)).isEqualTo(squeezed(nfc));
  }

  private static void checkHtmlText(Document document) {
    StringBuilder text = new StringBuilder();
    document.blocks().forEach(b -> text.append(b.text()));
    org.jsoup.nodes.Document page = Jsoup.parse(document.source());
    page.select("script, style, template, svg, iframe, textarea").remove();
    String nfc = java.text.Normalizer.normalize(page.body().wholeText(), Form.NFC);
    assertThat(squeezed(text)).isEqualTo(squeezed(nfc));
  }

  private static String squeezed(CharSequence text) {
    StringBuilder squeezed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Whitespace.is(text.charAt(i))) {
        squeezed.append(text.charAt(i));
      }
    }
    return squeezed.toString();
  }
}
