package org.naranhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.read.SamplePages;

class FurnitureListTest {

  private static final FurnitureList LIST = FurnitureList.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "본문 바로가기",
        "bar_progress",
        "Text Size",
        "Join us on social!",
        "[원문보기]",
        "구독하기",
        "좋아요",
        "좋아요 12",
        "공유하기",
        "댓글 3",
        "댓글쓰기",
        "많이 본 뉴스",
        "가장 많이 본 기사",
        "관련기사",
        "실시간 주요뉴스",
        "<저작권자 ⓒ 다온신문, 무단전재 및 재배포 금지>",
        "무단 전재 및 재배포 금지",
        "ⓒ 다온신문",
        "© The Garam Daily(www.garam.example). All rights reserved.",
        "Copyrights ⓒ 다온. 무단복제 금지",
        "서울 3.4℃ 맑음",
        "오늘의 날씨 서울 12도",
        "정치 경제 사회 국제 문화",
        "글자크기 조절",
        "카카오톡 공유",
        "Skip to content",
        "Most Read",
        "Related stories",
        "Share this article",
        "Back to top",
        "제보는 카카오톡 okgaram",
        "▶ 다온신문 구독하기",
        "개인정보처리방침 | 이용약관",
        "Advertisement"
      })
  void knowsFurnitureWhereverItStands(String line) {
    assertThat(LIST.match(line)).get().matches(r -> r.sure() && r.kind() == BlockKind.FURNITURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Top", "Close", "구독", "공유", "댓글", "정치", "Share", "검색", "Next"})
  void takesSingleWordsForButtonsOnPagesOnly(String line) {
    assertThat(LIST.match(line)).get().matches(r -> !r.sure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "홍길동 기자",
        "홍길동 기자 hong@daon.example",
        "세종=홍길동·김철수 기자",
        "[서울=다온뉴스] 홍길동 기자",
        "입력 2024.12.20 10:30",
        "기사입력 2024-12-20 오전 10:30 | 최종수정 2024-12-20 11:00",
        "By Jo Lind",
        "By Jo Lind and Ana de Souza",
        "Published : Dec. 20, 2024 - 10:15:02",
        "Updated 20 December 2024",
        "hong@daon.example",
        "글·사진 홍길동 기자",
        "디지털뉴스팀"
      })
  void knowsBylines(String line) {
    assertThat(LIST.match(line)).get().extracting(FurnitureRule::kind).isEqualTo(BlockKind.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "통영항에서 어민이 덮개를 씌우고 있다. 사진=연합뉴스",
        "회담장에 들어서는 두 정상. [EPA=연합뉴스]",
        "다온전자 평택 공장. (다온전자 제공)",
        "[사진=게티이미지뱅크]",
        "A bus waits in Suwon. (EPA-Yonhap)",
        "Workers dig up a line. AP Photo/Jo Lind",
        "Photo courtesy of the city"
      })
  void knowsCreditsOfPictures(String line) {
    assertThat(LIST.match(line)).get().extracting(FurnitureRule::kind).isEqualTo(BlockKind.CAPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "네이버는 뉴스 무단 전재 및 재배포를 막겠다고 밝혔다.",
        "기자는 어제 현장을 찾았다.",
        "홍길동 기자가 보도했다.",
        "그는 구독자 12만명을 모았다.",
        "서울 아파트값이 3.4% 올랐다.",
        "(서울=연합뉴스) 홍길동 기자 = 정부는 3일 예산을 확정했다.",
        "정부는 3일 예산을 확정했다(서울=연합뉴스).",
        "좋아요.",
        "날씨가 맑았다.",
        "By contrast, fuel duty is frozen.",
        "By Friday the snow had gone",
        "Follow us.",
        "Most people read the news at night.",
        "Related companies paid $3 million.",
        "She closed the top drawer.",
        "The photo sold for $2,000.",
        "Copyright law has changed.",
        "Share prices rose 2.4% on Monday.",
        "2024년 12월 20일 회의가 열렸다.",
        "On Dec. 20, 2024, the council met."
      })
  void leavesSentencesAlone(String line) {
    assertThat(LIST.match(line)).isEmpty();
  }

  @Test
  void everyRegularExpressionLetsItsOwnLinesPassItsHints() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : SamplePages.names()) {
      SamplePages.read(name).blocks().forEach(b -> lines.add(b.text()));
    }
    checkHints("ko", lines);
    checkHints("en", lines);
  }

  private static void checkHints(String language, List<String> lines) throws IOException {
    String hints = "";
    for (String rule : rules(language)) {
      if (rule.startsWith("[")) {
        hints = "";
      } else if (rule.startsWith("? ")) {
        hints = rule.substring(2);
      } else if (rule.startsWith("~ ")) {
        checkHints(Pattern.compile(rule.substring(2)), hints, lines);
      }
    }
  }

  private static void checkHints(Pattern rule, String hints, List<String> lines) {
    for (String line : lines) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (!hints.isEmpty() && lower.length() <= 200 && rule.matcher(lower).matches()) {
        assertThat(Arrays.stream(hints.split(" ")).map(h -> h.replace('_', ' ')))
            .as("hints of %s for %s", rule, line)
            .anyMatch(lower::contains);
      }
    }
  }

  private static List<String> rules(String language) throws IOException {
    String path = "/org/naranhi/data/furniture/" + language + ".txt";
    try (InputStream in = FurnitureList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
