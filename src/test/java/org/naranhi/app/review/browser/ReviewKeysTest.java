package org.naranhi.app.review.browser;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.naranhi.app.review.project.Side.EN;
import static org.naranhi.app.review.project.Side.KO;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.app.review.project.Action;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;
import org.naranhi.app.review.work.Workbench;
import org.naranhi.check.CheckSettings;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/**
 * Every key of the page, each on a document of its own. The list of keys is the page's: a key
 * without a test fails.
 */
class ReviewKeysTest {

  /** What a key does, from the first row of a fresh {@link KeySample} on. */
  @FunctionalInterface
  private interface Case {
    void run(Desk desk) throws Exception;
  }

  private static final Map<String, Case> CASES =
      Map.ofEntries(
          entry("j", desk -> desk.goes(1, "j", 2)),
          entry("ArrowDown", desk -> desk.goes(1, "ArrowDown", 2)),
          entry("k", desk -> desk.goes(3, "k", 2)),
          entry("ArrowUp", desk -> desk.goes(3, "ArrowUp", 2)),
          entry("ArrowRight", ReviewKeysTest::changesSides),
          entry("ArrowLeft", ReviewKeysTest::changesSides),
          entry("Tab", desk -> desk.stepsSentences("Tab", "en1 ko2 en2")),
          entry("Shift+Tab", desk -> desk.stepsSentences("Shift+Tab", "en2 ko2 en1")),
          entry("F6", ReviewKeysTest::goesToTheBarAndBack),
          entry("PageDown", ReviewKeysTest::turnsPages),
          entry("PageUp", ReviewKeysTest::turnsPages),
          entry("Home", desk -> desk.goes(5, "Home", 1)),
          entry("End", desk -> desk.goes(1, "End", KeySample.ROWS)),
          entry("d", desk -> desk.goes(1, "d", 2, 5, 5)),
          entry("D", desk -> desk.goes(7, "D", 5, 2, 2)),
          entry("f", desk -> desk.checked().goes(1, "f", 3, 6)),
          entry("F", desk -> desk.checked().goes(7, "F", 6, 3)),
          entry("u", desk -> desk.confirmed(2, 3).goes(1, "u", 4)),
          entry("U", desk -> desk.confirmed(2, 3).goes(4, "U", 1)),
          entry("g", desk -> desk.page.goTo(12)),
          entry("x", ReviewKeysTest::explains),
          entry(" ", ReviewKeysTest::confirmsAndGoesOn),
          entry(
              "Shift+ ",
              desk -> desk.does(5, KO, "Shift+ ", row -> new Action.ConfirmThrough(row.id()))),
          entry("m", desk -> desk.does(1, KO, "m", row -> new Action.MergeWithNext(row.id()))),
          entry("M", desk -> desk.does(2, KO, "M", row -> new Action.MergeWithPrevious(row.id()))),
          entry("s", desk -> desk.does(4, KO, "s", row -> new Action.SplitRow(row.id(), 1, 1))),
          entry("[", desk -> desk.does(4, EN, "[", row -> new Action.MoveFirst(row.id(), EN))),
          entry("]", desk -> desk.does(4, KO, "]", row -> new Action.MoveLast(row.id(), KO))),
          entry(
              "{",
              desk -> desk.confirmed(9).does(3, EN, "{", row -> new Action.ShiftUp(row.id(), EN))),
          entry(
              "}",
              desk ->
                  desk.confirmed(9).does(3, KO, "}", row -> new Action.ShiftDown(row.id(), KO))),
          entry("n", desk -> desk.does(2, KO, "n", row -> new Action.MakeNull(row.id()))),
          entry("w", desk -> desk.does(1, EN, "w", row -> new Action.Swap(row.id(), EN))),
          entry(
              "r",
              desk ->
                  desk.realigns(
                      "r",
                      (bench, row) ->
                          bench.realignAround(bench.document().state().revision(), row))),
          entry(
              "R",
              desk ->
                  desk.realigns(
                      "R", (bench, row) -> bench.realignAll(bench.document().state().revision()))),
          entry("e", desk -> edits(desk, "e")),
          entry("Enter", desk -> edits(desk, "Enter")),
          entry("Ctrl+Enter", ReviewKeysTest::splitsAtTheCursor),
          entry(
              "J",
              desk ->
                  desk.does(
                      4, EN, "J", row -> new Action.JoinCells(row.id(), EN, row.en().get(0).id()))),
          entry("a", ReviewKeysTest::takesTheSuggestion),
          entry("c", ReviewKeysTest::comments),
          entry("Escape", ReviewKeysTest::leaves),
          entry("z", desk -> desk.travels("z")),
          entry("Ctrl+z", desk -> desk.travels("Ctrl+z")),
          entry("y", desk -> desk.travels("z", "y")),
          entry("Ctrl+y", desk -> desk.travels("z", "Ctrl+y")),
          entry("Ctrl+Z", desk -> desk.travels("z", "Ctrl+Z")),
          entry("/", desk -> searches(desk, "Enter", 12)),
          entry("F3", desk -> searches(desk, "F3", 12)),
          entry("Shift+F3", desk -> searches(desk, "Shift+F3", 36)),
          entry("t", ReviewKeysTest::marksWords),
          entry("?", ReviewKeysTest::showsTheKeys));

  /** For each key a document that no test has touched. */
  private static final Map<String, ReviewDocument> fresh = new LinkedHashMap<>();

  @TempDir private static Path folder;

  private static ChromeDriver driver;
  private static Page page;
  private static Editor editor;

  @BeforeAll
  static void start() throws Exception {
    driver = Chromium.start(folder);
    page = new Page(driver);
    editor = Editor.of(folder.resolve("keys.naranhi"), KeySample.document("first"));
    page.open(editor.address());
    for (String key : keys()) {
      fresh.put(key, editor.add(KeySample.document(key)));
    }
    page.reload();
  }

  @AfterAll
  static void stop() throws Exception {
    if (driver != null) {
      driver.quit();
    }
    if (editor != null) {
      editor.close();
    }
  }

  /** The names of all keys that the page obeys. */
  @SuppressWarnings("unchecked")
  private static List<String> keys() {
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            import("/page/keys.js").then(({ bindings }) => done(bindings.flatMap(({ shown, run }) =>
              Object.keys(run).length ? Object.keys(run) : shown)));
            """);
  }

  @TestFactory
  Stream<DynamicTest> everyKeyDoesWhatItSays() {
    return fresh.keySet().stream()
        .map(key -> DynamicTest.dynamicTest("key '" + key + "'", () -> test(key)));
  }

  private static void test(String key) throws Exception {
    Case test = CASES.get(key);
    assertThat(test).as("there is no test of the key '%s'", key).isNotNull();
    test.run(new Desk(key));
    assertThat(page.troubles()).isEmpty();
  }

  @Test
  void testsNoKeyThatIsGone() {
    assertThat(new TreeSet<>(keys())).containsAll(CASES.keySet());
  }

  @Test
  void obeysLettersOfTheKoreanLayout() throws Exception {
    Desk desk = new Desk("Korean layout");
    desk.at(2, KO);
    korean("ㅓ", "KeyJ", 0);
    page.awaitRow(3);
    korean("ㅏ", "KeyK", 0);
    page.awaitRow(2);
    korean("ㅡ", "KeyM", 8);
    desk.awaits(desk.twin(row(desk, 2), row -> new Action.MergeWithPrevious(row.id())));
  }

  private static Row row(Desk desk, int number) {
    return desk.twin.rows().get(number - 1);
  }

  private static void korean(String letter, String code, int modifiers) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      driver.executeCdpCommand(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", letter, "code", code, "modifiers", modifiers));
    }
  }

  private static void changesSides(Desk desk) {
    page.press("ArrowRight");
    Eventually.holds(() -> assertThat(page.side()).isEqualTo("en"));
    page.press("ArrowLeft");
    Eventually.holds(() -> assertThat(page.side()).isEqualTo("ko"));
    assertThat(page.row()).isEqualTo(1);
  }

  private static void goesToTheBarAndBack(Desk desk) {
    page.press("F6");
    Eventually.holds(() -> assertThat(focusIn("#head")).isTrue());
    page.press("F6");
    Eventually.holds(() -> assertThat(focusIn("#rows")).isTrue());
  }

  private static boolean focusIn(String selector) {
    return Boolean.TRUE.equals(
        page.run("return document.activeElement.closest(arguments[0]) !== null", selector));
  }

  private static void turnsPages(Desk desk) {
    page.press("PageDown");
    Eventually.holds(() -> assertThat(page.row()).isBetween(4, KeySample.ROWS - 1));
    page.press("PageUp");
    page.awaitRow(1);
  }

  private static void explains(Desk desk) {
    desk.at(4, KO);
    page.press("x");
    Eventually.holds(() -> assertThat(page.text("#tip")).startsWith("Number").contains("120"));
    assertThat(page.find("#tip").isDisplayed()).isTrue();
    assertThat(page.all("#rows mark.on")).hasSize(2);
    assertThat(page.said()).contains("120");
  }

  private static void confirmsAndGoesOn(Desk desk) throws Exception {
    page.press(" ");
    page.awaitRow(2);
    desk.awaits(desk.twin(row(desk, 1), row -> new Action.Confirm(List.of(row.id()), true)));
    page.press("k", " ");
    desk.awaits(desk.twin(row(desk, 1), row -> new Action.Confirm(List.of(row.id()), false)));
  }

  private static void edits(Desk desk, String key) throws Exception {
    desk.at(1, EN);
    page.press(key);
    page.type(" It was cold.");
    page.press("Enter");
    String text = "The fog lifted in the morning. It was cold.";
    desk.awaits(
        desk.twin(
            row(desk, 1), row -> new Action.EditCell(row.id(), EN, row.en().get(0).id(), text)));
  }

  private static void splitsAtTheCursor(Desk desk) throws Exception {
    desk.at(1, EN);
    page.press("e", "Ctrl+Home");
    "The fog ".chars().forEach(letter -> page.press("ArrowRight"));
    page.press("Ctrl+Enter");
    desk.awaits(
        desk.twin(
            row(desk, 1), row -> new Action.SplitCell(row.id(), EN, row.en().get(0).id(), 8)));
  }

  private static void takesTheSuggestion(Desk desk) throws Exception {
    desk.checked();
    desk.at(3, KO);
    page.press("a");
    String right = "The company invested 14.5 billion won in the plant.";
    desk.awaits(
        desk.twin(
            row(desk, 3), row -> new Action.EditCell(row.id(), EN, row.en().get(0).id(), right)));
    Eventually.holds(() -> assertThat(page.all("#rows .row.chosen .finding")).isEmpty());
  }

  private static void comments(Desk desk) throws Exception {
    desk.at(2, KO);
    page.press("c");
    page.type("누가 갔는지 확인");
    page.press("Shift+Enter");
    page.type("ask the author");
    page.press("Enter");
    String comment = "누가 갔는지 확인\nask the author";
    desk.awaits(desk.twin(row(desk, 2), row -> new Action.Comment(row.id(), comment)));
    assertThat(page.text("#rows .row.chosen .comment bdi")).isEqualTo(comment);
  }

  private static void leaves(Desk desk) {
    page.press("e");
    page.type("nothing of this stays");
    page.press("Escape");
    Eventually.holds(() -> assertThat(page.all("textarea")).isEmpty());
    page.press("/");
    page.type("다리");
    Eventually.holds(() -> assertThat(page.all("mark.hit")).isNotEmpty());
    page.press("Escape");
    Eventually.holds(() -> assertThat(page.all("mark.hit")).isEmpty());
    page.press("?");
    Eventually.holds(() -> assertThat(page.all("dialog[open]")).isNotEmpty());
    page.press("Escape");
    Eventually.holds(() -> assertThat(page.all("dialog")).isEmpty());
    assertThat(desk.document.rows()).isEqualTo(desk.twin.rows());
  }

  /** Rows 12, 18, … 36 are about trains; the search begins at row 7. */
  private static void searches(Desk desk, String key, int expected) {
    desk.at(7, KO);
    page.press("/");
    page.type("기차가");
    Eventually.holds(() -> assertThat(page.text(".search .hits")).endsWith("of 5"));
    page.press(key);
    page.awaitRow(expected);
  }

  private static void marksWords(Desk desk) {
    page.press("t");
    Eventually.holds(() -> assertThat(page.all("#rows mark.word")).isNotEmpty());
    Eventually.holds(() -> assertThat(editor.settings()).containsEntry("words", "true"));
    page.press("t");
    Eventually.holds(() -> assertThat(page.all("#rows mark.word")).isEmpty());
    Eventually.holds(() -> assertThat(editor.settings()).containsEntry("words", "false"));
  }

  private static void showsTheKeys(Desk desk) {
    page.press("?");
    Eventually.holds(() -> assertThat(page.all("dialog[open] kbd")).hasSizeGreaterThan(40));
    page.press("Escape");
    Eventually.holds(() -> assertThat(page.all("dialog")).isEmpty());
  }

  /** What the program does to a document, for {@link Desk#realigns}. */
  @FunctionalInterface
  private interface Realigning {
    Workbench.Change on(Workbench bench, long row) throws Exception;
  }

  /** A fresh document in the page, and its twin, to which the same is done without a page. */
  private static final class Desk {

    private final Page page = ReviewKeysTest.page;
    private final String name;
    private ReviewDocument document;
    private ReviewDocument twin;

    Desk(String name) throws Exception {
      this.name = name;
      document = fresh.get(name);
      twin = ReviewDocument.inMemory(KeySample.document(name));
      if (document == null) {
        begin();
      } else {
        new Select(page.find("#document")).selectByValue(String.valueOf(document.id()));
        Eventually.holds(() -> assertThat(page.driver().getTitle()).startsWith(name.strip()));
        page.awaitRow(1);
        page.awaitRows(document.rows());
      }
    }

    /** A document to which this has been done before the page sees it. */
    private void begin(Action... before) throws Exception {
      document = editor.add(KeySample.document(name));
      twin = ReviewDocument.inMemory(KeySample.document(name));
      for (Action action : before) {
        document.apply(action);
        twin.apply(action);
      }
      page.run("sessionStorage.setItem('naranhi.document', arguments[0])", document.id());
      page.reload();
      page.awaitRow(1);
    }

    Desk confirmed(Integer... numbers) throws Exception {
      List<Row> rows = twin.rows();
      List<Long> ids = Stream.of(numbers).map(number -> rows.get(number - 1).id()).toList();
      begin(new Action.Confirm(ids, true));
      return this;
    }

    /** Waits until the findings are there. */
    Desk checked() {
      page.awaitFindings();
      return this;
    }

    /** Goes to a row and a side. */
    void at(int number, Side side) {
      page.goTo(number);
      if (side == EN) {
        page.press("ArrowRight");
        Eventually.holds(() -> assertThat(page.side()).isEqualTo("en"));
      }
    }

    /** The key leads from a row to another, and pressed again to those that follow. */
    void goes(int from, String key, int... to) {
      if (from != 1) {
        at(from, KO);
      }
      for (int row : to) {
        page.press(key);
        page.awaitRow(row);
      }
      assertThat(document.rows()).isEqualTo(twin.rows());
    }

    void stepsSentences(String key, String places) {
      boolean back = key.startsWith("Shift");
      at(back ? 3 : 1, KO);
      for (String place : places.split(" ")) {
        page.press(key);
        Eventually.holds(() -> assertThat(page.side() + page.row()).isEqualTo(place));
      }
    }

    /** What the twin becomes by an action. */
    List<Row> twin(Row row, Function<Row, Action> action) throws Exception {
      twin.apply(action.apply(row));
      return twin.rows();
    }

    /** The server's document becomes so, and the page shows it. */
    void awaits(List<Row> rows) {
      Eventually.holds(() -> assertThat(document.rows()).isEqualTo(rows));
      page.awaitRows(rows);
    }

    /** The key does to a row what an action does. */
    void does(int number, Side side, String key, Function<Row, Action> action) throws Exception {
      at(number, side);
      page.press(key);
      awaits(twin(twin.rows().get(number - 1), action));
    }

    /** The keys undo, and do again, a merge. */
    void travels(String... keys) throws Exception {
      List<Row> untouched = twin.rows();
      List<Row> merged = twin(untouched.get(0), row -> new Action.MergeWithNext(row.id()));
      page.press("m");
      awaits(merged);
      for (String key : keys) {
        page.press(key);
        awaits(key.equals(keys[0]) ? untouched : merged);
      }
    }

    void realigns(String key, Realigning realigning) throws Exception {
      begin(new Action.MakeNull(twin.rows().get(2).id()));
      at(8, KO);
      long row = twin.rows().get(7).id();
      page.press(key);
      try (Workbench bench = new Workbench(Editor.NARANHI, twin, CheckSettings.DEFAULT)) {
        realigning.on(bench, row);
      }
      page.awaitToast("Realigned");
      awaits(twin.rows());
    }
  }
}
