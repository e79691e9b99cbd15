package org.naranhi.text.hwp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.naranhi.text.hwp.HangulSample.Look;

/**
 * Makes the files of {@code src/test/resources/text/hwp}, by hwplib and hwpxlib. They say the same
 * as {@code src/test/resources/text/office/routes-*.html}.
 *
 * <p>{@code mvn -B test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.naranhi.text.hwp.MakeHangulFiles}
 */
final class MakeHangulFiles {

  private static final Path FOLDER = Path.of("src/test/resources/text/hwp");

  private MakeHangulFiles() {}

  public static void main(String[] args) throws Exception {
    Files.createDirectories(FOLDER);
    HwpSample ko = new HwpSample(HangulOrdinal.HANGUL_SYLLABLE, "제^1조");
    ko.properties("마을버스 노선 개편", "한서윤", Instant.parse("2026-03-02T09:00:00Z"));
    Files.write(FOLDER.resolve("routes-ko.hwp"), korean(ko).bytes());
    HwpSample en = new HwpSample(HangulOrdinal.LATIN_SMALL, "Article ^1");
    en.properties("Village bus routes", "Han Seo-yun", Instant.parse("2026-03-02T09:00:00Z"));
    Files.write(FOLDER.resolve("routes-en.hwp"), english(en).bytes());
    HwpxSample kox = new HwpxSample(HangulOrdinal.HANGUL_SYLLABLE, "제^1조");
    kox.properties("마을버스 노선 개편", "한서윤", "2026-03-02T09:00:00Z");
    Files.write(FOLDER.resolve("routes-ko.hwpx"), korean(kox).bytes());
    HwpxSample enx = new HwpxSample(HangulOrdinal.LATIN_SMALL, "Article ^1");
    enx.properties("Village bus routes", "Han Seo-yun", "2026-03-02T09:00:00Z");
    Files.write(FOLDER.resolve("routes-en.hwpx"), english(enx).bytes());
  }

  private static HangulSample korean(HangulSample file) {
    return file.paragraph(Look.TITLE, "마을버스 노선이 4월부터 바뀐다")
        .header("주민 소식지 제12호")
        .footer("강변구청 교통과")
        .paragraph(Look.SUBTITLE, "출근 시간 배차 간격 12분에서 8분으로")
        .paragraph(
            Look.BODY,
            "강변구는 4월 1일부터 마을버스 노선 7개 가운데 3개를 바꾼다고 2일 밝혔다. 새 노선은 지하철역 2곳과 구립" + " 도서관을 하나로 잇는다.")
        .footnote("구청 교통과가 2월에 주민 1,240명을 조사했다.")
        .paragraph(Look.BODY, "구는 이를 위해 예산 18억원을 마련했다. “기다리는 시간이 줄어들 것”이라고 담당자가 말했다.")
        .comment("감춘 말")
        .paragraph(Look.HEADING, "달라지는 점")
        .paragraph(Look.BODY, "주민이 알아 둘 일은 다음과 같다.")
        .paragraph(Look.LETTERED, "첫차는 오전 5시 30분에 떠난다.")
        .paragraph(Look.LETTERED, "요금은 1,100원으로 그대로다.")
        .paragraph(Look.LETTERED, "토요일에는 두 노선이 쉰다.")
        .paragraph(Look.ARTICLE, "마을버스에는 짐을 실을 수 있다.")
        .paragraph(Look.ARTICLE, "어린이는 요금을 내지 않는다.")
        .paragraph(Look.BODY, "노선마다 하루 이용객은 아래 표와 같다.")
        .box("문의는 교통과로 하면 된다.")
        .table(
            List.of(
                List.of("노선", "하루 이용객"), List.of("강변 1번", "3,200명"), List.of("강변 2번", "2,750명")))
        .paragraph(Look.HEADING, "앞으로의 일정")
        .paragraph(Look.BODY, "구는 6월에 이용객을 다시 조사한다. 결과는 7월 15일까지 누리집에 올린다.")
        .footnote("자세한 일정은 누리집에 있다.");
  }

  private static HangulSample english(HangulSample file) {
    return file.paragraph(Look.TITLE, "Village bus routes will change from April")
        .header("Residents' news no. 12")
        .footer("Gangbyeon transport office")
        .paragraph(Look.SUBTITLE, "Rush-hour interval cut from 12 minutes to 8")
        .paragraph(
            Look.BODY,
            "Gangbyeon District said on the 2nd that it will change three of its seven village bus"
                + " routes from April 1. The new routes connect two subway stations and the district"
                + " library.")
        .footnote("The transport office surveyed 1,240 residents in February.")
        .paragraph(
            Look.BODY,
            "The district has set aside 1.8 billion won for this. “Waiting times will be shorter,”"
                + " an official said.")
        .comment("hidden words")
        .paragraph(Look.HEADING, "What is new")
        .paragraph(Look.BODY, "Residents should know the following.")
        .paragraph(Look.LETTERED, "The first bus leaves at 5:30 a.m.")
        .paragraph(Look.LETTERED, "The fare stays at 1,100 won.")
        .paragraph(Look.LETTERED, "Two routes take a rest on Saturdays.")
        .paragraph(Look.ARTICLE, "Luggage may be carried on village buses.")
        .paragraph(Look.ARTICLE, "Children travel free of charge.")
        .paragraph(Look.BODY, "The table below has the daily passengers of each route.")
        .box("Questions go to the transport office.")
        .table(
            List.of(
                List.of("Route", "Daily passengers"),
                List.of("Gangbyeon 1", "3,200"),
                List.of("Gangbyeon 2", "2,750")))
        .paragraph(Look.HEADING, "What comes next")
        .paragraph(
            Look.BODY,
            "The district will survey passengers again in June. The results will be on its website"
                + " by July 15.")
        .footnote("The website has the detailed schedule.");
  }
}
