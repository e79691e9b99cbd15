package org.naranhi.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/**
 * Pairs of which one side is far too long for the other.
 *
 * <p>As in Gale and Church (1993) the lengths of translations keep a ratio, with a spread that
 * fades with length. The expected English length is {@value #BYTES} UTF-8 bytes for each byte of
 * Korean; both lengths are padded with {@value #PAD} bytes, so that 확인 may be "OK" and an idiom of
 * four syllables a whole clause. Addresses of the web and English glosses in brackets beside Korean
 * words do not count.
 */
public final class LengthCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "length";

  /** English bytes for a byte of Korean: e to the power of lengthMu in data/model. */
  private static final double BYTES = .84;

  /** What short texts may differ by, in bytes. */
  private static final double PAD = 20;

  private static final double RATIO = 3;

  private static final String LONG = "long";
  private static final String SHORT = "short";

  private static final Pattern UNCOUNTED =
      Pattern.compile(
          "https?://\\S+|www\\.\\S+|(?<=[\\uAC00-\\uD7A3])\\([A-Za-z][A-Za-z0-9 .,'’&-]{0,40}\\)|[\\s\\u3000]+");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Translations that are far too long or too short for the original.",
        List.of(LONG, SHORT),
        new CheckGuide.Example(
            "설정을 저장하려면 아래의 단추를 누르고, 바꾸지 않고 돌아가려면 창을 닫은 다음 처음 화면에서 다시 시작하십시오.", "Press the button."),
        new CheckGuide.Example("확인", "OK"),
        Map.of("ratio", "3: how many times longer or shorter than expected a side may be"));
  }

  @Override
  public Run begin(CheckSettings settings) {
    double ratio = settings.number(NAME, "ratio", RATIO);
    if (!(ratio > 1)) {
      throw new IllegalArgumentException(
          "the option length.ratio must be above 1 but was " + ratio);
    }
    return pair -> check(pair, ratio);
  }

  private static List<Finding> check(CheckedPair pair, double ratio) {
    double expected = BYTES * bytes(pair.ko().text());
    double actual = bytes(pair.en().text());
    double factor = (actual + PAD) / (expected + PAD);
    if (!pair.isPair() || (factor < ratio && factor > 1 / ratio)) {
      return List.of();
    }
    boolean tooLong = factor > 1;
    String message =
        String.format(
            Locale.ROOT,
            "the English is about %.0f times as %s as a translation of the Korean usually is",
            tooLong ? actual / Math.max(1, expected) : expected / Math.max(1, actual),
            tooLong ? "long" : "short");
    @Nullable Span nowhere = null;
    String type = tooLong ? LONG : SHORT;
    return List.of(new Finding(NAME, type, Severity.WARNING, nowhere, nowhere, message, null));
  }

  private static double bytes(String text) {
    String counted = UNCOUNTED.matcher(text).replaceAll(" ");
    return counted.strip().getBytes(StandardCharsets.UTF_8).length;
  }
}
