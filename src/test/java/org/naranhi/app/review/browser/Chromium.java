package org.naranhi.app.review.browser;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts a headless Chromium that knows nothing and asks nobody: an empty profile, no services. */
final class Chromium {

  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "chrome");

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--lang=en-US",
          "--window-size=1280,800");

  private Chromium() {}

  /** Starts one, with its profile and downloads in a folder; skips the test where there is none. */
  static ChromeDriver start(Path folder) {
    Optional<File> browser = BROWSERS.stream().flatMap(Chromium::found).findFirst();
    Optional<File> driver = found("chromedriver").findFirst();
    Assumptions.assumeTrue(
        browser.isPresent() && driver.isPresent(), "no chromium with chromedriver on the path");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow());
    options.addArguments(ARGUMENTS);
    options.addArguments("--user-data-dir=" + folder.resolve("profile"));
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            folder.resolve("downloads").toString(),
            "intl.accept_languages",
            "en-US,en"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    return new ChromeDriver(service, options);
  }

  private static Stream<File> found(String program) {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
        .map(folder -> new File(folder, program))
        .filter(File::canExecute);
  }
}
