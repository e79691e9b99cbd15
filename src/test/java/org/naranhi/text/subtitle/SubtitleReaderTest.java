package org.naranhi.text.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Span;
import org.naranhi.text.Times;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.read.Documents;

class SubtitleReaderTest {

  private static Document read(String name, String text) throws UnreadableDocumentException {
    return Documents.read(name, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  private static String times(Document document, int block) {
    Block it = document.blocks().get(block);
    Times times =
        document.times(it.offsets().toSource(new Span(0, it.text().length()))).orElseThrow();
    return Times.written(times.start()) + " " + Times.written(times.end());
  }

  /** Cues of two seconds, one after the other. */
  private static String srt(String... cues) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < cues.length; i++) {
      file.append(i + 1)
          .append('\n')
          .append(Times.written(i * 2000L).replace('.', ','))
          .append(" --> ")
          .append(Times.written(i * 2000L + 2000).replace('.', ','))
          .append('\n')
          .append(cues[i])
          .append("\n\n");
    }
    return file.toString();
  }

  @Test
  void joinsASentenceThatRunsOverTwoCues() throws UnreadableDocumentException {
    Document document =
        read("a.srt", srt("The ferry leaves", "at nine\nin the morning.", "Do not be late."));
    assertThat(document.metadata()).containsEntry("format", "srt");
    assertThat(texts(document))
        .containsExactly("The ferry leaves at nine in the morning.", "Do not be late.");
    assertThat(times(document, 0)).isEqualTo("00:00:00.000 00:00:04.000");
    assertThat(times(document, 1)).isEqualTo("00:00:04.000 00:00:06.000");
  }

  @Test
  void tellsKoreanSentencesWithoutFullStopsByTheirEndings() throws UnreadableDocumentException {
    Document document = read("a.srt", srt("배는 아침에", "떠납니다", "늦지 마세요", "제가 표를", "사 놓았어요", "같이 가"));
    assertThat(texts(document)).containsExactly("배는 아침에 떠납니다", "늦지 마세요", "제가 표를 사 놓았어요", "같이 가");
  }

  @Test
  void tellsKoreanSentencesByTheirEndingsWhereOnlyQuestionsAreMarked()
      throws UnreadableDocumentException {
    Document document =
        read("a.srt", srt("너 어디 가?", "밥 먹고", "바다에 갈 거야", "같이 갈래?", "아니", "난 집에서", "잘게", "왜?"));
    assertThat(texts(document))
        .containsExactly("너 어디 가?", "밥 먹고 바다에 갈 거야", "같이 갈래?", "아니", "난 집에서 잘게", "왜?");
  }

  @Test
  void joinsKoreanCuesUpToTheMarkWhereTheFileHasMarks() throws UnreadableDocumentException {
    Document document = read("a.srt", srt("섬에는 아무도", "살지 않는다 우리는", "그렇게 들었다.", "정말?"));
    assertThat(texts(document)).containsExactly("섬에는 아무도 살지 않는다 우리는 그렇게 들었다.", "정말?");
  }

  @Test
  void letsEveryCueStandAloneWhereNothingIsMarked() throws UnreadableDocumentException {
    assertThat(texts(read("a.srt", srt("so we came here", "and it was closed"))))
        .containsExactly("so we came here", "and it was closed");
  }

  @Test
  void keepsSignsInCapitalsApart() throws UnreadableDocumentException {
    assertThat(texts(read("a.srt", srt("HARBOR STREET", "He left", "the U.S.", "Then it rained."))))
        .containsExactly("HARBOR STREET", "He left the U.S.", "Then it rained.");
  }

  @Test
  void goesOnAfterAnEllipsisOnlyWhereTheNextCueTakesItUp() throws UnreadableDocumentException {
    assertThat(texts(read("a.srt", srt("I thought...", "...you knew.", "Well...", "Go home."))))
        .containsExactly("I thought... ...you knew.", "Well...", "Go home.");
  }

  @Test
  void keepsAQuotationAndItsReportTogether() throws UnreadableDocumentException {
    assertThat(texts(read("a.srt", srt("“곧 갑니다.”", "라고 했다.", "그리고 끊었다."))))
        .containsExactly("“곧 갑니다.” 라고 했다.", "그리고 끊었다.");
  }

  @Test
  void beginsABlockAfterAPause() throws UnreadableDocumentException {
    String text =
        "1\n00:00:01,000 --> 00:00:02,000\nShe said\n\n2\n00:00:09,000 --> 00:00:10,000\n"
            + "nothing.\n\n3\n00:00:11,000 --> 00:00:12,000\nHe left.\n";
    assertThat(texts(read("a.srt", text))).containsExactly("She said", "nothing.", "He left.");
  }

  /** Everything but numbers, times and marks stands in one block, in order. */
  @Test
  void losesAndDoublesNothingInRandomFiles() throws UnreadableDocumentException {
    String[] pieces = {
      "배는", "떠납니다.", "[음악]", "(웃음)", "\n", "Go on", "now.", "…", "1984", "♪", "<섬>"
    };
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      String[] cues = new String[1 + random.nextInt(6)];
      for (int i = 0; i < cues.length; i++) {
        StringBuilder cue = new StringBuilder("말");
        for (int j = random.nextInt(6); j > 0; j--) {
          cue.append(pieces[random.nextInt(pieces.length)]).append(' ');
        }
        cues[i] = cue.toString();
      }
      Document document = read("a.srt", srt(cues));
      assertThat(String.join("", texts(document)).replaceAll("\\s", ""))
          .isEqualTo(String.join("", cues).replaceAll("\\s", ""));
      int end = 0;
      for (Block block : document.blocks()) {
        Span source = block.offsets().toSource(new Span(0, block.text().length()));
        assertThat(source.start()).isGreaterThanOrEqualTo(end);
        end = source.end();
        assertThat(document.times(source)).isPresent();
      }
    }
  }

  @Test
  void takesDashesForSpeakers() throws UnreadableDocumentException {
    Document document =
        read("a.srt", srt("- Where is\n- Over there!", "-뭐라고?\n-아무것도 아니야.", "It was\n-5 degrees."));
    assertThat(texts(document))
        .containsExactly("Where is", "Over there!", "뭐라고?", "아무것도 아니야.", "It was -5 degrees.");
  }

  @Test
  void dropsMarksAndKeepsTitlesInAngleBrackets() throws UnreadableDocumentException {
    Document document =
        read(
            "a.srt",
            srt(
                "{\\an8}<i>영화 <바닷길></i>은",
                "<font color=\"#ff0\">재미있었다.</font>",
                "{\\k20}하{\\k30}늘\\N맑음 &amp; 바람.",
                "2 < 3 and <3."));
    assertThat(texts(document)).containsExactly("영화 <바닷길>은 재미있었다.", "하늘 맑음 & 바람.", "2 < 3 and <3.");
  }

  @Test
  void makesCaptionsOfSounds() throws UnreadableDocumentException {
    Document document =
        read("a.srt", srt("[음악]", "(웃음)\n그래요.", "(문이 닫히는\n소리)", "(He meant it.)", "♪"));
    assertThat(texts(document))
        .containsExactly("[음악]", "(웃음)", "그래요.", "(문이 닫히는 소리)", "(He meant it.)", "♪");
    assertThat(document.blocks().stream().map(Block::kind))
        .containsExactly(
            BlockKind.CAPTION,
            BlockKind.CAPTION,
            BlockKind.PARAGRAPH,
            BlockKind.CAPTION,
            BlockKind.PARAGRAPH,
            BlockKind.CAPTION);
  }

  @Test
  void readsWebVttWithItsBlocksAndSettings() throws UnreadableDocumentException {
    String vtt =
        """
        WEBVTT - Trip
        Language: ko

        STYLE
        ::cue { color: red }

        NOTE to the editor:
        00 is late

        intro
        00:01.000 --> 00:02.500 align:start position:10%
        <v.loud Mina>We are <c.yellow>here</c>,
        at last.

        01:00:02.500 --> 01:00:04.000
        <v Jun>Are <00:00:03.000>we? <v Mina>Yes &gt; no.

        00:05.000 --> 00:06.000
        NOTE the sign.
        """;
    Document document = read("a.vtt", vtt);
    assertThat(document.metadata()).containsEntry("format", "vtt");
    assertThat(texts(document))
        .containsExactly("We are here, at last.", "Are we?", "Yes > no.", "NOTE the sign.");
    assertThat(times(document, 0)).isEqualTo("00:00:01.000 00:00:02.500");
    assertThat(times(document, 2)).isEqualTo("01:00:02.500 01:00:04.000");
  }

  @Test
  void joinsTheCuesOfOneVoiceWhetherOrNotItIsNamedAgain() throws UnreadableDocumentException {
    String vtt =
        """
        WEBVTT

        00:01.000 --> 00:02.000
        <v Jo>We go

        00:02.000 --> 00:03.000
        home, and

        00:03.000 --> 00:04.000
        <v Ann>stay there.
        """;
    assertThat(texts(read("a.vtt", vtt))).containsExactly("We go home, and", "stay there.");
  }

  @Test
  void readsLinesThatRollUpOnce() throws UnreadableDocumentException {
    String vtt =
        """
        WEBVTT

        00:00:00.000 --> 00:00:02.000
        so<00:00:00.500><c> we</c><00:00:01.000><c> go</c>

        00:00:02.000 --> 00:00:02.010
        so we go

        00:00:02.010 --> 00:00:04.000
        so we go
        up<00:00:03.000><c> there</c>
        """;
    assertThat(texts(read("a.vtt", vtt))).containsExactly("so we go", "up there");
  }

  @Test
  void readsBrokenCuesAsMeant() throws UnreadableDocumentException {
    String broken =
        "1\n00:01,500-->00:02.000\nOne.\n2\n0:00:03:250 --> 0:00:04,2 X1:100 X2:200\nTwo.\n\n"
            + "00:00:03,000 --> 00:00:02,000\nThree.\n\nThree and a half.\n\n1984\n\n"
            + "3\n\n00:00:09,000 --> 00:00:10,000\n\nFour.";
    Document document = read("a.srt", broken);
    assertThat(texts(document))
        .containsExactly("One.", "Two.", "Three. Three and a half. 1984", "Four.");
    assertThat(times(document, 0)).isEqualTo("00:00:01.500 00:00:02.000");
    assertThat(times(document, 1)).isEqualTo("00:00:03.250 00:00:04.200");
    assertThat(times(document, 2)).isEqualTo("00:00:03.000 00:00:03.000");
  }

  @Test
  void readsDoubleSpacedFilesAndOldLineEnds() throws UnreadableDocumentException {
    String text = srt("The first", "one.", "Two.");
    assertThat(texts(read("a.srt", text.replace("\n", "\r\r\n"))))
        .containsExactly("The first one.", "Two.");
    assertThat(texts(read("a.srt", text.replace("\n", "\r")))).hasSize(2);
  }

  @Test
  void knowsSubtitlesByTheirContent() throws UnreadableDocumentException {
    assertThat(read("<stdin>", srt("One.")).metadata()).containsEntry("format", "srt");
    assertThat(read("x.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n").metadata())
        .containsEntry("format", "vtt");
    assertThat(read("x.txt", "1\n2\nOne.\n").metadata()).containsEntry("format", "text");
  }

  @Test
  void refusesGarbageWithItsLine() {
    assertThatThrownBy(() -> read("a.srt", "1\n00:00:01,000 --> soon\nOne.\n"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("a.srt:2:1: expected times such as")
        .hasMessageContaining("got: 00:00:01,000 --> soon")
        .extracting(e -> ((UnreadableDocumentException) e).problem())
        .isEqualTo(Problem.BROKEN);
    assertThatThrownBy(() -> read("a.srt", "\nDear reader,\nno cues here.\n"))
        .hasMessageStartingWith("a.srt:2:1: expected the number or the times");
    assertThatThrownBy(() -> read("a.vtt", "Dear reader,\n"))
        .hasMessageStartingWith("a.vtt:1:1: expected the number or the times");
  }

  @Test
  void keepsOffsetsIntoTheFile() throws UnreadableDocumentException {
    Document document = read("a.srt", srt("<i>가나</i>", "다라 &amp; 마바."));
    Block block = document.blocks().get(0);
    int at = block.text().indexOf("&");
    assertThat(block.offsets().toSource(new Span(at, at + 1)).of(document.source()))
        .isEqualTo("&amp;");
    assertThat(block.offsets().toSource(new Span(0, 2)).of(document.source())).isEqualTo("가나");
  }
}
