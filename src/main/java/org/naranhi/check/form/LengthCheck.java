package org.naranhi.check.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/**
 * Pairs of which one side is far too long for the other.
 *
 * <p>As in Gale and Church (1993) the lengths of translations keep a ratio, with a spread that
 * fades with length. The expected English length is {@value #BYTES} UTF-8 bytes for each byte of
 * Korean. To both lengths are added {@value #FEW} bytes before they are compared; where the English
 * is the longer one, {@value #DENSE} bytes, for a few syllables of Sino-Korean or an idiom may want
 * a whole clause. Addresses of the web and English glosses in brackets beside Korean words do not
 * count, nor do acronyms that the other side spells out.
 */
public final class LengthCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "length";

  /** English bytes for a byte of Korean: e to the power of lengthMu in data/model. */
  private static final double BYTES = .84;

  /** What is added to both lengths where the English is the shorter one, in bytes. */
  private static final double FEW = 20;

  /** What is added to both lengths where the English is the longer one, in bytes. */
  private static final double DENSE = 36;

  private static final double RATIO = 3;

  private static final String LONG = "long";
  private static final String SHORT = "short";

  private static final Pattern UNCOUNTED =
      Pattern.compile(
          "https?://\\S+|www\\.\\S+|(?<=[\\uAC00-\\uD7A3])\\([A-Za-z][A-Za-z0-9 .,'’&-]{0,40}\\)|[\\s\\u3000]+");

  /** An acronym, which the other side may spell out: WTO. */
  private static final Pattern ACRONYM = Pattern.compile("\\s*[A-Z][A-Za-z0-9&.·-]{1,9}\\s*");

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
    boolean tooLong = actual > expected;
    double pad = tooLong ? DENSE : FEW;
    double factor = (actual + pad) / (expected + pad);
    if (!pair.isPair() || (factor < ratio && factor > 1 / ratio) || isSpelledOut(pair)) {
      return List.of();
    }
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

  private static boolean isSpelledOut(CheckedPair pair) {
    return ACRONYM.matcher(pair.ko().text()).matches()
        || ACRONYM.matcher(pair.en().text()).matches();
  }

  private static double bytes(String text) {
    if (text.indexOf('(') < 0 && !text.contains("http") && !text.contains("www.")) {
      return text.strip().getBytes(StandardCharsets.UTF_8).length;
    }
    String counted = UNCOUNTED.matcher(text).replaceAll(" ");
    return counted.strip().getBytes(StandardCharsets.UTF_8).length;
  }
}
