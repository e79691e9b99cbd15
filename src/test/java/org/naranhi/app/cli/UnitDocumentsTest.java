package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bilingual files where documents are expected. */
class UnitDocumentsTest {

  private static final List<String> KO = List.of("첫차는 오전 5시 30분에 떠난다.", "요금은 1,100원. 그대로다.");

  private static final List<String> EN =
      List.of("The first bus leaves at 5:30 a.m.", "The fare is 1,100 won. It stays.");

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The two pairs in a format. */
  private Path bilingual(String ending) throws IOException {
    String tsv =
        "ko\ten\n" + KO.get(0) + "\t" + EN.get(0) + "\n" + KO.get(1) + "\t" + EN.get(1) + "\n";
    String text =
        switch (ending) {
          case "po" ->
              "msgid \"\"\nmsgstr \"Language: ko\\n\"\n\nmsgid \"%s\"\nmsgstr \"%s\"\n\nmsgid \"%s\"\nmsgstr \"%s\"\n"
                  .formatted(EN.get(0), KO.get(0), EN.get(1), KO.get(1));
          case "jsonl" ->
              "{\"ko\":\"%s\",\"en\":\"%s\"}\n{\"ko\":\"%s\",\"en\":\"%s\"}\n"
                  .formatted(KO.get(0), EN.get(0), KO.get(1), EN.get(1));
          case "xlf" ->
              "<xliff version='1.2'><file source-language='en' target-language='ko' original='a' datatype='plaintext'><body>"
                  + unit("<source>%s</source><target>%s</target>", 0)
                  + unit("<source>%s</source><target>%s</target>", 1)
                  + "</body></file></xliff>";
          case "tmx" ->
              "<tmx version='1.4'><header srclang='en'/><body>" + tmx(0) + tmx(1) + "</body></tmx>";
          default -> tsv;
        };
    return write("both." + ending, text);
  }

  private static String unit(String form, int i) {
    return "<trans-unit id='" + i + "'>" + form.formatted(EN.get(i), KO.get(i)) + "</trans-unit>";
  }

  private static String tmx(int i) {
    String form =
        "<tu><tuv xml:lang='en'><seg>%s</seg></tuv><tuv xml:lang='ko'><seg>%s</seg></tuv></tu>";
    return form.formatted(EN.get(i), KO.get(i));
  }

  @ParameterizedTest
  @ValueSource(strings = {"po", "xlf", "tmx", "tsv", "jsonl"})
  void alignsTheUnitsOfOneSideWithADocument(String ending) throws IOException {
    Path ko = write("ko.txt", String.join("\n", KO) + "\n");
    CliRun run = CliRun.of("align", ko, bilingual(ending), "--to", "jsonl", "-q");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("The fare is 1,100 won. It stays.").doesNotContain("그대로다.\\n");
    Path en = write("en.txt", String.join("\n", EN) + "\n");
    CliRun other = CliRun.of("align", bilingual(ending), en, "--to", "tsv", "-q");
    assertThat(other.out()).contains(KO.get(0) + "\t" + EN.get(0), KO.get(1) + "\tThe fare is");
  }

  @Test
  void takesKoreanFromTheFirstOfTwoBilingualFilesAndEnglishFromTheSecond() throws IOException {
    CliRun run = CliRun.of("align", bilingual("po"), bilingual("tmx"), "--to", "align", "-q");
    assertThat(run.out().lines().map(l -> l.replaceAll(":[\\d.]+$", "")))
        .containsExactly("[0]:[0]", "[1]:[1]");
  }

  @Test
  void takesATextThatRendersSeveralPluralFormsOnce() throws IOException {
    Path po =
        write(
            "plural.po",
            "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"파일 %d개\"\nmsgid_plural \"파일 %d개\"\n"
                + "msgstr[0] \"%d file\"\nmsgstr[1] \"%d files\"\n");
    Path en = write("en.txt", "There are files.\n");
    CliRun run = CliRun.of("align", po, en, "--to", "align", "-q");
    assertThat(run.out()).contains("[0]").doesNotContain("[1]");
  }

  @Test
  void saysThatASideHasNoText() throws IOException {
    Path tsv = write("a.tsv", "ko\ten\n\tThe fare stays.\n");
    CliRun run = CliRun.of("align", tsv, write("en.txt", EN.get(0)), "--to", "tsv", "-q");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("a.tsv: none of its units has Korean text");
  }

  @Test
  void saysWhereABilingualFileIsBroken() throws IOException {
    Path po = write("a.po", "msgid \"a\"\nmsgtext \"b\"\n");
    CliRun run = CliRun.of("align", po, write("en.txt", EN.get(0)), "--to", "tsv", "-q");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("a.po:2:1: error: ");
  }
}
