package org.naranhi.app.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.app.review.project.Row;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How the editor does with a document of 20,000 rows: when the first rows stand, whether scrolling
 * is smooth, how soon the server answers an action. The figures are printed; the bounds are wide,
 * for a machine that has other work too. With {@code -Dnaranhi.patient=true} it measures again when
 * all rows have been checked. {@code data/evaluation/review.md} has the figures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewScaleTest {

  private static final int ROWS = 20_000;
  private static final int ACTIONS = 120;

  private static final String NOTE_FIRST_ROW =
      """
      new MutationObserver((changes, self) => {
        if (!document.querySelector("#rows .cell")) return;
        self.disconnect();
        requestAnimationFrame(() => setTimeout(() => (window.firstRows = performance.now())));
      }).observe(document, { childList: true, subtree: true });
      """;

  /** Scrolls by so many pixels a frame; gives each frame's time, and how many rows stood empty. */
  private static final String SCROLL =
      """
      const [pixels, frames, done] = arguments;
      const grid = document.getElementById("grid");
      const times = [];
      let empty = 0;
      let last = performance.now();
      const frame = (now) => {
        times.push(now - last);
        last = now;
        if (document.querySelector("#rows .waiting")) empty++;
        if (times.length > frames) {
          done([empty, ...times.slice(1)]);
          return;
        }
        grid.scrollTop += pixels;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      """;

  @TempDir private static Path folder;

  private ChromeDriver driver;
  private Page page;
  private Editor editor;

  @BeforeAll
  void start() throws Exception {
    driver = Chromium.start(folder);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    driver.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", NOTE_FIRST_ROW));
    page = new Page(driver);
    editor = Editor.of(folder.resolve("large.naranhi"), LargeSample.document(ROWS));
  }

  @AfterAll
  void stop() throws Exception {
    if (driver != null) {
      driver.quit();
    }
    if (editor != null) {
      editor.close();
    }
  }

  @Test
  void opensScrollsAndAnswersAtOnce() throws Exception {
    double first = open("first opening, checks begin");
    double again = open("opened again");
    double[] frames = scroll("scrolling while rows are checked, 150 px a frame", 150, 200);
    Screenshots.take(driver, "rows-20000");
    Client client = new Client(editor.address());
    double[] actions = actions(client, "actions while rows are checked");
    if (Boolean.getBoolean("naranhi.patient")) {
      awaitFindings(client);
      actions(client, "actions when all rows are checked");
      page.reload();
      scroll("scrolling when all rows are checked, 150 px a frame", 150, 300);
      scroll("scrolling when all rows are checked, 3,000 px a frame", 3000, 200);
    }
    assertThat(List.of(first, again)).allMatch(time -> time < 10_000);
    assertThat(actions[actions.length / 2]).isLessThan(500);
    assertThat(frames[frames.length * 95 / 100]).isLessThan(250);
    assertThat(page.troubles()).isEmpty();
  }

  private double open(String what) {
    page.open(editor.address());
    Eventually.holds(
        () -> assertThat(page.run("return window.firstRows ?? ''").toString()).isNotEmpty());
    double time = ((Number) page.run("return window.firstRows")).doubleValue();
    assertThat(page.text(".confirmed-count .long")).contains("20,000");
    System.out.printf(Locale.ROOT, "review, %s: first rows after %.0f ms%n", what, time);
    return time;
  }

  private double[] scroll(String what, int pixels, int frames) {
    List<?> given = (List<?>) driver.executeAsyncScript(SCROLL, pixels, frames);
    double[] times =
        given.stream().skip(1).mapToDouble(time -> ((Number) time).doubleValue()).toArray();
    print(what + ", " + given.get(0) + " of " + frames + " frames with a row not there yet", times);
    return times;
  }

  private static void awaitFindings(Client client) throws Exception {
    long start = System.nanoTime();
    while (!client.get("/api/documents/1/findings?since=0").json().path("ready").asBoolean()) {
      Eventually.pause(200);
    }
    System.out.printf(
        Locale.ROOT,
        "review, all rows checked after another %.1f s%n",
        (System.nanoTime() - start) / 1e9);
  }

  /** Milliseconds from the request to the answer, of many actions. */
  private double[] actions(Client client, String what) throws Exception {
    Random random = new Random(1);
    double[] times = new double[ACTIONS];
    for (int i = 0; i < ACTIONS; i++) {
      List<Row> rows = editor.document().rows();
      Row row = rows.get(random.nextInt(rows.size() - 1));
      String body =
          String.format(
              Locale.ROOT,
              "{\"revision\":%d,\"action\":%s}",
              editor.document().state().revision(),
              action(i, row));
      long start = System.nanoTime();
      Client.Answer answer = client.post("/api/documents/1/actions", body);
      times[i] = (System.nanoTime() - start) / 1e6;
      assertThat(answer.status()).as(answer.text().lines().findFirst().orElse("")).isIn(200, 422);
    }
    print(what, times);
    return times;
  }

  private static String action(int number, Row row) {
    String type =
        switch (number % 4) {
          case 0 -> "\"mergeWithNext\"";
          case 1 -> "\"comment\",\"text\":\"다시 볼 것\"";
          case 2 -> "\"confirm\",\"confirmed\":true,\"rows\":[" + row.id() + "]";
          default -> "\"moveLast\",\"side\":\"en\"";
        };
    return "{\"row\":" + row.id() + ",\"type\":" + type + "}";
  }

  private static void print(String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "review, %s: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
        what,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length - 1]);
  }
}
