package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.align.Bead;

class AlignFormatTest {

  private static List<Bead> read(String text) throws IOException {
    return AlignFormat.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.align");
  }

  @Test
  void givesBackTheBeads() throws IOException {
    Bitext bitext = Samples.syria();
    assertThat(read(Formats.text("align", bitext)))
        .isEqualTo(bitext.units().stream().map(Unit::bead).toList());
  }

  @Test
  void writesVecalignsForm() {
    assertThat(AlignFormat.line(new Bead(0, 2, 0, 1, 0.97))).isEqualTo("[0, 1]:[0]:0.97");
    assertThat(AlignFormat.line(new Bead(3, 3, 4, 5, 1))).isEqualTo("[]:[4]:1");
    assertThat(AlignFormat.line(new Bead(3, 4, 4, 4, 0.00004))).isEqualTo("[3]:[]:0");
  }

  @Test
  void readsCostsAndMissingFieldsAsCertain() throws IOException {
    assertThat(read("[0]:[0]:3.25\n\n[1,2] : [ ]\r\n"))
        .containsExactly(new Bead(0, 1, 0, 1, 1), new Bead(1, 3, 1, 1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0:0:1 | expected [0, 1]:[0]:0.97 but found '0:0:1'",
        "[]:[]:1 | a bead must hold at least one sentence but was '[]:[]:1'",
        "[0, 2]:[0] | expected neighbouring sentences but found [0, 2]",
        "[0, 0]:[0] | expected neighbouring sentences but found [0, 0]",
        "[0,]:[99999999999] | expected sentence numbers split by commas but found [99999999999]",
      })
  void refusesWhatIsNoBead(String line, String problem) {
    assertThatThrownBy(() -> read("[0]:[0]:1\n" + line))
        .hasMessage("a.align:2:1: error: " + problem);
  }
}
