package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that users have waived: beside the texts, in a file, by a baseline. */
class CheckSuppressionsTest {

  private static final String KO = "현상금은 145억원이다.";
  private static final String EN = "The reward is 1.45 billion KRW.";
  private static final String REMARK = "naranhi:ignore number/mag_x10: the fee, not the reward";

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static CliRun check(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "check";
    all[1] = "--only";
    all[2] = "number";
    System.arraycopy(args, 0, all, 3, args.length);
    return CliRun.of(all);
  }

  private static void assertSuppressed(CliRun run) {
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEqualTo("1 unit: 0 errors, 0 warnings, 0 notes, 1 suppressed\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aRemarkInAColumnSuppresses() throws IOException {
    assertSuppressed(
        check(file("a.tsv", "ko\ten\tnote\n" + KO + "\t" + EN + "\tsee p. 3; " + REMARK + "\n")));
  }

  @Test
  void aColumnOfTheNameNeedsNoMark() throws IOException {
    assertSuppressed(
        check(file("a.tsv", "ko\ten\tnaranhi:ignore\n" + KO + "\t" + EN + "\tnumber: the fee\n")));
  }

  @Test
  void aFieldSuppresses() throws IOException {
    assertSuppressed(
        check(
            file(
                "a.jsonl",
                "{\"ko\":\"" + KO + "\",\"en\":\"" + EN + "\",\"comment\":\"" + REMARK + "\"}\n")));
    assertSuppressed(
        check(
            file(
                "b.jsonl",
                "{\"ko\":\""
                    + KO
                    + "\",\"en\":\""
                    + EN
                    + "\",\"naranhi:ignore\":\"number: the fee\"}\n")));
  }

  @Test
  void aNoteOfATmxSuppresses() throws IOException {
    assertSuppressed(
        check(
            file(
                "a.tmx",
                "<tmx version='1.4'><header/><body><tu><note>"
                    + REMARK
                    + "</note><tuv xml:lang='ko'><seg>"
                    + KO
                    + "</seg></tuv><tuv xml:lang='en'><seg>"
                    + EN
                    + "</seg></tuv></tu></body></tmx>")));
  }

  @Test
  void aNoteOfAnXliffSuppresses() throws IOException {
    assertSuppressed(
        check(
            file(
                "a.xlf",
                "<xliff version='2.1' srcLang='ko' trgLang='en'><file id='f'><unit id='u'><notes>"
                    + "<note>"
                    + REMARK
                    + "</note></notes><segment><source>"
                    + KO
                    + "</source><target>"
                    + EN
                    + "</target></segment></unit></file></xliff>")));
  }

  @Test
  void aCommentOfACatalogueSuppresses() throws IOException {
    assertSuppressed(
        check(file("a.po", "# " + REMARK + "\nmsgid \"" + KO + "\"\nmsgstr \"" + EN + "\"\n")));
  }

  @Test
  void aRemarkThatMatchesNothingIsTold() throws IOException {
    Path table = file("a.tsv", "ko\ten\tnote\n하나\tone\tnaranhi:ignore number: why\n");

    assertThat(check(table).err())
        .isEqualTo(
            "naranhi: "
                + table
                + ":2: note: the suppression of number (why) matched nothing: remove it\n");
    assertThat(CliRun.of("check", "--only", "conversion", table).err()).isEmpty();
  }

  @Test
  void aRemarkWithoutReasonSuppressesNothing() throws IOException {
    Path table = file("a.tsv", "ko\ten\tnote\n" + KO + "\t" + EN + "\tnaranhi:ignore number\n");
    CliRun run = check(table);

    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.err()).contains(table + ":2: warning: a suppression needs a reason");
  }

  @Test
  void aFileSuppressesByUnitTextOrFingerprint() throws IOException {
    Path table = file("a.tsv", "id\tko\ten\nP1\t" + KO + "\t" + EN + "\n");
    Path csv = folder.resolve("a.csv");
    check(table, "-o", csv);
    String fingerprint =
        Files.readString(csv).lines().skip(1).findFirst().orElseThrow().replaceAll(".*,", "");
    for (String target :
        new String[] {
          "id:P1",
          "*145억원*",
          "The reward is ?.45*",
          "hash:" + fingerprint,
          "hash:" + fingerprint.substring(0, 12)
        }) {
      Path file = file("ignore.tsv", "# ours\n\nnumber/mag_x10\t" + target + "\tthe fee\n");
      assertSuppressed(check(table, "--suppressions", file));
    }
    Path other = file("ignore.tsv", "*\tid:P2\tthe fee\n");
    CliRun run = check(table, "--suppressions", other);
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.err())
        .contains(other + ":1: note: the suppression of * (the fee) matched nothing");
  }

  @Test
  void errorsOfAFileOfSuppressionsNameTheirLine() throws IOException {
    Path table = file("a.tsv", "ko\ten\n하나\tone\n");
    Path file = file("ignore.tsv", "number\tid:1\t\n");
    assertThat(check(table, "--suppressions", file).err())
        .contains(file + ":1: error: a suppression needs a reason");
    file("ignore.tsv", "numbr\tid:1\twhy\n");
    CliRun run = check(table, "--suppressions", file);
    assertThat(run.err()).contains(file + ":1: error: there is no check 'numbr'; did you mean");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void onlyWhatIsNotInTheBaselineCounts() throws IOException {
    String pair = KO + "\t" + EN + "\n";
    Path table = file("a.tsv", "ko\ten\n" + pair);
    Path baseline = folder.resolve("known.tsv");

    assertThat(check(table, "--write-baseline", baseline).code()).isEqualTo(ExitCode.DONE);
    assertThat(baseline).content().matches("# .*\n[0-9a-f]{12}-[0-9a-f]{8}\t1\tnumber/mag_x10\n");

    file("a.tsv", "ko\ten\n하나\tone\n" + KO + "  \t" + EN + "\n");
    CliRun moved = check(table, "--baseline", baseline);
    assertThat(moved.code()).isEqualTo(ExitCode.DONE);
    assertThat(moved.out())
        .isEqualTo("2 units: 0 errors, 0 warnings, 0 notes, 1 in the baseline\n");

    file("a.tsv", "ko\ten\n" + pair + pair);
    CliRun again = check(table, "--baseline", baseline);
    assertThat(again.code()).isEqualTo(ExitCode.FOUND);
    assertThat(again.out()).contains(":3: error:").doesNotContain(":2: error:");
  }

  @Test
  void aBaselineThatIsNoneIsRefused() throws IOException {
    Path table = file("a.tsv", "ko\ten\n하나\tone\n");
    Path file = file("known.tsv", "what is this\n");

    CliRun run = check(table, "--baseline", file);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains(file + ":1: error: expected FINGERPRINT<TAB>COUNT");
  }

  @Test
  void aShrunkenBaselineIsTold() throws IOException {
    Path table = file("a.tsv", "ko\ten\n하나\tone\n");
    Path file = file("known.tsv", "0123456789ab-01234567\t2\tnumber/added\n");

    assertThat(check(table, "--baseline", file).err())
        .contains("note: 2 of the baseline were not found again");
  }
}
