package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Span;

class HtmlFormatTest {

  private static Document parsed(Bitext bitext) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document document = parser.parseInput(Formats.text("html", bitext), "");
    assertThat(parser.getErrors()).as("errors of the HTML").isEmpty();
    return document;
  }

  private static Element bead(Document document, int number) {
    return document.expectFirst("#b" + number);
  }

  /** Writes reports to look at, as target/reports/*.html. */
  @ParameterizedTest
  @ValueSource(ints = {9, 20, 2000})
  void showsEveryBeadOfAReportOfAnyLength(int beads) throws IOException {
    Bitext bitext = Samples.repeated(beads);
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve("syria-" + beads + ".html"), Formats.write("html", bitext));
    assertThat(parsed(bitext).select("article.bead")).hasSize(beads);
  }

  @Test
  void showsHostileTexts() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve("hostile.html"), Formats.write("html", Samples.hostile()));
    assertThat(parsed(Samples.hostile()).select("article.bead")).hasSize(13);
  }

  @Test
  void marksBothEndsOfALinkInTheSameColour() {
    Element bead = bead(parsed(Samples.syria()), 4);
    Element ko = bead.expectFirst("mark:contains(1000만달러)");
    Element en = bead.expectFirst("mark:contains($10 million)");
    assertThat(en.attr("data-to")).isEqualTo(ko.attr("data-to"));
    assertThat(en.className()).isEqualTo(ko.className());
    assertThat(bead.select("[data-why=" + ko.attr("data-to") + "]").attr("data-say"))
        .isEqualTo("1000만달러 = $10 million · number · equal · weight 9.2");
  }

  @Test
  void showsAFindingUnderItsBeadAndUnderlinesItsPlaces() {
    Element bead = bead(parsed(Samples.syria()), 4);
    assertThat(bead.select(".findings li.error .fix").text())
        .isEqualTo("Suggested: about 14.5 billion KRW");
    assertThat(bead.select(".flag.error").eachText()).containsExactly("145억원", "1.45 billion KRW");
  }

  @Test
  void marksOnlyTheMostTellingOfLinksThatOverlap() {
    Bitext bitext =
        new BitextBuilder()
            .bead(BlockKind.PARAGRAPH, 1, List.of("1000만달러를"), List.of("$10 million dollars"))
            .link(Link.Kind.NUMBER, "1000만달러", "$10 million", "equal", 9)
            .link(Link.Kind.WORD, "달러", "dollars", "dictionary", 1)
            .build();
    Document document = parsed(bitext);
    assertThat(document.select("mark").eachText()).containsExactly("1000만달러", "$10 million");
    assertThat(document.select(".evidence tbody tr")).hasSize(2);
  }

  @Test
  void showsNullAlignments() {
    Document document = parsed(Samples.syria());
    assertThat(bead(document, 7).select(".cell.empty").text()).isEqualTo("no English counterpart");
    assertThat(bead(document, 8).select(".cell.empty").text()).isEqualTo("no Korean counterpart");
  }

  @Test
  void listsDoubtfulBeadsLeastProbableFirstWithLinks() {
    Document document = parsed(Samples.syria());
    assertThat(document.select(".panel.unsure a").eachAttr("href"))
        .containsExactly("#b6", "#b2", "#b8");
    assertThat(document.select(".panel.gravest a").eachAttr("href"))
        .containsExactly("#b4", "#b6", "#b6");
  }

  @Test
  void everyJumpHasItsTarget() {
    Document document = parsed(Samples.repeated(700));
    for (Element link : document.select("a[href]")) {
      assertThat(document.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void leavesOutFurniture() {
    Bitext bitext =
        new BitextBuilder()
            .bead(BlockKind.FURNITURE, 1, List.of("본문 바로가기"), List.of())
            .bead(BlockKind.PARAGRAPH, 1, List.of("하나"), List.of("one"))
            .build();
    assertThat(parsed(bitext).text()).doesNotContain("본문 바로가기").contains("하나");
  }

  @Test
  void loadsNothingAndRunsOnlyItsOwnScriptAndStyle() throws Exception {
    Document document = parsed(Samples.hostile());
    assertThat(document.select("[src], link, img, iframe, object, base, form, [style]")).isEmpty();
    assertThat(document.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    String policy = document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + hash(document.select("style")) + "'")
        .contains("script-src '" + hash(document.select("script")) + "'");
  }

  private static String hash(List<Element> elements) throws Exception {
    assertThat(elements).hasSize(1);
    byte[] bytes = elements.get(0).data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void escapesEveryText() {
    String evil = "<script>alert(1)</script>\"'&lt;";
    Bitext bitext =
        new BitextBuilder()
            .names(evil, evil)
            .metadata(evil, evil)
            .bead(BlockKind.HEADLINE, 0.1, List.of(evil + "가"), List.of(evil))
            .link(Link.Kind.WORD, evil, evil, evil, 1)
            .finding(evil, evil, Severity.ERROR, evil, evil, evil, evil)
            .build();
    Document document = parsed(bitext);
    assertThat(document.select("script")).hasSize(1);
    assertThat(document.select(".bead mark").eachText()).containsExactly(evil, evil);
    assertThat(document.select(".findings .fix b").text()).isEqualTo(evil);
    assertThat(document.title()).isEqualTo(evil + "가 · Naranhi");
  }

  @Test
  void showsControlsInsteadOfObeyingThem() {
    String text = Formats.text("html", Samples.hostile());
    assertThat(text)
        .contains("<span class=\"ctl\">RLO</span>뒤집힘<span class=\"ctl\">PDF</span>")
        .contains("<span class=\"ctl\">U+0000</span>")
        .contains("<span class=\"ctl\">U+FFFE</span>")
        .contains("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
    assertThat(text.codePoints())
        .noneMatch(c -> c == 0x202E || c == 0x2066 || c == 0 || c == 0xFFFE || c == 0xB);
  }

  @Test
  void survivesSpansThatDoNotFitTheText() {
    Bitext whole = BitextBuilder.pairs("그림\uD83D\uDE00", "picture");
    Unit unit = whole.units().get(0);
    Finding beyond =
        new Finding("c", "t", Severity.NOTE, new Span(3, 99), new Span(50, 60), "far out", null);
    Unit edited = new Unit(unit.bead(), unit.ko(), "another text", List.of(), List.of(beyond));
    Bitext bitext =
        new Bitext(
            "a", "b", whole.koSentences(), whole.enSentences(), List.of(edited), whole.metadata());
    Document document = parsed(bitext);
    assertThat(document.select(".cell[lang=ko]").text()).contains("그림\uD83D\uDE00");
    assertThat(document.select(".cell[lang=en]").text()).isEqualTo("another text");
  }

  @Test
  void neverShowsMoreCertaintyThanThereIs() {
    assertThat(HtmlBeads.percent(0.9999)).isEqualTo(99);
    assertThat(HtmlBeads.percent(0.29)).isEqualTo(29);
    assertThat(HtmlBeads.percent(1)).isEqualTo(100);
  }
}
