package org.naranhi.app.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.align.Alignment;
import org.naranhi.app.review.project.Cell;
import org.naranhi.app.review.project.NewDocument;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Row;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** Works on the article on Syria as a translator does, in a real browser. */
class ReviewBrowserTest {

  @TempDir private static Path folder;

  private static ChromeDriver driver;
  private static Page page;
  private static Document ko;
  private static Document en;
  private static Bitext aligned;
  private static NewDocument given;
  private static int projects;

  private Editor editor;

  @BeforeAll
  static void start() throws Exception {
    driver = Chromium.start(folder);
    page = new Page(driver);
    ko = Editor.syria(Language.KOREAN);
    en = Editor.syria(Language.ENGLISH);
    aligned = Editor.NARANHI.align(ko, en);
    given = NewDocument.of("syria", aligned, ko, en);
  }

  @AfterAll
  static void stop() {
    if (driver != null) {
      driver.quit();
    }
  }

  @BeforeEach
  void open() throws Exception {
    projects++;
    editor = Editor.of(folder.resolve("syria" + projects + ".naranhi"), given);
    driver.manage().window().setSize(new Dimension(1280, 800));
    page.open(editor.address());
    page.troubles();
  }

  @AfterEach
  void close() throws Exception {
    driver.get("about:blank");
    editor.close();
  }

  private ReviewDocument document() {
    return editor.document();
  }

  /** The number of the row whose English has this. */
  private int rowWith(String english) {
    List<Row> rows = document().rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).en().stream().anyMatch(cell -> cell.text().contains(english))) {
        return i + 1;
      }
    }
    throw new AssertionError("no row has " + english);
  }

  private Row row(int number) {
    return document().rows().get(number - 1);
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }

  /** Waits until the server's rows are shown, this many of them. */
  private void awaitRows(int count) {
    Eventually.holds(() -> assertThat(document().rows()).hasSize(count));
    page.awaitRows(document().rows());
  }

  private void noTroubles() {
    assertThat(page.troubles()).isEmpty();
  }

  @Test
  void takesTheTokenOutOfTheAddress() {
    assertThat(driver.getCurrentUrl()).endsWith("/").doesNotContain("t=");
    assertThat(driver.getTitle()).startsWith("syria");
    noTroubles();
  }

  @Test
  void showsTheTenfoldErrorAndTakesItsCorrectionByKey() {
    page.awaitFindings();
    int wrong = rowWith("1.45 billion");
    page.goTo(wrong - 1);
    page.press("f");
    page.awaitRow(wrong);
    Eventually.holds(() -> assertThat(page.all("#rows .chosen .finding.error")).isNotEmpty());
    assertThat(page.text("#rows .chosen .ko mark.flag.error")).contains("145억원");
    assertThat(page.text("#rows .chosen .en mark.flag.error")).contains("1.45 billion");
    assertThat(page.text("#rows .chosen .finding .message")).contains("145억원");
    assertThat(page.text("#rows .chosen .finding .suggestion")).contains("14.5 billion");
    page.press("a");
    Eventually.holds(() -> assertThat(rowWith("(about 14.5 billion KRW)")).isEqualTo(page.row()));
    page.awaitRows(document().rows());
    Eventually.holds(() -> assertThat(page.all("#rows .chosen .finding.error")).isEmpty());
    assertThat(page.all("#rows .chosen .edited")).hasSize(1);
    noTroubles();
  }

  @Test
  void tellsWhyTwoSentencesArePaired() {
    int number = rowWith("1.45 billion");
    page.goTo(number);
    WebElement anchor =
        page.all("#rows .chosen .ko mark.anchor.number").stream()
            .filter(mark -> mark.getText().contains("1000만"))
            .findFirst()
            .orElseThrow();
    new Actions(driver).moveToElement(anchor).perform();
    Eventually.holds(() -> assertThat(page.text("#tip")).contains("$10 million").contains("nats"));
    assertThat(page.all("#rows mark.on")).hasSize(2);
    noTroubles();
  }

  @Test
  void keepsAllWorkOverReloadAndRestart() throws Exception {
    int count = document().rows().size();
    final int doubtful = rowWith("Shortly before");
    page.goTo(doubtful);
    page.press("m");
    awaitRows(count - 1);
    page.press("z");
    awaitRows(count);
    page.press("y");
    awaitRows(count - 1);
    page.press("s");
    awaitRows(count);

    page.goTo(2);
    page.press("ArrowRight", "e");
    page.type(" (edited)");
    page.press("Enter");
    Eventually.holds(() -> assertThat(row(2).en().get(0).text()).endsWith(" (edited)"));

    splitSentence(1, "Syria Foils ");
    page.press("c");
    page.type("머리기사: 다시 볼 것");
    page.press("Enter");
    Eventually.holds(() -> assertThat(row(1).comment()).isEqualTo("머리기사: 다시 볼 것"));

    page.goTo(4);
    page.press("Shift+ ");
    Eventually.holds(() -> assertThat(document().state().confirmed()).isEqualTo(4));
    page.press("R");
    page.awaitToast("Realigned");
    page.awaitRows(document().rows());
    noTroubles();

    List<Row> before = document().rows();
    page.reload();
    page.awaitRows(before);
    editor.restart();
    assertThat(document().rows()).isEqualTo(before);
    page.open(editor.address());
    page.awaitRows(before);
    undoesAllOfIt(count);
  }

  /** Splits the English of a row behind these words. */
  private void splitSentence(int number, String first) {
    page.goTo(number);
    page.press("ArrowRight", "e", "Ctrl+Home");
    first.chars().forEach(letter -> page.press("ArrowRight"));
    page.press("Ctrl+Enter");
    Eventually.holds(() -> assertThat(row(number).en()).hasSizeGreaterThan(1));
    assertThat(row(number).en().get(0).text()).isEqualTo(first.strip());
    page.awaitRows(document().rows());
  }

  /** History too is kept over the restart. */
  private void undoesAllOfIt(int count) {
    while (document().state().undo().isPresent()) {
      long revision = document().state().revision();
      page.press("z");
      Eventually.holds(() -> assertThat(document().state().revision()).isGreaterThan(revision));
    }
    awaitRows(count);
    assertThat(document().rows()).isEqualTo(given.rows());
    noTroubles();
  }

  @Test
  void refusesToChangeAConfirmedRow() {
    page.press(" ");
    page.awaitRow(2);
    page.press("k", "m");
    page.awaitToast("is confirmed");
    assertThat(row(1).confirmed()).isTrue();
    assertThat(page.troubles()).singleElement().asString().contains("422");
  }

  @Test
  void keepsUpWithFastFingers() {
    page.press(" ", " ", " ", "m", "z", "m", " ");
    Eventually.holds(() -> assertThat(document().state().confirmed()).isEqualTo(4));
    awaitRows(given.rows().size() - 1);
    assertThat(document().rows().subList(0, 4)).allMatch(Row::confirmed);
    assertThat(row(4).ko()).hasSize(2);
    noTroubles();
  }

  @Test
  void searchesByMorphemeAndByString() {
    int bounty = rowWith("1.45 billion");
    search("현상금을");
    page.press("Enter");
    page.awaitRow(bounty);
    assertThat(page.text("#rows .chosen .ko mark.hit")).isEqualTo("현상금");
    search("Ahmed al-Sh");
    page.press("Enter");
    page.awaitRow(bounty);
    assertThat(page.all("#rows .chosen .en mark.hit").stream().map(WebElement::getText))
        .containsExactly("Ahmed", " ", "al-Sh");
    search("no such words");
    Eventually.holds(() -> assertThat(page.text(".search .hits")).isEqualTo("no hits"));
    search("IS");
    page.click("[data-filter=hits]");
    Eventually.holds(
        () ->
            assertThat(page.rows().values())
                .isNotEmpty()
                .allMatch(row -> row.toLowerCase(Locale.ROOT).contains("is")));
    new Select(page.find(".search select")).selectByValue("ko");
    Eventually.holds(() -> assertThat(page.all("#rows .en mark.hit")).isEmpty());
    noTroubles();
  }

  private static void search(String text) {
    page.press("Escape", "/");
    page.type(text);
    Eventually.holds(() -> assertThat(page.text(".search .hits")).isNotEmpty());
    Eventually.pause(300);
  }

  @Test
  void filters() {
    page.awaitFindings();
    page.press(" ");
    Eventually.holds(() -> assertThat(document().state().confirmed()).isEqualTo(1));
    int count = document().rows().size();
    for (String filter : List.of("doubtful", "findings", "unconfirmed", "null", "commented")) {
      page.click("[data-filter=" + filter + "]");
      int shown = Integer.parseInt(page.text("[data-filter=" + filter + "] span"));
      assertThat(shown).isLessThan(count);
      Eventually.holds(
          () ->
              assertThat(page.find("#rows").getDomAttribute("aria-rowcount"))
                  .isEqualTo(String.valueOf(shown)));
    }
    page.click("[data-filter=all]");
    page.awaitRows(document().rows());
    noTroubles();
  }

  @Test
  void keepsAppearanceTypeAndLanguage() throws Exception {
    page.click("[data-tool=settings]");
    page.click("[data-setting='theme:dark']");
    page.click("[data-setting='language:ko']");
    Eventually.holds(() -> assertThat(page.text("dialog h2")).isEqualTo("설정"));
    page.click(".stepper button:last-child");
    Eventually.holds(() -> assertThat(editor.settings()).containsEntry("fontSize", "17"));
    looksAsSet();
    page.reload();
    looksAsSet();
    editor.restart();
    page.open(editor.address());
    looksAsSet();
    noTroubles();
  }

  private static void looksAsSet() {
    Eventually.holds(
        () -> {
          assertThat(page.text("[data-tool=export]")).isEqualTo("내보내기");
          assertThat(page.find("html").getDomAttribute("data-look")).isEqualTo("dark");
          assertThat(page.find("html").getDomAttribute("style")).contains("1.0625rem");
        });
  }

  @Test
  void exportsByteForByteWhatAlignWrites() throws IOException {
    assertThat(exported("tmx", "syria.tmx")).isEqualTo(tmx(aligned));
    noTroubles();
  }

  @Test
  void exportsByteForByteWhatTheCorrectedPairsGive() throws IOException {
    page.goTo(rowWith("Current and former"));
    page.press("m");
    awaitRows(given.rows().size() - 1);
    page.goTo(3);
    page.press("n");
    awaitRows(given.rows().size());
    Bitext plain = document().toBitext(false);
    Bitext corrected =
        Editor.NARANHI.bitext(
            ko,
            aligned.koSentences(),
            en,
            aligned.enSentences(),
            new Alignment(
                aligned.koSentences().size(),
                aligned.enSentences().size(),
                plain.units().stream().map(Unit::bead).toList()));
    assertThat(exported("tmx", "syria.tmx")).isEqualTo(tmx(corrected));
    noTroubles();
  }

  @Test
  void exportsEveryFormatAndConfirmedRowsAlone() throws IOException {
    page.press(" ");
    Eventually.holds(() -> assertThat(document().state().confirmed()).isEqualTo(1));
    page.click("[data-tool=export]");
    Set<String> formats = Set.of("tmx", "xlf", "tsv", "jsonl", "html", "align");
    assertThat(
            page.all("[data-format]").stream().map(button -> button.getDomAttribute("data-format")))
        .containsExactlyInAnyOrderElementsOf(formats);
    page.press("Escape");
    for (String format : formats) {
      assertThat(exported(format, "syria." + format)).isNotEmpty();
    }
    page.click("[data-tool=export]");
    page.click("#confirmed-only");
    page.press("Escape");
    String tmx = new String(exported("tmx", "syria.tmx"), StandardCharsets.UTF_8);
    assertThat(tmx.split("<tu ", -1)).hasSize(2);
    noTroubles();
  }

  @Test
  void appendsToATranslationMemory() throws IOException {
    Path memory = Files.write(folder.resolve("memory.tmx"), tmx(aligned));
    Path kept = fresh("memory.tmx");
    page.click("[data-tool=export]");
    page.find("#append").sendKeys(memory.toString());
    String appended = new String(downloaded(kept), StandardCharsets.UTF_8);
    int units = new String(tmx(aligned), StandardCharsets.UTF_8).split("<tu[ >]", -1).length - 1;
    assertThat(appended.split("<tu[ >]", -1)).hasSize(2 * units + 1);
    assertThat(appended).startsWith(Files.readString(memory).substring(0, 2000));
    noTroubles();
  }

  private static byte[] tmx(Bitext bitext) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Editor.FORMATS.byId("tmx").orElseThrow().writers().get(0).write(bitext, bytes);
    return bytes.toByteArray();
  }

  /** What the browser keeps when a format is asked for. */
  private static byte[] exported(String format, String name) throws IOException {
    Path kept = fresh(name);
    page.click("[data-tool=export]");
    page.click("[data-format=" + format + "]");
    byte[] bytes = downloaded(kept);
    Eventually.holds(() -> assertThat(page.all("dialog")).isEmpty());
    return bytes;
  }

  private static Path fresh(String name) throws IOException {
    Path kept = folder.resolve("downloads").resolve(name);
    Files.deleteIfExists(kept);
    return kept;
  }

  private static byte[] downloaded(Path kept) throws IOException {
    Eventually.holds(() -> assertThat(kept).exists().isNotEmptyFile());
    return Files.readAllBytes(kept);
  }

  @Test
  void movesADraggedSentence() {
    int number = rowWith("The U.S. has bases");
    page.goTo(number);
    List<String> above = texts(row(number).ko());
    List<String> below = texts(row(number + 1).ko());
    Row before = row(number);
    WebElement last =
        driver.findElement(By.cssSelector("#rows .chosen .ko .cell:last-child .grip"));
    WebElement target = page.find("[data-row='" + row(number + 1).id() + "'] .side.ko .cell .text");
    new Actions(driver).moveToElement(last).clickAndHold().moveToElement(target).perform();
    Eventually.holds(() -> assertThat(page.all(".row.drop")).hasSize(1));
    assertThat(page.all(".ghost")).hasSize(1);
    new Actions(driver).release().perform();
    List<String> moved = new ArrayList<>(above.subList(above.size() - 1, above.size()));
    moved.addAll(below);
    Eventually.holds(() -> assertThat(texts(rowOf(moved).ko())).isEqualTo(moved));
    page.awaitRows(document().rows());
    assertThat(page.all(".ghost")).isEmpty();
    page.press("z");
    Eventually.holds(() -> assertThat(document().rows()).contains(before));
    page.awaitRows(document().rows());
    noTroubles();
  }

  private Row rowOf(List<String> korean) {
    Stream<Row> rows = document().rows().stream();
    return rows.filter(row -> texts(row.ko()).equals(korean)).findFirst().orElseThrow();
  }

  @Test
  void showsAsItIsWhatAnotherWindowChanged() throws Exception {
    String first = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    page.open(editor.address());
    page.press("m");
    awaitRows(given.rows().size() - 1);
    driver.close();
    driver.switchTo().window(first);
    page.press("m");
    Eventually.holds(() -> assertThat(page.said()).startsWith("The document had changed"));
    page.awaitRows(document().rows());
    assertThat(document().rows()).hasSize(given.rows().size() - 1);
    assertThat(page.troubles()).singleElement().asString().contains("409");
  }

  @Test
  void saysThatTheEditorWasClosed() throws Exception {
    editor.close();
    page.press("m");
    Eventually.holds(() -> assertThat(page.text(".banner")).contains("has been closed"));
    assertThat(page.troubles()).allMatch(trouble -> trouble.contains("ERR_CONNECTION_REFUSED"));
    editor.restart();
  }
}
