package org.naranhi.app.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.app.review.project.Cell;
import org.naranhi.app.review.project.Row;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The editor's page as one who works at it sees it: keys, the mouse, and what stands there. */
final class Page {

  /** Keys by their names in the page that are not typed as they are written. */
  private static final Map<String, Keys> NAMED =
      Map.ofEntries(
          Map.entry("ArrowDown", Keys.ARROW_DOWN),
          Map.entry("ArrowUp", Keys.ARROW_UP),
          Map.entry("ArrowLeft", Keys.ARROW_LEFT),
          Map.entry("ArrowRight", Keys.ARROW_RIGHT),
          Map.entry("PageDown", Keys.PAGE_DOWN),
          Map.entry("PageUp", Keys.PAGE_UP),
          Map.entry("Home", Keys.HOME),
          Map.entry("End", Keys.END),
          Map.entry("Tab", Keys.TAB),
          Map.entry("Enter", Keys.ENTER),
          Map.entry("Escape", Keys.ESCAPE),
          Map.entry("F3", Keys.F3),
          Map.entry("F6", Keys.F6));

  private static final String ROWS =
      """
      const rows = [...document.querySelectorAll("#rows > .row")];
      rows.sort((a, b) => a.getAttribute("aria-rowindex") - b.getAttribute("aria-rowindex"));
      const side = (row, name) =>
        [...row.querySelectorAll(`.side.${name} .cell .text`)].map((cell) => cell.textContent).join(" + ");
      const picture = (row) => side(row, "ko") + " | " + side(row, "en");
      return rows.map((row) => [row.querySelector(".number").textContent, picture(row)]);
      """;

  private final ChromeDriver driver;

  Page(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens an editor's address and waits for its first rows. */
  void open(String address) {
    driver.get(address);
    awaitRows();
  }

  void reload() {
    driver.navigate().refresh();
    awaitRows();
  }

  private void awaitRows() {
    Eventually.holds(() -> assertThat(find("#rows .row.chosen .here").isDisplayed()).isTrue());
  }

  /** Waits until all rows have been checked. */
  void awaitFindings() {
    Eventually.holds(() -> assertThat(find(".findings-count").getText()).containsPattern("\\d"));
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The text of what a selector finds, without the spaces around it. */
  String text(String selector) {
    return Objects.requireNonNull(find(selector).getDomProperty("textContent")).strip();
  }

  /** Clicks what a selector finds as soon as it is there. */
  void click(String selector) {
    Eventually.holds(() -> find(selector).click());
  }

  /** What a script gives back. */
  Object run(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  /** Presses keys by the names that the page has for them: {@code Shift+Tab}, {@code m}. */
  void press(String... names) {
    for (String name : names) {
      press(name);
    }
  }

  private void press(String name) {
    Actions actions = new Actions(driver);
    List<Keys> held = new ArrayList<>();
    String key = name;
    while (key.startsWith("Shift+") || key.startsWith("Ctrl+")) {
      held.add(key.startsWith("Shift+") ? Keys.SHIFT : Keys.CONTROL);
      key = key.substring(key.indexOf('+') + 1);
    }
    if (held.contains(Keys.CONTROL) && key.matches("[A-Z]")) {
      held.add(Keys.SHIFT);
    }
    held.forEach(actions::keyDown);
    actions.sendKeys(NAMED.containsKey(key) ? NAMED.get(key) : key);
    held.forEach(actions::keyUp);
    actions.perform();
  }

  /** Types into whatever has the focus. */
  void type(String text) {
    new Actions(driver).sendKeys(text).perform();
  }

  /** The drawn rows by their numbers, {@code 가. + 나. | A.} for one of two Korean sentences. */
  SortedMap<Integer, String> rows() {
    SortedMap<Integer, String> rows = new TreeMap<>();
    for (Object row : (List<?>) run(ROWS)) {
      List<?> pair = (List<?>) row;
      rows.put(Integer.valueOf(pair.get(0).toString()), pair.get(1).toString());
    }
    return rows;
  }

  /** Waits until the page shows the rows that the server has. */
  void awaitRows(List<Row> expected) {
    Eventually.holds(
        () -> {
          SortedMap<Integer, String> shown = rows();
          assertThat(shown).isNotEmpty();
          assertThat(shown.lastKey()).isLessThanOrEqualTo(expected.size());
          shown.forEach(
              (number, text) -> assertThat(text).isEqualTo(picture(expected.get(number - 1))));
          assertThat(find("#rows").getDomAttribute("aria-rowcount"))
              .isEqualTo(String.valueOf(expected.size()));
        });
  }

  private static String picture(Row row) {
    return side(row.ko()) + " | " + side(row.en());
  }

  private static String side(List<Cell> cells) {
    return cells.stream().map(Cell::text).collect(Collectors.joining(" + "));
  }

  /** The number of the row at hand, from 1. */
  int row() {
    return Integer.parseInt(text("#rows .row.chosen .number"));
  }

  /** The side at hand: {@code ko} or {@code en}. */
  String side() {
    return String.valueOf(
        run("return document.querySelector('#rows .here').closest('[data-side]').dataset.side"));
  }

  /** Waits until this row is at hand. */
  void awaitRow(int number) {
    Eventually.holds(() -> assertThat(row()).isEqualTo(number));
  }

  /** Goes to a row by its number. */
  void goTo(int number) {
    press("g");
    type(String.valueOf(number));
    press("Enter");
    awaitRow(number);
  }

  /** What the page last said, for readers of the screen too. */
  String said() {
    return text("#said");
  }

  /** Waits for a message. */
  void awaitToast(String part) {
    Eventually.holds(() -> assertThat(text(".toast bdi")).contains(part));
  }

  /** What the console has had of errors and of broken policy since it was asked last. */
  List<String> troubles() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(Page::isTrouble)
        .map(LogEntry::getMessage)
        .toList();
  }

  private static final Pattern POLICY = Pattern.compile("Content.Security.Policy|Refused to");

  private static boolean isTrouble(LogEntry entry) {
    return entry.getLevel().intValue() >= Level.SEVERE.intValue()
        || POLICY.matcher(entry.getMessage()).find();
  }
}
