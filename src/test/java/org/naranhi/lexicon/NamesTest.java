package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.quantity.MatchContext;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;
import org.naranhi.token.Token;

/** Names in sentences: whole although nori splits them, and paired with their English forms. */
class NamesTest {

  private static final KoreanTokenizer KOREAN = new KoreanTokenizer(ShippedNames.korean());
  private static final EnglishTokenizer ENGLISH = new EnglishTokenizer();
  private static final Lexicon NAMES_ONLY = Lexicon.builtIn(Set.of("table", "transliteration"));

  @Test
  void everyShippedNameComesOutWholeBeforeEveryParticle() {
    Set<String> split =
        ShippedNames.korean().stream()
            .filter(name -> !particles(name).stream().allMatch(p -> isWhole(name, p)))
            .collect(Collectors.toSet());
    assertThat(split).isEmpty();
  }

  private static List<String> particles(String name) {
    boolean closed = (name.charAt(name.length() - 1) - '가') % 28 != 0;
    return closed
        ? List.of("은", "이", "을", "의", "에서", "과", "도", "에")
        : List.of("는", "가", "를", "의", "에서", "와", "도", "에");
  }

  private static boolean isWhole(String name, String particle) {
    Token first = KOREAN.tokenize(name + particle + " 말했다").get(0);
    return first.surface().equals(name);
  }

  @Test
  void noShippedNameStandsTwice() {
    assertThat(ShippedNames.korean()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "시리아의 수도를 장악했다., Rebels took Syria's capital., Syria",
    "우크라이나는 휴전을 거부했다., Ukraine rejected a truce., Ukraine",
    "사우디아라비아가 감산을 밝혔다., Saudi Arabia announced a cut., Saudi",
    "남아프리카공화국에서 열렸다., It was held in South Africa., Africa",
    "조지아도 반대했다., Georgia also objected., Georgia",
    "국민의힘은 반발했다., The People Power Party protested., Power",
    "튀르키예와 협상했다., It negotiated with Turkey., Turkey",
    "파키스탄인도 있었다., Pakistanis were there too., Pakistanis",
    "에스파냐 왕이 방문했다., The king of Spain came., Spain"
  })
  void namesAreFoundWithTheirParticles(String ko, String en, String word) {
    assertThat(matched(ko, en)).as("%s | %s", ko, en).contains(word);
  }

  /** The English words that some pair of evidence explains. */
  private static Set<String> matched(String ko, String en) {
    PairEvidence evidence =
        NAMES_ONLY.evidence(
            List.of(new Analysis(ko, KOREAN.tokenize(ko), List.of())),
            List.of(new Analysis(en, ENGLISH.tokenize(en), List.of())),
            MatchContext.unknown());
    Set<Integer> numbers = new HashSet<>();
    evidence.pairs().forEach(pair -> numbers.add(pair.en()));
    return evidence.enSentences().get(0).stream()
        .filter(o -> numbers.contains(o.number()))
        .map(o -> o.feature().span().of(en))
        .collect(Collectors.toSet());
  }

  @Test
  void aliasesRepeatNoHeadwordOfTheOtherFiles() {
    Set<String> others = new HashSet<>();
    for (String file : ShippedFiles.lines("dictionary/FILES")) {
      if (!file.equals("aliases.tsv") && !file.equals("cldr.tsv")) {
        ShippedFiles.lines("dictionary/" + file).forEach(line -> others.add(headword(line)));
      }
    }
    assertThat(ShippedFiles.lines("dictionary/aliases.tsv").stream().map(NamesTest::headword))
        .filteredOn(headword -> !headword.startsWith("#"))
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(others);
  }

  private static String headword(String line) {
    return line.startsWith("#") ? "#" : Arrays.asList(line.split("\t")).get(0);
  }
}
