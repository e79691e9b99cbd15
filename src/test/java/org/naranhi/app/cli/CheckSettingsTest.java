package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles, configuration files and options, and which of them wins. */
class CheckSettingsTest {

  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table = folder.resolve("texts").resolve("pairs.tsv");
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(table, "ko\ten\n현상금은 145억원이다.\tThe reward is 1.45 billion KRW.\n");
  }

  private Path settings(String text) throws IOException {
    return Files.writeString(folder.resolve("naranhi-check.properties"), text);
  }

  private CliRun check(Object... options) {
    Object[] args = new Object[options.length + 2];
    args[0] = "check";
    args[1] = table;
    System.arraycopy(options, 0, args, 2, options.length);
    return CliRun.of(args);
  }

  @Test
  void theFileOfSettingsInAFolderAboveIsUsedAndNamed() throws IOException {
    Path file = settings("# our house\nseverity.number/mag_x10 = warning\n\n");
    CliRun run = CliRun.of("check", table);

    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains(":2: warning: 145억원");
    assertThat(run.errors()).contains("naranhi: settings from " + file);
  }

  @Test
  void theCommandLineWins() throws IOException {
    settings("severity.number/mag_x10 = warning\nfail-on = warning\n");

    assertThat(CliRun.of("check", table).code()).isEqualTo(ExitCode.FOUND);
    assertThat(CliRun.of("check", table, "--fail-on", "error").code()).isEqualTo(ExitCode.DONE);
    assertThat(CliRun.of("check", table, "--severity", "number/mag_x10=error").out())
        .contains(":2: error: 145억원");
  }

  @Test
  void whatIsNamedOnlyIsNotSkippedBelow() throws IOException {
    settings("skip = number\n");

    assertThat(CliRun.of("check", table).out()).doesNotContain("number/");
    assertThat(CliRun.of("check", table, "--only", "number").out()).contains("number/mag_x10");
    assertThat(CliRun.of("check", table, "--only", "number", "--skip", "number").out())
        .contains("1 unit: 0 errors");
  }

  @Test
  void noConfigLooksForNone() throws IOException {
    settings("fail-on = never\n");

    assertThat(CliRun.of("check", table, "--no-config").code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void anotherFileOfSettingsCanBeNamed() throws IOException {
    settings("nonsense\n");
    Path other = Files.writeString(folder.resolve("other.properties"), "only = conversion\n");

    assertThat(CliRun.of("check", table, "--config", other).out()).contains("1 unit: 0 errors");
    CliRun missing = CliRun.of("check", table, "--config", folder.resolve("no"));
    assertThat(missing.code()).isEqualTo(ExitCode.INPUT);
    assertThat(missing.err()).contains("no: no such file; check the name given with --config");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense|expected KEY = VALUE but found 'nonsense'",
        "severty.number = error|unknown key 'severty.number'",
        "glosary = a.tsv|unknown key 'glosary'; did you mean 'glossary'?",
        "only = numbr|there is no check 'numbr'; did you mean 'number'?",
        "severity.number/aded = note|the check number has no type 'aded'; did you mean 'added'?",
        "severity.number = grave|the severity of number must be one of error, warning,",
        "option.number.ratio = 3|the check number has no options, so no 'ratio'",
        "profile = newz|there is no profile 'newz'; did you mean 'news'?",
        "fail-on = always|must be error, warning or never but was 'always'",
      })
  void errorsOfAFileOfSettingsNameTheirLine(String line, String message) throws IOException {
    Path file = settings("# first\n" + line + "\n");
    CliRun run = CliRun.of("check", table);

    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains(file + ":2: error: " + message);
  }

  @Test
  void aKeyMustStandOnce() throws IOException {
    Path file = settings("only = number\nonly = conversion\n");

    assertThat(CliRun.of("check", table).err())
        .contains(file + ":2: error: only stands here again, after " + file + ":1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "legal", "ui"})
  void everyProfileMakesAPlan(String profile) {
    CliRun run = CliRun.of("check", table, "--profile", profile, "--only", "number");

    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out()).contains("number/mag_x10");
  }

  @Test
  void theLegalProfileTakesLikelyWrongNumbersForErrors() throws IOException {
    Files.writeString(table, "ko\ten\n그는 징역 7년을 받았다.\tHe was sentenced to prison.\n");

    assertThat(CliRun.of("check", table, "--only", "number").code()).isEqualTo(ExitCode.DONE);
    assertThat(CliRun.of("check", table, "--only", "number", "--profile", "legal").code())
        .isEqualTo(ExitCode.FOUND);
  }

  @Test
  void optionsOfTheCommandLineAreHeldToTheGuides() {
    assertThat(check("--option", "number.ratio=3").err())
        .contains("--option: the check number has no options, so no 'ratio'");
    assertThat(check("--option", "ratio=3").err())
        .contains("--option: an option must look like CHECK.NAME but was 'ratio'");
    assertThat(check("--severity", "number/adde=off").err()).contains("did you mean 'added'?");
    assertThat(check("--profile", "leagl").err()).contains("did you mean 'legal'?");
    assertThat(check("--profile", "leagl").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void findingsOfATypeCanBeSwitchedOff() {
    assertThat(CliRun.of("check", table, "--only=number", "--severity", "number/mag_x10=off").out())
        .isEqualTo("1 unit: 0 errors, 0 warnings, 0 notes\n");
  }

  @Test
  void filesThatAFileOfSettingsNamesLieBesideIt() throws IOException {
    settings("suppressions = known.tsv\n");
    Files.writeString(folder.resolve("known.tsv"), "number\t*145억원*\tas in the source\n");

    assertThat(CliRun.of("check", table, "--only", "number").out()).contains("1 suppressed");
  }

  @Test
  void theProfileForInterfacesIsStrictAboutEndMarksAndSpaces() throws IOException {
    Files.writeString(table, "ko\ten\n저장할까요?\tSave the file\n하나  둘.\tOne and  two.\n");

    assertThat(CliRun.of("check", table, "--only", "punctuation,doubled").code())
        .isEqualTo(ExitCode.DONE);
    CliRun strict = CliRun.of("check", table, "--only", "punctuation,doubled", "--profile", "ui");
    assertThat(strict.out())
        .contains(":2: error: ")
        .contains("punctuation/end")
        .contains(":3: warning: ")
        .contains("doubled/space");
    assertThat(strict.code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void anOptionWithoutSenseIsRefusedWhereItStands() throws IOException {
    assertThat(check("--option", "length.ratio=much").err())
        .contains("--option: the option length.ratio must be a number but was 'much'");
    assertThat(check("--option", "length.ratoi=3").err()).contains("did you mean 'ratio'?");
    Path file = settings("option.length.ratio = much\n");
    assertThat(CliRun.of("check", table).err())
        .contains(file + ":1: error: the option length.ratio must be a number but was 'much'");
  }

  @Test
  void theGlossaryOfTheUserIsHeldToTheTranslation() throws IOException {
    Files.writeString(table, "ko\ten\n한은이 기준금리를 올렸다.\tThe BOK raised its policy rate.\n");
    Path glossary = Files.writeString(folder.resolve("terms.tsv"), "기준금리\tbenchmark rate\n");

    assertThat(CliRun.of("check", table, "--only", "term").out()).contains("1 unit: 0 errors");
    assertThat(CliRun.of("check", table, "--only", "term", "--glossary", glossary).out())
        .contains("term/missing");
    settings("glossary = terms.tsv\n");
    assertThat(CliRun.of("check", table, "--only", "term").out()).contains("term/missing");
  }
}
