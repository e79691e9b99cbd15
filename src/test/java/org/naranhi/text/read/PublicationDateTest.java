package org.naranhi.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;

/** The day of an article, from wherever it is stated. */
class PublicationDateTest {

  private static final String KO = "11월 수출이 1년 전보다 1.4% 늘었다고 정부가 밝혔다.\n";
  private static final String EN = "Exports rose 1.4 percent in November, the government said.\n";

  private static Document read(String text) throws UnreadableDocumentException {
    return Documents.read("a", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "입력 2025.01.24 10:20",
        "등록 2025-01-24 10:20 수정 2025-01-25 11:00",
        "기사입력 2025-01-24 오전 10:20",
        "승인 2025.01.24 10:20",
        "기사등록 2025/01/24 10:20:33",
        "송고시간2025-01-24 10:20",
        "홍길동 기자 입력 : 2025. 1. 24. 10:20",
        "수정 2025.01.25 11:00 입력 2025.01.24 10:20",
        "https://news.example/article/2025012412345678901"
      })
  void comesFromALineOfKoreanText(String line) throws UnreadableDocumentException {
    assertThat(read("수출이 두 달 연속 증가세를 보였다\n\n" + line + "\n\n" + KO).metadata())
        .containsEntry("date", "2025-01-24");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Published 2025.01.24",
        "Published : Jan 24, 2025 - 15:03",
        "Jan 24, 2025",
        "By Jane Doe\nJanuary 24, 2025",
        "Updated Jan. 25, 2025 Published Jan. 24, 2025",
        "Posted: 24 January 2025, 3:00 PM",
        "https://news.example/2025/01/24/exports"
      })
  void comesFromALineOfEnglishText(String line) throws UnreadableDocumentException {
    assertThat(read("Exports Rise for a Second Month\n\n" + line + "\n\n" + EN).metadata())
        .containsEntry("date", "2025-01-24");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2025-01-24T10:20:00+09:00'>",
        "<meta property='og:url' content='https://news.example/2025/01/24/exports'>",
        "<link rel='canonical' href='https://news.example/article/2025012412345678901'>",
        "<script type='application/ld+json'>{\"datePublished\": \"2025-01-24T10:20:00+09:00\"}"
            + "</script>",
        "<title>t</title><body><time datetime='2025-01-24'>어제</time>"
      })
  void comesFromThePage(String head) throws UnreadableDocumentException {
    String page = "<html><head>" + head + "</head><body><h1>수출</h1><p>" + KO + "</p></body></html>";
    assertThat(read(page).metadata()).containsEntry("date", "2025-01-24");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "24일(현지시간) 정부는 대책을 발표했다고 밝혔다.",
        "2025년 1월 24일 정부는 대책을 발표했다고 밝혔다.",
        "The report published January 24, 2025, found nothing new.",
        "Exports rose on the 24th, local time."
      })
  void doesNotComeFromWhatTheTextTells(String sentence) throws UnreadableDocumentException {
    assertThat(read(sentence + "\n").metadata()).doesNotContainKey("date");
  }

  @Test
  void anImpossibleDayIsNone() throws UnreadableDocumentException {
    assertThat(read("수출이 두 달 연속 증가세를 보였다\n\n입력 2025.13.45\n\n" + KO).metadata())
        .doesNotContainKey("date");
  }
}
