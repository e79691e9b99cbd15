package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every writer writes for the Syria sample, byte for byte. {@code -Dnaranhi.golden=update}
 * writes the files anew; read the difference before committing it.
 */
class GoldenFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/naranhi/bitext");

  /** What stands in files of its own and would only blow up the golden file of the report. */
  private static final Pattern STYLE_AND_SCRIPT =
      Pattern.compile(
          "(?<=<style>).*(?=</style>)|(?<=<script>).*(?=</script>)|(?<=sha256-)[^']*",
          Pattern.DOTALL);

  /** One writer and the golden file of what it writes. */
  record Case(String file, BitextWriter writer) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Case> cases() {
    return Samples.FORMATS.all().stream()
        .flatMap(
            format -> {
              List<Path> files = format.files(Path.of("syria" + format.endings().get(0)));
              return Stream.iterate(0, i -> i < files.size(), i -> i + 1)
                  .map(i -> new Case(files.get(i).toString(), format.writers().get(i)));
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheGoldenFile(Case golden) throws IOException {
    String written = write(golden, Samples.syria());
    if ("update".equals(System.getProperty("naranhi.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(golden.file()), written);
    }
    try (InputStream in = GoldenFilesTest.class.getResourceAsStream(golden.file())) {
      assertThat(in).as("golden file %s", golden.file()).isNotNull();
      assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheSameInAnyLocaleAndTimeZone(Case golden) throws IOException {
    String expected = write(golden, Samples.syria());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
      assertThat(write(golden, Samples.syria())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsLinesWithLfAndTheFileWithOne(Case golden) throws IOException {
    assertThat(write(golden, Samples.hostile())).doesNotContain("\r").endsWith("\n");
  }

  private static String write(Case golden, Bitext bitext) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    golden.writer().write(bitext, out);
    return STYLE_AND_SCRIPT.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll("…");
  }
}
