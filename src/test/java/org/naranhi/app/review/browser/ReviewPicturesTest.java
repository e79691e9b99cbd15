package org.naranhi.app.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.app.review.project.Side;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes pictures of the page in its different looks, and holds what a picture should show: nothing
 * stands beyond the window's edge. {@code src/main/docs/review.png} is one of them.
 */
class ReviewPicturesTest {

  private static final int MOST_BYTES = 250_000;

  /** What stands beyond the right edge of the window, by its tag and class. */
  private static final String BEYOND =
      """
      const edge = document.documentElement.clientWidth;
      return [...document.querySelectorAll("#head *, #foot *, #rows > .row, #strip, dialog *")]
        .filter((one) => one.getClientRects().length && one.getBoundingClientRect().right > edge + 1)
        .filter((one) => !one.closest(".away, .keys"))
        .map((one) => `${one.tagName}.${one.className}`).join(" ");
      """;

  /** Whether the finding of the row at hand stands within the table's window. */
  private static final String IN_SIGHT =
      """
      const box = document.querySelector("#grid").getBoundingClientRect();
      const row = document.querySelector("#rows .chosen .finding").getBoundingClientRect();
      return row.top >= box.top && row.bottom <= box.bottom;
      """;

  @TempDir private static Path folder;

  private static ChromeDriver driver;
  private static Page page;
  private static Editor editor;

  @BeforeAll
  static void start() throws Exception {
    driver = Chromium.start(folder);
    page = new Page(driver);
    editor = Editor.of(folder.resolve("syria.naranhi"), Editor.syria());
    size(1280, 800, 1);
    page.open(editor.address());
    page.awaitFindings();
    int row = 1;
    while (!editor.document().rows().get(row - 1).text(Side.EN).contains("1.45 billion")) {
      row++;
    }
    page.goTo(row);
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

  /** A window of this size in the page's pixels; two device pixels for one are a zoom of 200 %. */
  private static void size(int width, int height, int zoom) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", zoom, "mobile", false));
  }

  private static void set(String setting) {
    page.click("[data-tool=settings]");
    page.click("[data-setting='" + setting + "']");
    page.press("Escape");
    Eventually.holds(() -> assertThat(page.all("dialog")).isEmpty());
  }

  /** A picture in which the wrong amount is to be seen and nothing is cut off. */
  private static byte[] picture(String name) {
    Eventually.holds(
        () -> assertThat(page.find("#rows .chosen .finding.error").isDisplayed()).isTrue());
    Eventually.holds(() -> assertThat(page.run(IN_SIGHT)).isEqualTo(true));
    Eventually.pause(200);
    byte[] png = Screenshots.take(driver, name);
    assertThat(page.run(BEYOND)).as("beyond the edge of " + name).isEqualTo("");
    assertThat(page.troubles()).isEmpty();
    return png;
  }

  @Test
  void showsTheWrongAmountInEveryLook() {
    size(1280, 800, 1);
    set("theme:light");
    assertThat(picture("review")).hasSizeLessThan(MOST_BYTES);
    set("theme:dark");
    picture("dark");
    set("theme:light");
    set("language:ko");
    picture("korean");
    set("language:en");
    size(800, 800, 1);
    picture("narrow-800");
    size(640, 400, 2);
    picture("zoom-200");
    size(1280, 800, 1);
    page.press("?");
    Eventually.holds(() -> assertThat(page.all("dialog[open] kbd")).isNotEmpty());
    picture("keys");
    page.press("Escape");
  }
}
