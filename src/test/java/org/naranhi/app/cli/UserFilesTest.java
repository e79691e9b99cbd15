package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --glossary} and {@code --tm}. */
class UserFilesTest {

  private static final String[] BARE = {
    "--segmented", "-q", "--without", "dictionary,table,strings,transliteration,quantities"
  };

  @TempDir private Path folder;
  private Path ko = Path.of("");
  private Path en = Path.of("");

  /** Four English sentences of one length for three Korean: which is the added one? */
  @BeforeEach
  void writeInput() throws IOException {
    ko = file("a.ko", "나무가 조용히 흔들렸다.\n아이가 멀리서 웃었다.\n강물이 천천히 흘렀다.\n");
    en =
        file(
            "a.en",
            "Trees were swaying softly there.\nNobody had expected any of it.\n"
                + "A child was laughing far away.\nThe river was flowing so slow.\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CliRun align(Object... more) {
    Object[] args = new Object[5 + BARE.length + more.length];
    args[0] = "align";
    args[1] = ko;
    args[2] = en;
    args[3] = "--to";
    args[4] = "align";
    System.arraycopy(BARE, 0, args, 5, BARE.length);
    System.arraycopy(more, 0, args, 5 + BARE.length, more.length);
    return CliRun.of(args);
  }

  private static double probability(CliRun run, String bead) {
    return run.out()
        .lines()
        .filter(line -> line.startsWith(bead + ":"))
        .mapToDouble(line -> Double.parseDouble(line.substring(bead.length() + 1)))
        .findFirst()
        .orElse(0);
  }

  @Test
  void aMemoryIsNearlyCertain() throws IOException {
    Path tm =
        file("tm.tsv", "ko\ten\n아이가  멀리서 웃었다.\tA child was laughing far away.\n다른 말\tAnything\n");
    assertThat(probability(align(), "[1]:[2]")).isLessThan(.5);
    assertThat(probability(align("--tm", tm), "[1]:[2]")).isGreaterThan(.92);
  }

  @Test
  void aGlossaryTellsWhatNothingElseKnows() throws IOException {
    Path glossary = file("g.tsv", "아이\tchild\n강물\triver\n나무\ttree\n");
    CliRun run = align("--glossary", glossary);
    assertThat(run.code()).isZero();
    assertThat(probability(run, "[1]:[2]"))
        .isGreaterThan(.6)
        .isGreaterThan(2 * probability(align(), "[1]:[2]"));
    assertThat(run.out()).contains("[]:[1]:");
  }

  @Test
  void termsAreShownAsSuch() throws IOException {
    Path glossary = file("g.tsv", "아이\tchild\n");
    Path out = folder.resolve("x.jsonl");
    CliRun run = CliRun.of("align", ko, en, "--segmented", "-q", "-o", out, "--glossary", glossary);
    assertThat(run.code()).isZero();
    assertThat(Files.readString(out)).contains("\"kind\":\"term\"").contains("\"text\":\"child\"");
  }

  @Test
  void eachCanBeSwitchedOff() throws IOException {
    Path tm = file("tm.tsv", "ko\ten\n아이가 멀리서 웃었다.\tA child was laughing far away.\n");
    assertThat(align("--tm", tm, "--without", "tm").out()).isEqualTo(align().out());
  }

  @Test
  void saysWhereAFileIsAtFault() throws IOException {
    Path glossary = file("g.tsv", "아이\tchild\n강물\n");
    assertRefused(align("--glossary", glossary), glossary + ":2:1: error: expected KO<TAB>EN");
    Path tm = file("tm.tmx", "<tmx>\n<body>\n<tu></body></tmx>");
    assertRefused(align("--tm", tm), tm + ":3:");
    Path none = file("empty.tsv", "ko\ten\n");
    assertRefused(align("--tm", none), none + ":1:1: error: expected Korean–English pairs");
  }

  @Test
  void namesWhatIsMissing() {
    assertRefused(align("--glossary", folder.resolve("no.tsv")), "no.tsv: no such file");
    assertRefused(align("--tm", folder.resolve("no.tmx")), "no.tmx: no such file");
    assertRefused(align("--tm", folder.resolve("x.pdf")), "names no bilingual format");
    assertRefused(align("--glossary", folder), "this is a folder");
  }

  private static void assertRefused(CliRun run, String said) {
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.errors()).singleElement().asString().startsWith("naranhi: ").contains(said);
  }
}
