package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.check.suite.Checks;
import org.naranhi.check.suite.Fingerprint;
import org.naranhi.check.suite.JudgedFinding;
import org.naranhi.check.suite.Waiver;
import org.naranhi.text.Span;

/**
 * What every report of findings looks like, byte for byte. {@code -Dnaranhi.golden=update} writes
 * the files anew; read the difference before committing it.
 */
class FindingsGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/naranhi/bitext");

  private static final Pattern STYLE_AND_SCRIPT =
      Pattern.compile(
          "(?<=<style>).*(?=</style>)|(?<=<script>).*(?=</script>)|(?<=sha256-)[^']*",
          Pattern.DOTALL);

  private static final FindingsFormat.About ABOUT =
      new FindingsFormat.About(
          "pairs.tsv",
          Checks.EVERY.only(List.of("conversion")),
          new Provenance("1.2.3", Instant.parse("2025-01-24T03:04:05Z")),
          false,
          true);

  private static String write(FindingsFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsWriter writer = format.open(out, ABOUT);
    FindingCounts counts = new FindingCounts();
    for (CheckedUnit unit : units()) {
      counts.add(unit);
      writer.unit(unit);
    }
    writer.end(counts, List.of("pairs.tsv:3: note: a suppression matched nothing"));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CheckedUnit> units() {
    TranslationUnit first = unit("A<1>", "\"현상금\"은 145억원이다.", "=The reward, 1.45 billion won.", 2);
    TranslationUnit clean = unit("B", "확인", "OK", 3);
    TranslationUnit last = unit("C", "일본은 1000만달러(약 14억원)를 냈다.", "", 4);
    Finding tenth =
        new Finding(
            "number",
            "mag_x10",
            Severity.ERROR,
            new Span(7, 12),
            new Span(13, 29),
            "145억원 is 14.5 billion won",
            "14.5 billion won");
    Finding conversion =
        new Finding(
            "conversion",
            "fx_conversion",
            Severity.WARNING,
            new Span(14, 18),
            null,
            "14억원 does not convert 1000만달러",
            null);
    Place line = new Place("pairs.tsv", 2);
    List<Place> both = List.of(new Place("our texts/en.txt", 0), new Place("ko.txt", 4, 15, 19));
    return List.of(
        new CheckedUnit(first, List.of(found(first, tenth, null, List.of(line)))),
        new CheckedUnit(clean, List.of()),
        new CheckedUnit(
            last,
            List.of(
                found(last, conversion, null, both),
                found(last, conversion, new Waiver(Waiver.Kind.FILE, "as quoted"), both),
                found(last, conversion, new Waiver(Waiver.Kind.BASELINE, "known"), both))));
  }

  private static TranslationUnit unit(String id, String ko, String en, long line) {
    return new TranslationUnit(id, ko, en, null, null, Map.of(), line);
  }

  private static CheckedUnit.Found found(
      TranslationUnit unit, Finding finding, @Nullable Waiver waiver, List<Place> places) {
    Fingerprint fingerprint = Fingerprint.of(finding, unit.ko(), unit.en());
    return new CheckedUnit.Found(new JudgedFinding(finding, fingerprint, waiver), places);
  }

  @ParameterizedTest
  @EnumSource
  void writesTheGoldenFile(FindingsFormat format) throws IOException {
    String file = "findings." + format.id();
    String lines = write(format).replace("\r\n", "\n"); // as the repository keeps them
    String written = STYLE_AND_SCRIPT.matcher(lines).replaceAll("…");
    if ("update".equals(System.getProperty("naranhi.golden"))) {
      Files.writeString(FOLDER.resolve(file), written);
    }
    try (InputStream in = FindingsGoldenTest.class.getResourceAsStream(file)) {
      assertThat(in).as("golden file %s", file).isNotNull();
      assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameInAnyLocale(FindingsFormat format) throws IOException {
    String expected = write(format);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(write(format)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void linesOfTheTableEndAsTheStandardSays() throws IOException {
    assertThat(write(FindingsFormat.CSV)).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
  }

  @Test
  void thePageLetsRunNothingButItsOwnScriptAndStyle() throws Exception {
    String html = write(FindingsFormat.HTML);

    assertThat(html).contains("style-src '" + hash(html, "style") + "'");
    assertThat(html).contains("script-src '" + hash(html, "script") + "'");
    assertThat(html).doesNotContain(" style=").doesNotContain("onclick").doesNotContain("http://");
  }

  private static String hash(String html, String element) throws NoSuchAlgorithmException {
    Matcher matcher =
        Pattern.compile("<" + element + ">(.*)</" + element + ">", Pattern.DOTALL).matcher(html);
    assertThat(matcher.find()).isTrue();
    byte[] content = matcher.group(1).getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
