package org.naranhi.app.corpus.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePairsTest {

  @ParameterizedTest
  @CsvSource({
    "docs/ko/install.md, docs/en/install.md",
    "/kr/news/a.html, /news/a.html",
    "report_kor.docx, report_eng.docx",
    "약관-국문.hwp, 약관-영문.hwp",
    "page.ko.html, page.en.html",
    "page.ko-KR.html, page.en-US.html",
    "ko_guide.txt, en_guide.txt",
    "https://ko.example.org/a/b, https://en.example.org/a/b",
    "https://www.example.org/a?lang=ko&id=4, https://example.org/a?lang=en&id=4",
    "https://www.asiae.co.kr/article/2025012415301234567,"
        + " https://www.asiae.co.kr/en/article/2025012415301234567",
    "https://example.org/view/20250124153012345, https://world.example.org/read/20250124153012345"
  })
  void pairsNamesThatDifferInTheLanguageAlone(String ko, String en) {
    assertThat(NamePairs.of(List.of(ko, "x/other.txt"), List.of(en, "y/another.txt")).pairs())
        .extracting(DocumentPair::ko, DocumentPair::en)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(ko, en));
  }

  @ParameterizedTest
  @CsvSource({
    "ko/token.md, en/tok.md",
    "korean-food.md, english-food-list.md",
    "news/20250124/a.html, press/20250124/b.html",
    "kitchen.txt, kitch.txt"
  })
  void leavesNamesApartThatDifferInMore(String ko, String en) {
    Pairing pairing = NamePairs.of(List.of(ko), List.of(en));
    assertThat(pairing.pairs()).isEmpty();
    assertThat(pairing.refused()).extracting(Pairing.Refusal::id).containsExactly(ko, en);
  }

  @Test
  void pairsNoneWhereANameFitsSeveral() {
    Pairing pairing = NamePairs.of(List.of("ko/a.txt", "a_ko.txt"), List.of("en/a.txt"));
    assertThat(pairing.pairs()).isEmpty();
    assertThat(pairing.refused())
        .extracting(Pairing.Refusal::reason)
        .containsOnly("the name a.txt fits 2 Korean and 1 English ones");
  }
}
