package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.naranhi.check.Severity;

class CheckProgressTest {

  @Test
  void saysHowFarHowFastAndHowLong() {
    assertThat(CheckProgress.text("a.tmx", 10_240, 2, .25))
        .isEqualTo("checking a.tmx: 25 %, 5,120 units/s, about 6 s left");
  }

  @Test
  void doesNotGuessWhereTheSizeIsUnknown() {
    assertThat(CheckProgress.text("-", 10_240, 2, 0))
        .isEqualTo("checking -: 10,240 units, 5,120 units/s");
  }

  @Test
  void coloursAreForATerminalThatWantsThem() {
    assertThat(Colours.of(true, Map.of()).of(Severity.ERROR, "x"))
        .isEqualTo("\u001b[1;31mx\u001b[0m");
    assertThat(Colours.of(false, Map.of())).isEqualTo(Colours.OFF);
    assertThat(Colours.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Colours.OFF);
    assertThat(Colours.of(true, Map.of("TERM", "dumb")).bold("x")).isEqualTo("x");
  }
}
