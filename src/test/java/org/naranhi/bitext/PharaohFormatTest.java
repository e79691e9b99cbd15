package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.BlockKind;

class PharaohFormatTest {

  private static List<String> written(Bitext bitext) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.named("pharaoh").writers().get(0).write(bitext, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void countsWordsOverTheWholeBeadAndLinksEveryWordOfAPhrase() throws IOException {
    Bitext bitext =
        new BitextBuilder()
            .bead(
                BlockKind.PARAGRAPH,
                .9,
                List.of("총리가  왔다.", "24일 회담했다."),
                List.of("The prime minister came and talked on the 24th."))
            .link(Link.Kind.NUMBER, "24일", "the 24th", "equal", 5)
            .link(Link.Kind.WORD, "총리", "prime minister", "", 4)
            .build();
    assertThat(written(bitext)).containsExactly("0-1 0-2 2-7 2-8");
  }

  @Test
  void hasALineForEveryLineOfTheMosesFilesAndNoneForNulls() throws IOException {
    ByteArrayOutputStream moses = new ByteArrayOutputStream();
    Formats.named("moses").writers().get(0).write(Samples.hostile(), moses);
    assertThat(written(Samples.hostile()))
        .hasSameSizeAs(moses.toString(StandardCharsets.UTF_8).lines().toList());
  }

  @Test
  void numbersStayInsideTheWordsOfTheMosesFiles() throws IOException {
    Bitext bitext = Samples.syria();
    List<Unit> pairs = bitext.units().stream().filter(u -> !u.bead().isNull()).toList();
    List<String> lines = written(bitext);
    for (int n = 0; n < lines.size(); n++) {
      int ko = Texts.field(pairs.get(n).ko()).split(" +").length;
      int en = Texts.field(pairs.get(n).en()).split(" +").length;
      for (String pair : lines.get(n).isEmpty() ? new String[0] : lines.get(n).split(" ")) {
        assertThat(Integer.parseInt(pair.split("-")[0])).as(pair).isBetween(0, ko - 1);
        assertThat(Integer.parseInt(pair.split("-")[1])).as(pair).isBetween(0, en - 1);
      }
    }
    assertThat(String.join("", lines)).isNotEmpty();
  }
}
