package org.naranhi.app.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.app.review.project.Action;
import org.naranhi.app.review.project.NewDocument;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.bitext.TranslationUnit;
import org.openqa.selenium.chrome.ChromeDriver;

/** A document made to break the page: everything in it shows as text, and nothing of it runs. */
class ReviewSafetyTest {

  private static final List<String> ATTACKS =
      List.of(
          "<script>window.broken = 1</script>",
          "<img src=x onerror=\"window.broken = 2\">",
          "\"><svg onload='window.broken = 3'>",
          "</textarea></bdi></div><iframe srcdoc=\"<script>top.broken = 4</script>\">",
          "<a href=\"javascript:window.broken = 5\">link</a>",
          "${window.broken = 6}`${alert(1)}` {{constructor.constructor('window.broken=7')()}}",
          "' onmouseover='window.broken = 8' & &lt;b&gt; &amp;amp;",
          "<style>* { display: none }</style><base href=\"http://evil.example/\">");

  private static final String BIDI = "admin\u202E\u2066 // safe\u2069 \u200B\u00ADend\u202C";

  @TempDir private static Path folder;

  private static ChromeDriver driver;
  private static Page page;
  private static Editor editor;

  @BeforeAll
  static void start() throws Exception {
    driver = Chromium.start(folder);
    page = new Page(driver);
    List<TranslationUnit> units = new ArrayList<>();
    for (String attack : ATTACKS) {
      add(units, "그는 " + attack + " 라고 썼다.", "He wrote " + attack + " there.");
    }
    add(units, "그는 " + BIDI + " 라고 썼다.", "He wrote " + BIDI + " there.");
    NewDocument document = NewDocument.of(ATTACKS.get(0), ATTACKS.get(1), units);
    editor = Editor.of(folder.resolve("attacks.naranhi"), document);
    ReviewDocument added = editor.document();
    for (int i = 0; i < ATTACKS.size(); i++) {
      added.apply(new Action.Comment(added.rows().get(i).id(), ATTACKS.get(i)));
    }
    page.open(editor.address());
  }

  private static void add(List<TranslationUnit> units, String ko, String en) {
    String id = String.valueOf(units.size() + 1);
    units.add(new TranslationUnit(id, ko, en, null, null, Map.of(), units.size() + 1));
  }

  @AfterAll
  static void stop() throws Exception {
    if (driver != null) {
      driver.quit();
      editor.close();
    }
  }

  private static void nothingRan() {
    assertThat(page.run("return String(window.broken)")).isEqualTo("undefined");
    assertThat(page.all("script")).hasSize(1);
    assertThat(page.all("img, iframe, svg, base, style, bdi *:not(mark):not(.ctl)")).isEmpty();
    assertThat(page.troubles()).isEmpty();
  }

  @Test
  void showsMarkupInSentencesCommentsAndNamesAsText() {
    page.press("Home");
    page.awaitRow(1);
    for (int i = 0; i < ATTACKS.size(); i++) {
      int row = i + 1;
      String attack = ATTACKS.get(i);
      Eventually.holds(
          () -> assertThat(page.text("#rows .chosen .number")).isEqualTo(String.valueOf(row)));
      Eventually.holds(() -> assertThat(page.text("#rows .chosen .ko .text")).contains(attack));
      assertThat(page.text("#rows .chosen .en .text")).isEqualTo("He wrote " + attack + " there.");
      assertThat(page.text("#rows .chosen .comment bdi")).isEqualTo(attack);
      page.press("j");
    }
    assertThat(page.text(".document bdi")).isEqualTo(ATTACKS.get(0));
    nothingRan();
  }

  @Test
  void namesWhatCannotBeSeenAndLetsItTurnNothing() {
    page.press("End");
    page.awaitRow(ATTACKS.size() + 1);
    Eventually.holds(
        () ->
            assertThat(page.all("#rows .chosen .en .ctl").stream().map(one -> one.getText()))
                .containsExactly("RLO", "LRI", "PDI", "ZWSP", "SHY", "PDF"));
    nothingRan();
  }

  @Test
  void editsMarkupAsText() {
    String attack = ATTACKS.get(1);
    page.goTo(2);
    page.press("ArrowRight", "e");
    page.type(attack);
    page.press("Enter");
    String expected = "He wrote " + attack + " there." + attack;
    Eventually.holds(
        () -> assertThat(editor.document().rows().get(1).text(side())).isEqualTo(expected));
    Eventually.holds(() -> assertThat(page.text("#rows .chosen .en .text")).isEqualTo(expected));
    page.press("z");
    Eventually.holds(() -> assertThat(page.text("#rows .chosen .en .text")).endsWith(" there."));
    nothingRan();
  }

  private static org.naranhi.app.review.project.Side side() {
    return org.naranhi.app.review.project.Side.EN;
  }

  @Test
  void searchesForMarkupAsText() {
    for (String attack : ATTACKS.subList(0, 3)) {
      page.press("Escape", "/");
      page.type(attack);
      Eventually.holds(() -> assertThat(page.all("mark.hit")).isNotEmpty());
      page.press("Enter");
    }
    nothingRan();
    page.press("Escape");
  }
}
