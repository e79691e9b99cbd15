package org.naranhi.app.corpus.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.Naranhi;
import org.naranhi.app.corpus.CorpusDocument;
import org.naranhi.text.Language;

class ContentPairsTest {

  private static final Naranhi NARANHI = new Naranhi(Naranhi.Options.DEFAULT);

  private static final CorpusDocument BANK =
      ko(
          "은행",
          "한국은행이 기준금리를 연 3.25%로 동결했다.",
          "이창용 총재는 24일 기자회견에서 물가가 안정되고 있다고 말했다.",
          "지난해 수출은 6838억달러로 사상 최대였다.",
          "시장은 다음 회의에서 금리가 내려갈 것으로 예상한다.");
  private static final CorpusDocument BANK_EN =
      en(
          "bank",
          "The Bank of Korea froze its base rate at 3.25 percent a year.",
          "Governor Rhee Chang-yong said at a press conference on the 24th that prices are stabilizing.",
          "Exports reached a record 683.8 billion dollars last year.",
          "The market expects the rate to fall at the next meeting.");
  private static final CorpusDocument OTHER_DAY =
      en(
          "other day",
          "The Bank of Korea froze its base rate at 2.75 percent a year.",
          "Governor Rhee Chang-yong said at a press conference on the 17th that prices are stabilizing.",
          "Exports reached a record 512.1 billion dollars last year.",
          "The market expects the rate to fall at the next meeting.");
  private static final CorpusDocument GAME =
      en(
          "game",
          "The team won the final 3-1 in front of 41,000 fans.",
          "The coach praised the young goalkeeper.",
          "He saved two penalties in the second half.");

  private static CorpusDocument ko(String id, String... lines) {
    return PairingDocuments.document(id, Language.KOREAN, List.of(lines));
  }

  private static CorpusDocument en(String id, String... lines) {
    return PairingDocuments.document(id, Language.ENGLISH, List.of(lines));
  }

  @Test
  void pairsWhatSaysTheSame() throws IOException {
    Pairing pairing = pair(ContentPairs.Options.DEFAULT, GAME, OTHER_DAY, BANK_EN);
    assertThat(pairing.pairs())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.en()).isEqualTo("bank");
              assertThat(pair.probability()).isGreaterThan(.9);
              assertThat(pair.rival()).isLessThan(pair.probability());
            });
    assertThat(pairing.refused())
        .extracting(Pairing.Refusal::id)
        .containsExactly("game", "other day");
  }

  @Test
  void refusesTheNewsOfAnotherDayAndOtherNews() throws IOException {
    assertThat(pair(ContentPairs.Options.DEFAULT, GAME, OTHER_DAY).pairs()).isEmpty();
  }

  @Test
  void givesTheSameFromAnIndexOnDisk(@TempDir Path folder) throws IOException {
    ContentPairs.Options onDisk = new ContentPairs.Options(5, 200, 40, .5, folder);
    assertThat(pair(onDisk, GAME, BANK_EN))
        .isEqualTo(pair(ContentPairs.Options.DEFAULT, GAME, BANK_EN));
    assertThat(folder).isNotEmptyDirectory();
  }

  @Test
  void pairsNothingWithNothing() throws IOException {
    assertThat(pair(ContentPairs.Options.DEFAULT).refused())
        .containsExactly(new Pairing.Refusal("은행", "nothing on the other side says the same"));
  }

  @Test
  void refusesOptionsWithoutSense() {
    assertThatThrownBy(() -> new ContentPairs.Options(0, 200, 40, .5, null))
        .hasMessage("candidates must be at least 1 but was 0");
    assertThatThrownBy(() -> new ContentPairs.Options(5, 200, 40, 50, null))
        .hasMessage("threshold must be 0 to 1 but was 50.0");
  }

  private static Pairing pair(ContentPairs.Options options, CorpusDocument... en)
      throws IOException {
    return new ContentPairs(NARANHI, options).pair(List.of(BANK), List.of(en));
  }
}
