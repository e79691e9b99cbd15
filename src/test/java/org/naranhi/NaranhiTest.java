package org.naranhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naranhi.align.Alignment;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

class NaranhiTest {

  private static final Naranhi NARANHI = new Naranhi(Naranhi.Options.DEFAULT);

  private static Document read(String name, String text) throws IOException {
    return Documents.read(name, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  private static Bitext align(Naranhi naranhi, String ko, String en) throws IOException {
    return naranhi.align(read("ko", ko), read("en", en));
  }

  private static Bitext seed(String name) throws IOException {
    Path seeds = Path.of("seeds");
    return NARANHI.align(
        Documents.read(seeds.resolve(name + ".ko.txt"), ReadOptions.DEFAULT),
        Documents.read(seeds.resolve(name + ".en.txt"), ReadOptions.DEFAULT));
  }

  private static List<String> types(Bitext bitext) {
    return bitext.units().stream().map(u -> u.bead().type()).toList();
  }

  @Test
  void pairsSentencesAndSaysWhy() throws IOException {
    Bitext bitext =
        align(
            NARANHI,
            "바이든 대통령은 다마스쿠스에 갔다. 현상금은 1000만달러였다.",
            "President Biden went to Damascus. The bounty was $10 million.");
    assertThat(types(bitext)).containsExactly("1:1", "1:1");
    Unit first = bitext.units().get(0);
    assertThat(first.links())
        .filteredOn(l -> l.kind() == Link.Kind.NAME)
        .extracting(l -> l.en().of(first.en()))
        .contains("Biden", "Damascus");
    assertThat(bitext.units().get(1).links()).anyMatch(l -> l.kind() == Link.Kind.NUMBER);
  }

  @Test
  void givesTheSameUnitsForTheAlignmentItFound() throws IOException {
    Document ko = Documents.read(Path.of("seeds", "syria.ko.txt"), ReadOptions.DEFAULT);
    Document en = Documents.read(Path.of("seeds", "syria.en.txt"), ReadOptions.DEFAULT);
    Bitext found = NARANHI.align(ko, en);
    List<Sentence> koSentences = found.koSentences();
    List<Sentence> enSentences = found.enSentences();
    Alignment alignment =
        new Alignment(
            koSentences.size(),
            enSentences.size(),
            found.units().stream().map(Unit::bead).toList());
    assertThat(NARANHI.bitext(ko, koSentences, en, enSentences, alignment)).isEqualTo(found);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NARANHI.bitext(ko, enSentences, en, koSentences, alignment))
        .withMessageContaining("the alignment is of");
  }

  @Test
  void joinsTheSentencesOfABeadByASpace() throws IOException {
    Bitext bitext = seed("syria");
    Unit merged =
        bitext.units().stream()
            .filter(u -> u.bead().type().equals("1:2"))
            .findFirst()
            .orElseThrow();
    int first = merged.bead().enStart();
    assertThat(merged.en())
        .isEqualTo(
            bitext.enSentences().get(first).text()
                + " "
                + bitext.enSentences().get(first + 1).text());
  }

  @Test
  void linksPointIntoTheirSentences() throws IOException {
    Bitext bitext = seed("exports");
    for (Unit unit : bitext.units()) {
      for (Link link : unit.links()) {
        assertThat(link.koSentence()).isBetween(unit.bead().koStart(), unit.bead().koEnd() - 1);
        assertThat(link.enSentence()).isBetween(unit.bead().enStart(), unit.bead().enEnd() - 1);
        String ko = bitext.koSentences().get(link.koSentence()).text();
        String en = bitext.enSentences().get(link.enSentence()).text();
        assertThat(link.ko().of(ko)).isNotBlank();
        assertThat(link.en().of(en)).isNotBlank();
        assertThat(link.nats()).isFinite();
      }
    }
  }

  @Test
  void givesEachPlaceToOneLink() throws IOException {
    for (Unit unit : seed("syria").units()) {
      List<Link> links = unit.links();
      for (int a = 0; a < links.size(); a++) {
        for (int b = a + 1; b < links.size(); b++) {
          boolean ko =
              links.get(a).koSentence() == links.get(b).koSentence()
                  && links.get(a).ko().overlaps(links.get(b).ko());
          boolean en =
              links.get(a).enSentence() == links.get(b).enSentence()
                  && links.get(a).en().overlaps(links.get(b).en());
          assertThat(ko || en).as("%s and %s", links.get(a), links.get(b)).isFalse();
        }
      }
    }
  }

  @Test
  void takesTheDateFromThePage() throws IOException {
    assertThat(seed("syria").metadata()).containsEntry("date", "2025-01-25");
  }

  @Test
  void isTheSameFromManyThreads() throws IOException {
    Bitext alone = seed("court");
    List<Bitext> together =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return seed("court");
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .toList();
    assertThat(together).allMatch(b -> b.units().equals(alone.units()));
  }

  @Test
  void worksWithoutAnySource() throws IOException {
    Naranhi bare =
        new Naranhi(
            new Naranhi.Options(
                Map.of(),
                Set.of("dictionary", "table", "strings", "transliteration", "quantities")));
    Bitext bitext =
        align(bare, "하나는 짧다.\n\n둘은 조금 더 길게 이어진다.", "One is short.\n\nTwo goes on a little longer.");
    assertThat(types(bitext)).containsExactly("1:1", "1:1");
    assertThat(bitext.units()).allMatch(u -> u.links().isEmpty());
  }

  @Test
  void takesTextsOfVeryDifferentLength() throws IOException {
    String one = "정부는 오늘 예산을 발표했다. ";
    String other = "The weather was fine that day. ";
    Bitext bitext = align(NARANHI, one, other.repeat(12));
    assertThat(bitext.units().stream().mapToInt(u -> u.bead().enCount()).sum()).isEqualTo(12);
    bitext = align(NARANHI, one.repeat(12), other);
    assertThat(bitext.units().stream().mapToInt(u -> u.bead().koCount()).sum()).isEqualTo(12);
  }

  @Test
  void takesSentencesAsGiven() throws IOException {
    ReadOptions segmented = ReadOptions.DEFAULT.withKind("segmented");
    Document ko = Documents.read("ko", "하나. 둘.\n셋.\n".getBytes(StandardCharsets.UTF_8), segmented);
    Document en =
        Documents.read("en", "One. Two.\nThree.\n".getBytes(StandardCharsets.UTF_8), segmented);
    Bitext bitext = NARANHI.align(ko, Sentences.ofSegmented(ko), en, Sentences.ofSegmented(en));
    assertThat(bitext.koSentences()).hasSize(2);
    assertThat(types(bitext)).containsExactly("1:1", "1:1");
  }

  @Test
  void analysesOneSentence() {
    assertThat(NARANHI.words(Language.KOREAN, "정부가 발표했다.").tokens())
        .anyMatch(t -> t.lemma().equals("정부"));
    assertThat(NARANHI.analyse(Language.ENGLISH, "It cost $10 million.").quantities()).hasSize(1);
  }

  @Test
  void refusesAParameterThatDoesNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Naranhi(new Naranhi.Options(Map.of("nope", "1"), Set.of())))
        .withMessageContaining("unknown parameter 'nope'");
  }
}
