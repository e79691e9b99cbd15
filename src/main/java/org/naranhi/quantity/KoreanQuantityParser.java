package org.naranhi.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.token.Token;

/**
 * Finds the quantities of a Korean sentence.
 *
 * <pre>
 * quantity = identifier | written date | sign quantity | prefixed | numbered | word
 * numbered = numeral (percent | fraction | date | time | duration | money | counter | nothing)
 * prefixed = 시속 … | 영하 … | 규모 … | $… | 오후 … | 지난해 … | 제… | 만 … 세
 * word     = 절반 | 하루 | 작년 | 상반기 | 정오 | …
 * </pre>
 *
 * <p>One pass over the text; rules run only where a digit, a numeral syllable or the first syllable
 * of a prefix or word stands. Each rule is a method that gives the quantity starting at a place, or
 * none. Then pairs become ranges ({@link KoreanRanges}), neighbours give approximation and bounds
 * ({@link KoreanContext}), and brackets link conversions ({@link KoreanConversions}).
 */
public final class KoreanQuantityParser implements QuantityParser {

  private static final byte[] STARTS = starts();

  @Override
  public List<Quantity> parse(String sentence, List<Token> tokens) {
    KoreanText text = KoreanText.of(sentence, tokens);
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      i = mayStart(text, i) ? step(text, i, found) : i + 1;
    }
    if (found.isEmpty()) {
      return List.of();
    }
    found.replaceAll(q -> KoreanContext.apply(text, q));
    List<Quantity> linked = KoreanConversions.link(text, found);
    linked.replaceAll(text::inSource);
    return List.copyOf(linked);
  }

  /** A syllable starts a quantity only where a word starts, or after 약, 총 and the like. */
  private static boolean mayStart(KoreanText text, int i) {
    char c = text.at(i);
    if (STARTS[c] == 0) {
      return false;
    }
    char before = text.at(i - 1);
    return c == '제'
        || !KoreanText.isHangul(c)
        || !Character.isLetterOrDigit(before)
        || before == '약'
        || before == '금'
        || before == '총'
        || before == '각';
  }

  /** Tries the rules at {@code i}; returns where to go on. */
  private static int step(KoreanText text, int i, List<Quantity> found) {
    Optional<Quantity> first = KoreanGrammar.read(text, i);
    if (first.isEmpty()) {
      return skip(text, i);
    }
    List<Quantity> all =
        KoreanRanges.extend(text, first.get(), at -> KoreanGrammar.readRight(text, at));
    int end = i + 1;
    for (Quantity q : all) {
      end = q.span().end();
      if (!KoreanValues.isBare(q) || all.size() > 1 || KoreanBare.isQuantity(text, q)) {
        found.add(KoreanBare.named(text, q));
      }
    }
    return end;
  }

  /** Past the digits at {@code i} as a whole, else past one unit. */
  private static int skip(KoreanText text, int i) {
    return KoreanText.isDigit(text.at(i)) ? KoreanDigitRuns.end(text, i) : i + 1;
  }

  private static byte[] starts() {
    byte[] starts = new byte[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      starts[c] = (byte) (KoreanGrammar.mayStart(c) ? 1 : 0);
    }
    return starts;
  }
}
