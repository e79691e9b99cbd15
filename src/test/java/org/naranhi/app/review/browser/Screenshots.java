package org.naranhi.app.review.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of the page, for people to look at, in {@code target/screenshots}. */
final class Screenshots {

  private static final Path FOLDER = Path.of("target", "screenshots");

  private Screenshots() {}

  /** Takes one as PNG; returns its bytes. */
  static byte[] take(ChromeDriver driver, String name) {
    byte[] png = driver.getScreenshotAs(OutputType.BYTES);
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png;
  }
}
