package org.naranhi.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Block;

/**
 * Saved pages in the manner of twenty-two sites, against the kinds that a person gave their blocks.
 */
class WebPagesTest {

  /** The share of blocks with the person's kind that is asked of all pages together. */
  private static final double MIN_RIGHT = 0.97;

  static List<String> names() {
    return List.of(
        "en-kdaily",
        "en-live",
        "en-longread",
        "en-next",
        "en-paywall",
        "en-photos",
        "en-radio",
        "en-station",
        "en-town",
        "en-wire",
        "en-wordpress",
        "ko-amp",
        "ko-bilingual",
        "ko-bizdaily",
        "ko-broadcast",
        "ko-county",
        "ko-portal",
        "ko-press",
        "ko-print",
        "ko-reportage",
        "ko-soup",
        "ko-weekly");
  }

  /**
   * The pages whose article is read whole. Of ko-weekly the headline is lost: it stands in the row
   * of a box, without a border that HTML tells of, and only the page's style sheet breaks the line.
   */
  static List<String> readWhole() {
    return names().stream().filter(name -> !name.equals("ko-weekly")).toList();
  }

  @Test
  void givesBlocksTheKindsThatAPersonGivesThem() throws IOException {
    int right = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (String name : names()) {
      List<WebPage.Found> found = WebPage.read(name).found();
      int pageRight = (int) found.stream().filter(WebPage.Found::isRight).count();
      System.out.printf(
          Locale.ROOT,
          "%-14s %3d of %3d block kinds right (%.3f)%n",
          name,
          pageRight,
          found.size(),
          pageRight / (double) found.size());
      found.stream().filter(f -> !f.isRight()).forEach(f -> wrong.add(name + " " + f));
      right += pageRight;
      all += found.size();
    }
    System.out.printf(
        Locale.ROOT, "all pages      %3d of %3d (%.3f)%n", right, all, right / (double) all);
    if (Boolean.getBoolean("naranhi.verbose")) {
      wrong.forEach(System.out::println);
    }
    assertThat(right / (double) all).as("wrong:%n%s", wrong).isGreaterThanOrEqualTo(MIN_RIGHT);
  }

  @ParameterizedTest
  @MethodSource("readWhole")
  void losesNoSentenceOfTheArticle(String name) throws IOException {
    assertThat(WebPage.read(name).found())
        .filteredOn(f -> f.gold().kind().isContent())
        .allMatch(WebPage.Found::isContent);
  }

  @ParameterizedTest
  @MethodSource("readWhole")
  void cutsTheArticleWhereAPersonDoes(String name) throws IOException {
    assertThat(WebPage.read(name).found())
        .filteredOn(f -> f.gold().kind().isContent())
        .allMatch(WebPage.Found::isOneBlock);
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasAllThatAPersonSeesAndNothingElse(String name) throws IOException {
    WebPage page = WebPage.read(name);
    assertThat(page.found()).noneMatch(f -> f.blocks().isEmpty());
    assertThat(page.visibleUnits()).isEqualTo(page.goldUnits());
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhyABlockIsLeftOut(String name) throws IOException {
    assertThat(WebPage.read(name).document().blocks())
        .filteredOn(b -> !b.kind().isContent())
        .extracting(Block::reason)
        .doesNotContain("");
  }
}
