package org.naranhi.app.corpus.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.Naranhi;
import org.naranhi.text.Language;

class AnchorsTest {

  private static final AnchorFinder FINDER = new AnchorFinder(new Naranhi(Naranhi.Options.DEFAULT));

  private static Set<String> english(String text) {
    return FINDER.english(
        PairingDocuments.document("e", Language.ENGLISH, List.of(text)).text().sentences());
  }

  private static Set<String> korean(String text) {
    return FINDER
        .korean(PairingDocuments.document("k", Language.KOREAN, List.of(text)).text().sentences())
        .stream()
        .flatMap(anchor -> anchor.terms().stream())
        .map(Anchor.Term::text)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "'매출은 145억원이다.', 'Sales were 14.5 billion won.', q:14500000000",
    "'2025년 1월 24일에 열렸다.', 'It was held on January 24, 2025.', d:2025",
    "'2025년 1월 24일에 열렸다.', 'It was held on January 24, 2025.', d:01-24",
    "'비율은 70~90%이다.', 'The rate is 70-90 percent.', q:90",
    "'회의를 열었다.', 'They held a meeting.', w:meet",
    "'IAEA가 발표했다.', 'The IAEA announced it.', w:iaea"
  })
  void findsTheSameTermOnBothSides(String ko, String en, String term) {
    assertThat(korean(ko)).contains(term);
    assertThat(english(en)).contains(term);
  }

  @Test
  void findsUnknownNamesByTheirSound() {
    Set<String> shared = korean("마르티네스코바가 이겼다.");
    shared.retainAll(english("Martineskova won."));
    assertThat(shared).anyMatch(term -> term.startsWith("n:"));
  }

  @Test
  void leavesOutSmallCountsThatEveryTextHas() {
    assertThat(korean("사람 3명이 왔다.")).noneMatch(term -> term.startsWith("q:"));
    assertThat(english("Three people came.")).noneMatch(term -> term.startsWith("q:"));
  }
}
