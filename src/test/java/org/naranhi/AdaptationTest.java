package org.naranhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naranhi.align.Alignment;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

class AdaptationTest {

  private static final Naranhi NARANHI = new Naranhi(Naranhi.Options.DEFAULT);

  /** Words that no dictionary has, so that only other documents can teach them. */
  private static final String[][] INVENTED = {
    {"누가미", "blorp"}, {"도사루", "snarf"}, {"페키온", "quizzle"}, {"마로지", "drimble"}
  };

  private static final String[][] VERBS = {
    {"왔다", "came"}, {"떠났다", "left"}, {"잤다", "slept"}, {"웃었다", "laughed"}
  };

  private static Document read(String name, String text) {
    try {
      return Documents.read(
          name, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT.withKind("segmented"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Adaptation.Pair pair(int number, int sentences) {
    Random random = new Random(number);
    StringBuilder ko = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int s = 0; s < sentences; s++) {
      String[] noun = INVENTED[random.nextInt(INVENTED.length)];
      String[] verb = VERBS[random.nextInt(VERBS.length)];
      ko.append(noun[0]).append("가 ").append(verb[0]).append(".\n");
      en.append("The ").append(noun[1]).append(' ').append(verb[1]).append(".\n");
    }
    Document korean = read("ko" + number, ko.toString());
    Document english = read("en" + number, en.toString());
    return new Adaptation.Pair(
        korean, Sentences.ofSegmented(korean), english, Sentences.ofSegmented(english));
  }

  private static List<Adaptation.Pair> batch(int size) {
    return IntStream.range(0, size).mapToObj(n -> pair(n, 12)).toList();
  }

  private static List<Bitext> adapt(List<Adaptation.Pair> pairs) {
    return new Adaptation(NARANHI, step -> {}).align(pairs, true);
  }

  private static Bitext alone(Adaptation.Pair pair) {
    return NARANHI.align(pair.ko(), pair.koSentences(), pair.en(), pair.enSentences());
  }

  @Test
  void learnsAWordThatOnlyTheOtherDocumentsExplain() {
    List<Bitext> bitexts = adapt(batch(16));
    assertThat(bitexts.get(3).units())
        .flatMap(u -> u.links().stream().map(l -> word(l, u)).toList())
        .contains("blorp");
    assertThat(alone(pair(3, 12)).units())
        .flatMap(u -> u.links().stream().map(l -> word(l, u)).toList())
        .doesNotContain("blorp");
  }

  private static String word(Link link, Unit unit) {
    return link.en().of(unit.en());
  }

  @Test
  void neverLearnsFromADocumentsOwnFold() {
    List<Adaptation.Pair> pairs = new ArrayList<>(batch(17));
    Bitext before = adapt(pairs).get(0);
    pairs.set(8, pair(99, 5));
    pairs.set(16, pair(98, 7));
    assertThat(adapt(pairs).get(0)).isEqualTo(before);
    pairs.set(1, pair(97, 5));
    assertThat(adapt(pairs).get(0)).isNotEqualTo(before);
  }

  @Test
  void everyFoldLearnsFromAllPiecesButItsOwn() {
    List<Adaptation.Pair> pairs = batch(11);
    List<Naranhi.Prepared> prepared =
        pairs.stream()
            .map(p -> NARANHI.prepare(p.ko(), p.koSentences(), p.en(), p.enSentences()))
            .toList();
    List<Alignment> alone = prepared.stream().map(p -> NARANHI.align(p, NARANHI.model())).toList();
    List<Piece> pieces = Pieces.cut(prepared, alone, NARANHI.lexicon());
    for (int p = 0; p < pieces.size(); p++) {
      int fold = Folds.of(p, pieces.size());
      assertThat(Folds.others(pieces, fold)).doesNotContain(pieces.get(p)).hasSizeBetween(9, 10);
    }
  }

  @Test
  void givesTheSameEveryTime() {
    assertThat(adapt(batch(10))).isEqualTo(adapt(batch(10)));
  }

  @Test
  void alignsASingleShortPairAsIfAlone() {
    Adaptation.Pair pair = pair(5, 12);
    assertThat(adapt(List.of(pair))).containsExactly(alone(pair));
  }

  @Test
  void hasNothingToSayOfNothing() {
    assertThat(adapt(List.of())).isEmpty();
  }

  @Test
  void cutsALongDocumentAndPutsItTogetherAgain() {
    Bitext bitext = adapt(List.of(numbered(900))).get(0);
    assertThat(bitext.units()).hasSize(900);
    for (int u = 0; u < 900; u++) {
      Unit unit = bitext.units().get(u);
      assertThat(unit.bead().koStart()).isEqualTo(u);
      assertThat(unit.bead().enStart()).isEqualTo(u);
      assertThat(unit.links()).allMatch(l -> l.koSentence() == l.enSentence());
      assertThat(unit.en()).contains(Integer.toString(1000 + 7 * u));
    }
  }

  private static Adaptation.Pair numbered(int sentences) {
    StringBuilder ko = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int s = 0; s < sentences; s++) {
      ko.append("회사는 ").append(1000 + 7 * s).append("명을 뽑았다.\n");
      en.append("The company hired ").append(1000 + 7 * s).append(" people.\n");
    }
    Document korean = read("ko", ko.toString());
    Document english = read("en", en.toString());
    return new Adaptation.Pair(
        korean, Sentences.ofSegmented(korean), english, Sentences.ofSegmented(english));
  }

  @Test
  void cutsOnlyBetweenSureSinglePairs() {
    List<Bead> beads =
        List.of(
            new Bead(0, 1, 0, 1, 1),
            new Bead(1, 2, 1, 2, .8),
            new Bead(2, 3, 2, 3, 1),
            new Bead(3, 4, 3, 4, 1),
            new Bead(4, 5, 4, 6, 1),
            new Bead(5, 6, 6, 7, 1));
    assertThat(Pieces.cuts(new Alignment(6, 7, beads), 2)).containsExactly(3);
  }

  @Test
  void cutsNowhereInsideBlocksThatCross() {
    List<Bead> beads =
        List.of(
            new Bead(0, 1, 2, 3, 1),
            new Bead(1, 2, 3, 4, 1),
            new Bead(2, 3, 0, 1, 1),
            new Bead(3, 4, 1, 2, 1),
            new Bead(4, 5, 4, 5, 1),
            new Bead(5, 6, 5, 6, 1));
    assertThat(Pieces.cuts(new Alignment(6, 6, beads), 2)).containsExactly(4, 5);
  }
}
