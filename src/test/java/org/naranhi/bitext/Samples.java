package org.naranhi.bitext;

import static org.naranhi.bitext.Link.Kind.NAME;
import static org.naranhi.bitext.Link.Kind.NUMBER;
import static org.naranhi.bitext.Link.Kind.TERM;
import static org.naranhi.bitext.Link.Kind.WORD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.align.Bead;
import org.naranhi.check.Severity;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;

/** Bitexts that several tests look at. */
final class Samples {

  static final Provenance PROVENANCE =
      new Provenance("0.1.0", Instant.parse("2025-01-25T03:04:05.678Z"));

  static final BitextFormats FORMATS = new BitextFormats(PROVENANCE);

  private Samples() {}

  /** A short article with every kind of bead and finding. */
  static Bitext syria() {
    BitextBuilder b =
        new BitextBuilder()
            .names("syria.ko.txt", "syria.en.txt")
            .metadata("date", "2025-01-24")
            .metadata("url.en", "https://example.org/en/article/1?a=1&b=2");
    opening(b);
    bounty(b);
    rest(b);
    return b.build();
  }

  private static void opening(BitextBuilder b) {
    b.bead(
            BlockKind.HEADLINE,
            0.9931,
            List.of("美, 시리아 새 정부에 IS 정보 건넸다"),
            List.of("U.S. Passed Intelligence on IS to Syria's New Rulers"))
        .link(NAME, "IS", "IS", "equal", 4.1)
        .link(NAME, "시리아", "Syria", "territory SY", 3.9)
        .link(NAME, "美", "U.S.", "territory US", 3.2)
        .bead(
            BlockKind.CAPTION,
            0.62,
            List.of("사진은 다마스쿠스 시내의 검문소."),
            List.of("A checkpoint in central Damascus."))
        .link(NAME, "다마스쿠스", "Damascus", "sounds alike", 5.2)
        .bead(
            BlockKind.PARAGRAPH,
            0.9874,
            List.of("미국 정부가 시리아의 새 집권 세력과 이슬람국가(IS)에 관한 기밀 정보를 나눠 왔다고 워싱턴포스트가 24일(현지시간) 전했다."),
            List.of(
                "The U.S. government has been sharing classified intelligence about the Islamic State (IS)"
                    + " with Syria's new rulers, the Washington Post reported on the 24th (local time)."))
        .link(NUMBER, "24일", "24th", "equal", 4.8)
        .link(NAME, "워싱턴포스트", "Washington Post", "sounds alike", 7.7)
        .link(NAME, "시리아", "Syria", "territory SY", 3.9)
        .link(WORD, "정보", "intelligence", "dictionary", 1.8);
  }

  private static void bounty(BitextBuilder b) {
    b.bead(
            BlockKind.PARAGRAPH,
            0.9968,
            List.of("앞서 미국은 HTS 수장 아메드 알샤라에게 걸었던 현상금 1000만달러(약 145억원)를 거둬들였다."),
            List.of(
                "Earlier the United States withdrew the bounty of $10 million (about 1.45 billion KRW)"
                    + " it had placed on HTS leader Ahmed al-Sharae."))
        .link(NUMBER, "1000만달러", "$10 million", "equal", 9.2)
        .link(NAME, "아메드 알샤라", "Ahmed al-Sharae", "sounds alike", 8.4)
        .link(NAME, "HTS", "HTS", "equal", 4.6)
        .link(TERM, "현상금", "bounty", "glossary", 3.0)
        .link(NUMBER, "약 145억원", "about 1.45 billion KRW", "same digits, tenfold apart", 1.1)
        .finding(
            "number",
            "mag_x10",
            Severity.ERROR,
            "145억원",
            "1.45 billion KRW",
            "145억원 is 14.5 billion won; the translation says 1.45 billion KRW (10 times too small)",
            "about 14.5 billion KRW");
  }

  private static void rest(BitextBuilder b) {
    b.bead(
            BlockKind.PARAGRAPH,
            0.91,
            List.of("양측의 만남은 제3국에서 이뤄졌다.", "회담은 두 차례 열렸다."),
            List.of("The two sides met twice, in a third country."))
        .link(NUMBER, "제3국", "third country", "equal", 3.3)
        .link(NUMBER, "두 차례", "twice", "equal", 2.9)
        .bead(
            BlockKind.PARAGRAPH,
            0.4127,
            List.of("이 관계자는 \"협력은 신중하게 이어질 것\"이라며 말을 아꼈다."),
            List.of(
                "\"We are careful,\" the official said.",
                "He declined to say more about <future> steps & plans."))
        .link(WORD, "관계자", "official", "dictionary", 1.5)
        .finding(
            "addition",
            "sentence",
            Severity.WARNING,
            null,
            "He declined",
            "nothing on the Korean side stands for this sentence",
            null)
        .finding("style", "quote", Severity.NOTE, "신중하게", null, "the quotation is cut short", null)
        .bead(BlockKind.PARAGRAPH, 0.83, List.of("시리아에는 아직 미군 약 2000명이 머물고 있다."), List.of())
        .bead(
            BlockKind.PARAGRAPH,
            0.77,
            List.of(),
            List.of("The Pentagon did not answer a request for comment."))
        .bead(
            BlockKind.PARAGRAPH,
            0.9999,
            List.of("유가는 1.2% 올라 배럴당 78.35달러에 마감했다."),
            List.of("Oil rose 1.2 percent to close at $78.35 a barrel."))
        .link(NUMBER, "1.2%", "1.2 percent", "equal", 7.0)
        .link(NUMBER, "78.35달러", "$78.35", "equal", 9.9)
        .link(WORD, "배럴", "barrel", "unit", 3.1);
  }

  /** {@link #syria} again and again until it has {@code beads} beads. */
  static Bitext repeated(int beads) {
    Bitext one = syria();
    List<Sentence> ko = new ArrayList<>();
    List<Sentence> en = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    while (units.size() < beads) {
      int koShift = ko.size();
      int enShift = en.size();
      one.units().stream()
          .limit(beads - units.size())
          .forEach(unit -> units.add(shifted(unit, koShift, enShift)));
      ko.addAll(one.koSentences());
      en.addAll(one.enSentences());
    }
    return new Bitext(one.koName(), one.enName(), ko, en, units, one.metadata());
  }

  private static Unit shifted(Unit unit, int ko, int en) {
    Bead bead = unit.bead();
    List<Link> links =
        unit.links().stream()
            .map(
                l ->
                    new Link(
                        l.kind(),
                        l.koSentence() + ko,
                        l.ko(),
                        l.enSentence() + en,
                        l.en(),
                        l.note(),
                        l.nats()))
            .toList();
    return new Unit(
        new Bead(
            bead.koStart() + ko,
            bead.koEnd() + ko,
            bead.enStart() + en,
            bead.enEnd() + en,
            bead.probability()),
        unit.ko(),
        unit.en(),
        links,
        unit.findings());
  }

  /** Text that breaks naive writers, each a Korean and an English half. */
  static Bitext hostile() {
    BitextBuilder b = new BitextBuilder().names("a\tb\n\"c\".txt", "<x>&\u0001\uFFFE.txt");
    b.metadata("note", "line\r\nbreak");
    String[] texts = {
      "탭\t가운데\t탭", "tab\tin\tit",
      "줄\n바꿈\r\n두 번\r끝", "line\nbreak\r\ntwice\rend",
      "\n 가장자리 \r\n", "\r\n edge \n",
      "수직\u000B탭\f쪽", "vertical\u000Btab\fpage",
      "없는\uFFFE글자\uFFFF와\u0000널", "non\uFFFEchar\uFFFFand\u0000nul",
      "외톨이\uD83D 그리고 \uDE00", "lone \uDE00 and \uD83D",
      "끝 ]]> 표시 <seg> & \"따옴표\"", "end ]]> mark </seg> &amp; 'quote'",
      "그림\uD83D\uDE00글자 \uD840\uDC0B", "emoji \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
      "양방향 \u202E뒤집힘\u202C 끝", "bidi \u2066isolate\u2069 end \u200F",
      "줄\u2028나눔\u2029문단\u0085다음", "line\u2028sep\u2029para\u0085next",
      "\u1112\u1161\u11AB\u1100\u1173\u11AF", "cafe\u0301 \\t \\n C:\\new",
      "\u000B", "only a control on the other side",
      "=HYPERLINK(\"x\")", "-1+2 @cmd",
    };
    for (int i = 0; i < texts.length; i += 2) {
      b.bead(BlockKind.PARAGRAPH, i / 100.0, List.of(texts[i]), List.of(texts[i + 1]));
    }
    return b.build();
  }
}
