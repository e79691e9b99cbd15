package org.naranhi.app.corpus.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestPairsTest {

  private static final Set<String> KO = Set.of("가", "나");
  private static final Set<String> EN = Set.of("a", "b");

  @Test
  void takesThePairsOfTheManifestAndRefusesTheRest() throws ManifestException {
    Pairing pairing = ManifestPairs.read("m.tsv", List.of("# mine", "", "나\ta\tnews"), KO, EN);
    assertThat(pairing.pairs())
        .containsExactly(DocumentPair.sure("나", "a", DocumentPair.Method.MANIFEST, "m.tsv:3"));
    assertThat(pairing.refused())
        .containsExactly(
            new Pairing.Refusal("가", "not in m.tsv"), new Pairing.Refusal("b", "not in m.tsv"));
  }

  @ParameterizedTest
  @CsvSource({
    "'가', 'm.tsv:1: error: expected the Korean and the English document, with a tab between, but"
        + " got one column'",
    "'가|c', 'm.tsv:1: error: there is no English document ''c'' in the collection'",
    "'a|가', 'm.tsv:1: error: there is no Korean document ''a'' in the collection'",
    "'가|a;나|a', 'm.tsv:2: error: ''a'' stands in line 1 already; leave one of them out'"
  })
  void saysWhereAManifestIsWrong(String manifest, String message) {
    List<String> lines = List.of(manifest.replace('|', '\t').split(";"));
    assertThatThrownBy(() -> ManifestPairs.read("m.tsv", lines, KO, EN))
        .isInstanceOf(ManifestException.class)
        .hasMessage(message);
  }
}
