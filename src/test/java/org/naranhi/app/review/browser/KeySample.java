package org.naranhi.app.review.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.naranhi.align.Bead;
import org.naranhi.app.review.project.NewDocument;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/**
 * A document with something for every key: rows 2 and 5 are doubtful, rows 3 and 6 have a wrong
 * amount, row 4 has two sentences on each side and a number, and there are more rows than a page.
 */
final class KeySample {

  static final int ROWS = 40;

  private static final List<String[]> THINGS =
      List.of(
          new String[] {"나무", "tree"},
          new String[] {"바다", "sea"},
          new String[] {"다리", "bridge"},
          new String[] {"시장", "market"},
          new String[] {"학교", "school"},
          new String[] {"기차", "train"});

  private static final List<String[]> KINDS =
      List.of(
          new String[] {"큰", "big"},
          new String[] {"작은", "small"},
          new String[] {"오래된", "old"},
          new String[] {"새로운", "new"},
          new String[] {"푸른", "blue"},
          new String[] {"하얀", "white"});

  private final List<Sentence> ko = new ArrayList<>();
  private final List<Sentence> en = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();

  private KeySample() {}

  static NewDocument document(String name) {
    return new KeySample().rows(name);
  }

  private NewDocument rows(String name) {
    row(.99, List.of("아침에 안개가 걷혔다."), List.of("The fog lifted in the morning."));
    row(.75, List.of("아이들이 강가로 갔다."), List.of("The children went to the riverside."));
    row(
        .99,
        List.of("이 회사는 공장에 145억원을 투자했다."),
        List.of("The company invested 1.45 billion won in the plant."));
    row(
        .98,
        List.of("학생 120명이 왔다.", "선생님은 기뻐했다."),
        List.of("As many as 120 students came.", "The teacher was delighted."));
    row(.72, List.of("비가 올지도 모른다."), List.of("It may rain."));
    row(.97, List.of("지난해 매출은 300억원이었다."), List.of("Sales last year came to 3 billion won."));
    for (int i = units.size(); i < ROWS; i++) {
      String[] kind = KINDS.get(i / THINGS.size() % KINDS.size());
      String[] thing = THINGS.get(i % THINGS.size());
      row(
          .99,
          List.of("농부는 " + kind[0] + " " + thing[0] + "를 그렸다."),
          List.of("The farmer painted the " + kind[1] + " " + thing[1] + "."));
    }
    Bitext bitext = new Bitext("ko.txt", "en.txt", ko, en, units, Map.of("date", "2025-01-24"));
    return NewDocument.of(name, bitext, source(Language.KOREAN), source(Language.ENGLISH));
  }

  private static Document source(Language language) {
    return new Document(language.tag() + ".txt", language, "", List.of(), Map.of());
  }

  private void row(double probability, List<String> korean, List<String> english) {
    int koStart = ko.size();
    int enStart = en.size();
    korean.forEach(text -> ko.add(sentence(ko.size(), text)));
    english.forEach(text -> en.add(sentence(en.size(), text)));
    Bead bead = new Bead(koStart, ko.size(), enStart, en.size(), probability);
    units.add(
        new Unit(bead, String.join(" ", korean), String.join(" ", english), List.of(), List.of()));
  }

  private static Sentence sentence(int index, String text) {
    Span span = new Span(0, text.length());
    return new Sentence(text, index, BlockKind.PARAGRAPH, span, span, true);
  }
}
