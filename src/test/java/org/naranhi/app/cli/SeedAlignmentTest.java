package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.Naranhi;
import org.naranhi.align.GoldScore;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** The sample articles from raw pages to beads, through the facade. */
class SeedAlignmentTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final Naranhi NARANHI = new Naranhi(Naranhi.Options.DEFAULT);

  private static Document read(Path page) throws IOException {
    return Documents.read(page, ReadOptions.DEFAULT);
  }

  private static Bitext align(Path ko, Path en) throws IOException {
    return NARANHI.align(read(ko), read(en));
  }

  private static List<EvalDocument> documents() throws IOException, InputException {
    List<EvalDocument> documents = new ArrayList<>();
    for (Path gold : GoldFiles.gold(SEEDS)) {
      String name = GoldFiles.stem(gold);
      Bitext bitext = align(SEEDS.resolve(name + ".ko.txt"), SEEDS.resolve(name + ".en.txt"));
      documents.add(
          new EvalDocument(
              name,
              EvalFiles.pairs(gold),
              bitext.units().stream()
                  .map(u -> new GoldFiles.Line(GoldScore.Pair.of(u.bead()), u.bead().probability()))
                  .toList()));
    }
    return documents;
  }

  @Test
  void sampleArticlesAlignToTheirGold() throws IOException, InputException {
    GoldScore score =
        documents().stream().map(d -> d.score(true, false)).reduce(GoldScore.ZERO, GoldScore::plus);
    assertThat(score.f1(true)).isGreaterThanOrEqualTo(.97);
  }

  private static Bitext realPage() throws IOException {
    Path page =
        Path.of(System.getProperty("naranhi.shared", "../shared"), "data/seed/asiae-syria.en.txt");
    assumeTrue(Files.exists(page), "needs " + page);
    return align(SEEDS.resolve("syria.ko.txt"), page);
  }

  @Test
  void aRealPageLeavesItsFurnitureOutside() throws IOException {
    Bitext bitext = realPage();
    assertThat(bitext.units()).isNotEmpty();
    assertThat(bitext.units())
        .noneMatch(
            u ->
                u.en()
                        .matches(
                            "(?s).*(bar_progress|Text Size|Close$|All rights reserved|Join us).*")
                    || u.en().equals("Top")
                    || u.ko().matches("(?s).*(bar_progress|바로가기|기자 |무단 전재|공유하기|글자크기).*"));
  }

  @Test
  void theBountyOfARealPageIsPairedForItsTenMillionDollars() throws IOException {
    Unit bounty =
        realPage().units().stream()
            .filter(u -> u.ko().contains("현상금 1000만달러"))
            .findFirst()
            .orElseThrow();
    assertThat(bounty.bead().type()).isEqualTo("1:1");
    assertThat(bounty.en()).contains("$10 million");
    assertThat(bounty.bead().probability()).isGreaterThan(.95);
    assertThat(bounty.links())
        .anyMatch(
            l ->
                l.kind() == Link.Kind.NUMBER
                    && l.ko().of(bounty.ko()).contains("1000만달러")
                    && l.en().of(bounty.en()).contains("10 million"));
  }
}
