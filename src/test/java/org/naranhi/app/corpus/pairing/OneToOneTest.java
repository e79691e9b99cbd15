package org.naranhi.app.corpus.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.naranhi.app.corpus.CorpusDocument;
import org.naranhi.text.Language;

class OneToOneTest {

  private static final List<CorpusDocument> KO = documents(Language.KOREAN, "가", "나", "다");
  private static final List<CorpusDocument> EN = documents(Language.ENGLISH, "a", "b");

  private static List<CorpusDocument> documents(Language language, String... ids) {
    return Stream.of(ids).map(id -> PairingDocuments.document(id, language, List.of(id))).toList();
  }

  @Test
  void givesEachDocumentToItsLikeliestCounterpart() {
    Pairing pairing =
        new OneToOne(KO, EN, .5)
            .assign(
                List.of(
                    new Candidate(0, 0, .8),
                    new Candidate(0, 1, .9),
                    new Candidate(1, 1, .95),
                    new Candidate(2, 0, .3)));
    assertThat(pairing.pairs())
        .extracting(p -> p.ko() + p.en() + " " + p.probability() + " " + p.rival())
        .containsExactly("가a 0.8 0.9", "나b 0.95 0.9");
    assertThat(pairing.refused())
        .containsExactly(new Pairing.Refusal("다", "its best counterpart has p 0.300, below 0.500"));
  }

  @Test
  void saysThatACounterpartHadABetterOne() {
    Pairing pairing =
        new OneToOne(KO, EN, .5).assign(List.of(new Candidate(0, 0, .8), new Candidate(1, 0, .7)));
    assertThat(pairing.refused())
        .extracting(r -> r.id() + ": " + r.reason())
        .containsExactly(
            "나: p 0.700, but its counterpart has a better one",
            "다: nothing on the other side says the same",
            "b: nothing on the other side says the same");
  }

  @Test
  void decidesTiesByTheOrderOfTheDocuments() {
    Pairing pairing =
        new OneToOne(KO, EN, .5).assign(List.of(new Candidate(1, 0, .7), new Candidate(0, 0, .7)));
    assertThat(pairing.pairs()).extracting(DocumentPair::ko).containsExactly("가");
    assertThat(pairing.pairs()).extracting(DocumentPair::rival).containsExactly(.7);
  }
}
