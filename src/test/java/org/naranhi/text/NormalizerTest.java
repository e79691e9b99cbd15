package org.naranhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer.Form;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalizerTest {

  @Test
  void returnsTheSameTextAndAnIdentityWhereNothingChanges() {
    String text = "현상금 1000만달러(약 145억원)를 걸었다. “No,” he said — 美.";
    assertThat(Normalizer.nfkc(text).text()).isSameAs(text);
    assertThat(Normalizer.nfkc(text).offsets()).isEqualTo(OffsetMap.identity(0, text.length()));
    assertThat(Normalizer.nfc("㎡ … é").text()).isEqualTo("㎡ … é");
  }

  @Test
  void joinsDecomposedSyllables() {
    String apart = java.text.Normalizer.normalize("가 한글을", Form.NFD);
    MappedText joined = Normalizer.nfc(apart);
    assertThat(joined.text()).isEqualTo("가 한글을");
    assertThat(joined.offsets().toSource(new Span(2, 3))).isEqualTo(new Span(3, 6));
    assertThat(joined.offsets().toSource(new Span(0, 5))).isEqualTo(new Span(0, apart.length()));
  }

  @Test
  void joinsAFinalConsonantToAPrecomposedSyllable() {
    MappedText joined = Normalizer.nfkc("x하\u11ABy");
    assertThat(joined.text()).isEqualTo("x한y");
    assertThat(joined.offsets().toSource(new Span(1, 2))).isEqualTo(new Span(1, 3));
    assertThat(joined.offsets().toSource(new Span(2, 3))).isEqualTo(new Span(3, 4));
  }

  @Test
  void unfoldsFullWidthDigitsUnitByUnit() {
    MappedText unfolded = Normalizer.nfkc("약 １２.５％ 증가");
    assertThat(unfolded.text()).isEqualTo("약 12.5% 증가");
    assertThat(unfolded.offsets().toSource(new Span(3, 4))).isEqualTo(new Span(3, 4));
  }

  @Test
  void mapsEveryUnitOfAnUnfoldedSymbolToTheSymbol() {
    MappedText unfolded = Normalizer.nfkc("84㎡와 3㎞, 5㏊");
    assertThat(unfolded.text()).isEqualTo("84m2와 3km, 5ha");
    assertThat(unfolded.offsets().toSource(new Span(2, 3))).isEqualTo(new Span(2, 3));
    assertThat(unfolded.offsets().toSource(new Span(3, 4))).isEqualTo(new Span(2, 3));
    assertThat(unfolded.offsets().toSource(new Span(4, 5))).isEqualTo(new Span(3, 4));
  }

  @Test
  void joinsHalfWidthJamo() {
    assertThat(Normalizer.nfkc("\uFFBE\uFFC2").text()).isEqualTo("하");
  }

  @Test
  void callsOnlyThoseUnitsInertThatNeverChange() {
    for (int c = 0; c < 0x10000; c++) {
      checkInert((char) c, false, Normalizer2.getNFCInstance());
      checkInert((char) c, true, Normalizer2.getNFKCInstance());
    }
  }

  private static void checkInert(char c, boolean compatible, Normalizer2 form) {
    if (Normalizer.isInert(c, compatible)) {
      assertThat(form.isNormalized(String.valueOf(c)) && form.hasBoundaryBefore(c))
          .as("U+%04X", (int) c)
          .isTrue();
    }
  }

  @Test
  void agreesWithTheLibraryOnRandomText() {
    String alphabet = "a1 .가한하\u11AB\u1112\u1161e\u0301\u0327…㎡１％\uFFBE\uFFC2\uFF76\uFF9Eﬁ½Å🙂";
    Random random = new Random(20241220);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        int at = random.nextInt(alphabet.length());
        text.append(alphabet.charAt(at));
      }
      checkAgreement(text.toString());
    }
  }

  private static void checkAgreement(String text) {
    MappedText nfc = Normalizer.nfc(text);
    MappedText nfkc = Normalizer.nfkc(text);
    assertThat(nfc.text()).isEqualTo(Normalizer2.getNFCInstance().normalize(text));
    assertThat(nfkc.text()).isEqualTo(Normalizer2.getNFKCInstance().normalize(text));
    checkCovers(text, nfc.offsets());
    checkCovers(text, nfkc.offsets());
  }

  private static void checkCovers(String text, OffsetMap map) {
    int end = 0;
    for (int i = 0; i < map.length(); i++) {
      Span unit = map.toSource(new Span(i, i + 1));
      assertThat(unit.start()).isLessThanOrEqualTo(end);
      assertThat(unit.end()).isGreaterThanOrEqualTo(end);
      end = unit.end();
    }
    assertThat(end).isEqualTo(text.length());
  }
}
