package org.naranhi.app.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of the review editor promises its strict policy, without a browser. */
class PageFilesTest {

  private static final Path PAGE = Path.of("src/main/resources/org/naranhi/app/review/page");
  private static final Pattern IMPORT = Pattern.compile("(?:from|import) \"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("(?m)^  \"?([A-Za-z.+]+)\"?: \"");
  private static final Pattern ASKED = Pattern.compile("\\bt\\(\"([A-Za-z.+]+)\"");

  @Test
  void hasNoInlineScriptOrStyle() {
    String html = read(PAGE.resolve("index.html"));
    assertThat(html).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" onclick=");
    assertThat(html).doesNotContainPattern("<script(?![^>]* src=)");
  }

  @Test
  void putsTextInAsTextOnly() {
    for (Path module : modules()) {
      assertThat(read(module))
          .as(module.toString())
          .doesNotContain("innerHTML")
          .doesNotContain("insertAdjacentHTML")
          .doesNotContain("unsafeHTML")
          .doesNotContain("eval(")
          .doesNotContainPattern("[ \\n]style=");
    }
  }

  @Test
  void importsOnlyWhatTheServerGives() {
    for (Path module : modules()) {
      for (String name : found(IMPORT, read(module))) {
        if (name.startsWith("/lib/lit-html/")) {
          assertThat(library(name)).as(name).isTrue();
        } else {
          assertThat(name).as(module.toString()).startsWith("./");
          assertThat(PAGE.resolve(name)).exists();
        }
      }
    }
  }

  @Test
  void asksNothingOfOtherServers() {
    for (Path file : files("")) {
      assertThat(read(file).replace("http://www.w3.org/2000/svg", ""))
          .as(file.toString())
          .doesNotContainPattern("https?://");
    }
  }

  @Test
  void saysTheSameInBothLanguages() {
    Set<String> english = found(WORD, read(PAGE.resolve("strings-en.js")));
    assertThat(found(WORD, read(PAGE.resolve("strings-ko.js")))).isEqualTo(english);
    for (Path module : modules()) {
      assertThat(english).as(module.toString()).containsAll(found(ASKED, read(module)));
    }
  }

  private static boolean library(String name) {
    String file = name.substring("/lib/lit-html/".length());
    try (Stream<String> lines = classPath()) {
      return lines.anyMatch(jar -> holds(jar, file));
    }
  }

  private static Stream<String> classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(Pattern.quote(System.getProperty("path.separator")), -1))
        .filter(jar -> jar.contains("lit-html"));
  }

  private static boolean holds(String jar, String file) {
    try (JarFile library = new JarFile(jar)) {
      return library.stream()
          .anyMatch(
              entry ->
                  entry
                      .getName()
                      .matches("META-INF/resources/webjars/lit-html/[^/]+/" + Pattern.quote(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> modules() {
    return files(".js");
  }

  private static List<Path> files(String end) {
    try (Stream<Path> files = Files.list(PAGE)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
