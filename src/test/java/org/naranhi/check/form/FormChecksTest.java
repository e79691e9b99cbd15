package org.naranhi.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Pairs;
import org.naranhi.check.Severity;

/** What the checks of form flag and pass, kind by kind. */
class FormChecksTest {

  private static List<String> flags(Check check, String ko, String en) {
    return Pairs.findings(check, ko, en).stream()
        .map(f -> f.type() + " " + f.severity().label())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "막걸리는 쌀로 빚는다.|Makgeolli (막걸리) is brewed from rice.|",
        "눈치가 빠르다.|He has good 눈치 (nunchi), a sense of what others feel.|",
        "받침 ㄹ은 다르다.|The final consonant ㄹ behaves differently.|",
        "'-님'을 붙인다.|Add the suffix -님.|",
        "'우리'는 we를 뜻한다.|The Korean word 우리 means \"we.\"|",
        "검색창에 '김밥'을 넣었다.|He put \"김밥\" into the search box.|hangul note",
        "계약서를 보냈다.|We sent the 계약서 by post.|hangul error",
        "확인을 누르세요.|Press [확인].|hangul error",
        "그는 갔다. 그리고 돌아오지 않았다.|He left. 그리고 돌아오지 않았다.|hangul error",
      })
  void tellsLeftOverHangulFromHangulThatIsSpokenOf(String ko, String en, String expected) {
    assertThat(String.join(",", flags(new UntranslatedCheck(), ko, en)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Samsung Electronics|Samsung Electronics|",
        "ISO 9001:2015|ISO 9001:2015|",
        "https://example.org/a?b=1|https://example.org/a?b=1|",
        "git commit -m \"x\"|git commit -m \"x\"|",
        "Bank of America|Bank of America|",
        "3.5 km|3.5 km|",
        "iPhone 15 Pro Max|iPhone 15 Pro Max|",
        "user_name|user_name|",
        "DO NOT OPEN THIS DOOR|DO NOT OPEN THIS DOOR|identical error",
        "Save changes|Save changes|identical error",
        "저장되었습니다|저장되었습니다|identical error",
        "파일을 open the file again 하세요.|Open the file again.|english warning",
        "Your session has expired.|Your session has ended.|english error",
        "영화 <the end of the world>를 봤다.|I saw the film.|",
        "그는 “we are the world”를 불렀다.|He sang “We Are the World.”|",
        "값은 one, two, three 중 하나다.|The value is one of one, two, three.|",
        "기계 학습(machine learning in the wild)은 어렵다.|Machine learning is hard.|",
      })
  void tellsUntranslatedProseFromNamesAndCode(String ko, String en, String expected) {
    assertThat(String.join(",", flags(new UntranslatedCheck(), ko, en)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "가) 신청서|a) Application form|",
        "(가) 신청서|(a) Application form|",
        "1. 가)항과 나)항|1. Items a) and b)|",
        "좋아요 :) 고마워요|Great :) Thanks|",
        "좋아요(^^) 고마워요|Great, thanks|",
        "1990년대 음악|Music of the '90s|",
        "선수들의 목소리|The players' voices|",
        "'98년 대회|The '98 games|",
        "그는 '안 간다'고 했다.|He said, 'I'm not going.'|",
        "‘사랑’과 ‘전쟁’|'Love' and 'War'|",
        "록 음악|Rock 'n' roll|",
        "`그는 \"예\"라고 했다.`|He said \"yes.\"|",
        "배열 {1, 2}를 쓴다.|Use the array {1, 2}.|",
        "배열 [1, 2를 쓴다.|Use the array [1, 2].|bracket warning",
        "『토지를 읽었다.|I read The Land.|quote warning",
        "‘봄’을 읽었다.|I read ‘Spring.|quote warning",
        "서울(Seoul에 갔다.|I went to Seoul.|bracket warning",
        "그는 웃었다.)|He smiled.|bracket warning",
        "그는 “이제 집에 가자.”라고 했다.|He said it was time to go home.|quote note",
        "(그는 웃었다.|(He smiled.|",
        "“그는 웃었다.|“He smiled.|",
      })
  void tellsLoneBracketsAndQuotesFromOtherUsesOfTheMarks(String ko, String en, String expected) {
    assertThat(String.join(",", flags(new PunctuationCheck(), ko, en)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "언제 오나요?|When are you coming.|end warning",
        "그는 언제 오나요.|When is he coming?|end warning",
        "이걸 어떻게 설명할까.|How are we to explain this?|end note",
        "어디로 갑니까?|Where we are going.|end warning",
        "누가 그걸 믿겠는가?|No one would believe it.|end note",
        "정말 덥네?|It is hot.|end note",
        "문 좀 닫아 주세요.|Could you close the door?|end note",
        "언제 오느냐고 물었다.|He asked when she was coming.|",
        "축하해!|Congratulations.|end note",
        "글쎄…|Well.|end note",
        "물가 석 달째 상승|Prices rise for third straight month.|",
        "물가가 올랐다.|Prices Rise for Third Straight Month|end note",
        "물가가 석 달째 오르고 있다.|Prices have been rising for the past three months|end warning",
        "물가가 올랐다|Prices have risen.|end warning",
        "다음과 같다.|It is as follows:|",
        "그는 “간다.”|“I am going.”|",
        "끝났다. (웃음)|It is over. (laughs)|",
      })
  void comparesTheEndsOfSentences(String ko, String en, String expected) {
    assertThat(String.join(",", flags(new PunctuationCheck(), ko, en)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void expectsAQuoteToCloseWhereAnEarlierSegmentLeftItOpen() {
    Check.Run run = new PunctuationCheck().begin(CheckSettings.DEFAULT);

    assertThat(run.check(Pairs.pair("“비가 온다. 우산을 가져가라.", "“It is raining. Take an umbrella.")))
        .isEmpty();
    assertThat(run.check(Pairs.pair("곧 그칠 거야.”", "It will stop soon."))).isEmpty();
    assertThat(run.check(Pairs.pair("해가 났다.", "The sun came out.”"))).isEmpty();
    assertThat(run.check(Pairs.pair("바람이 분다.", "The wind blows.”"))).hasSize(1);
  }

  @Test
  void takesMissingFullStopsOneAfterTheOtherForAStyle() {
    Check.Run run = new PunctuationCheck().begin(CheckSettings.DEFAULT);

    List<Finding> first = run.check(Pairs.pair("값을 저장합니다.", "It saves the value"));
    List<Finding> second = run.check(Pairs.pair("값을 지웁니다.", "It deletes the value"));

    assertThat(first).extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(second).extracting(Finding::severity).containsExactly(Severity.NOTE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "끝이 보였다.|The end was in in sight.|word warning",
        "그 집은 비어 있다.|The The house is empty.|",
        "그 집은 비어 있다.|The the house is empty.|word warning",
        "그는 집에 있었다.|He was in the in the house.|word warning",
        "보고서를 냈다.|They filed reports reports.|word warning",
        "할 수 수 있다.|It can be done.|word warning",
        "서류를를 냈다.|They filed it.|word warning",
        "문제는 어렵다.|The problem is is hard.|word warning",
        "그게 그거다.|What it is is what it was.|",
        "가을을 보냈고 국가가 나섰다.|Autumn passed.|",
        "회사가 회사가 문을 닫았다.|The company closed.|word warning",
        "정부 정부 관계자가 말했다.|An official said.|word warning",
        "그가 한 말이 그 말이다.|What he said is that that is true.|",
        "정말 정말 고마워요.|Thank you very very much.|",
        "구석 구석 닦았다.|I scrubbed every corner.|",
        "가도 가도 끝이 없다.|It goes on and on and on.|",
        "한 발 한 발 나아갔다.|Step by step he went on.|",
        "키 key를 쓴다.|Use the key key.|",
        "보라보라섬에 갔다.|We went to Bora Bora.|",
        "형 TYPE을 쓴다.|Use the type TYPE.|",
        "뛰고 또 뛰었다.|He ran and ran and ran.|",
      })
  void tellsWordsWrittenTwiceFromThoseSaidTwice(String ko, String en, String expected) {
    assertThat(String.join(",", flags(new DoubledCheck(), ko, en)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "두 칸을  띄었다.|Two spaces.|1",
        "쉼표 , 앞|Before a comma|1",
        "괄호 ( 뒤)|After (a bracket )|2",
        "끝에 공백 |Space at the end|1",
        "일시 : 3월|Date: March|0",
        ".NET을 쓴다.|Use .NET and :) faces.|0",
        "비율은 3 : 2다.|The ratio is 3 : 2.|0",
      })
  void notesSpacesTooMany(String ko, String en, int expected) {
    assertThat(Pairs.findings(new DoubledCheck(), ko, en))
        .hasSize(expected)
        .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.NOTE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "네.|Don\u00e2\u20ac\u2122t.|mojibake error",
        "\u00c7\u00d1\u00b1\u00b9 사람|A Korean|mojibake error",
        "\u00ed\u2022\u0153\u00ea\u00b5\u00ad 사람|A Korean|mojibake error",
        "占쏙옙 사람|A Korean|mojibake error",
        "사람\uFFFD은|A man|replacement error",
        "사람\u0007은|A man|control error",
        "사람\uE123은|A man|private warning",
        "사\u200B람|A man|invisible warning",
        "사람|a man\u202E|invisible warning",
        "사람|ma\u00ADn|soft-hyphen warning",
        "\u1112\u1161\u11AB국|Korea|decomposed warning",
        "안녕하ㅅ세요|Hello|jamo warning",
        "ㅎㅏㄴ국|Korea|jamo warning",
        "사람|\uFF2Dan|fullwidth warning",
        "사람|p\u0430ypal|homoglyph warning",
        "사람|AT&amp;T|entity error",
        "사람|don&#39;t|entity error",
        "좋아ㅋㅋ 그래ㅠㅠ|Fine :)|",
        "ㄱ자 모양, 모음 ㅏ는|L-shaped; the vowel a|",
        "μm과 kΩ|μm and kΩ|",
        "1,000원\u00A0이상|CAFÉ” and naïve|",
        "‘늘봄’…|“Évian”—100°|",
        "AT&T; R&D|AT&T; R&D|",
        "&lt;b&gt;|&lt;b&gt;|",
      })
  void tellsDamagedCharactersFromRareOnes(String ko, String en, String expected) {
    assertThat(String.join(",", flags(new CharactersCheck(), ko, en)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void saysWhatGarbledTextWas() {
    assertThat(Pairs.findings(new CharactersCheck(), "카페", "caf\u00c3\u00a9"))
        .extracting(Finding::suggestion)
        .containsExactly("\u00e9");
    assertThat(Pairs.findings(new CharactersCheck(), "\u00c7\u00d1\u00b1\u00b9", "Korea"))
        .extracting(Finding::suggestion)
        .containsExactly("한국");
  }

  @Test
  void leavesEmptySidesOfAlignedFilesToOtherChecks() {
    CheckedPair pair = Pairs.pair("그는 웃었다.", "");

    assertThat(new EmptyCheck().begin(CheckSettings.DEFAULT).check(pair)).hasSize(1);
    assertThat(new EmptyCheck().begin(CheckSettings.DEFAULT).check(Pairs.likely(pair, .9)))
        .isEmpty();
  }

  @Test
  void takesTheRatioOfLengthsFromTheSettings() {
    CheckSettings strict =
        new CheckSettings(Map.of("length.ratio", "1.2"), CheckSettings.DEFAULT.glossary());
    CheckedPair pair = Pairs.pair("그는 웃었다.", "He smiled at everyone who was in the room that day.");

    assertThat(new LengthCheck().begin(CheckSettings.DEFAULT).check(pair)).isEmpty();
    assertThat(new LengthCheck().begin(strict).check(pair)).hasSize(1);
  }

  @Test
  void notesPairingsThatAreNeitherLikelyNorUnlikely() {
    CheckedPair pair = Pairs.pair("그는 웃었다.", "He smiled.");
    Check.Run run = new PairingCheck().begin(CheckSettings.DEFAULT);

    assertThat(run.check(Pairs.likely(pair, .6)))
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
    assertThat(run.check(Pairs.likely(pair, .8))).isEmpty();
    assertThat(run.check(pair)).isEmpty();
  }

  @Test
  void aQuestionOfAnInterviewEndsWithAFullStop() {
    assertThat(warnings("글꼴 하나를 만드는 데 얼마나 걸리나.", "How long does one typeface take?")).isEmpty();
    assertThat(warnings("앞으로의 계획은.", "What are your plans?")).isEmpty();
    assertThat(warnings("어디로 가십니까.", "Where are you going?")).hasSize(1);
  }

  private static List<Finding> warnings(String ko, String en) {
    return Pairs.findings(new PunctuationCheck(), ko, en).stream()
        .filter(f -> f.severity() == Severity.WARNING)
        .toList();
  }
}
