package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.CheckedPair;
import org.naranhi.text.Span;

/** Courts and prosecutors' offices of a city by where in it they are: 서울동부지법. */
final class CourtName {

  private static final Map<String, String> WHERE =
      Map.of("중앙", "Central", "동부", "Eastern", "서부", "Western", "남부", "Southern", "북부", "Northern");

  private static final Pattern KOREAN =
      Pattern.compile("(?<where>중앙|[동서남북]부)(?:지법|지검|지방법원|지방검찰청|구치소)");

  /** One of which every match of {@link #KOREAN} has. */
  private static final List<String> PARTS = List.of("지법", "지검", "지방", "구치소");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<where>Central|Eastern|Western|Southern|Northern)(?= District| Detention)");

  private CourtName() {}

  /** The Korean and the English span where none of the Korean courts is one of the English. */
  static List<Span[]> wrong(CheckedPair pair) {
    List<Span> ko =
        PARTS.stream().anyMatch(pair.ko().text()::contains)
            ? spans(KOREAN, pair.ko().text())
            : List.of();
    List<Span> en = ko.isEmpty() ? List.of() : spans(ENGLISH, pair.en().text());
    boolean same =
        ko.stream()
            .map(k -> WHERE.getOrDefault(k.of(pair.ko().text()), ""))
            .anyMatch(k -> en.stream().anyMatch(e -> e.of(pair.en().text()).equals(k)));
    return ko.isEmpty() || en.isEmpty() || same
        ? List.of()
        : List.of(new Span[][] {{ko.get(0), en.get(0)}});
  }

  private static List<Span> spans(Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      spans.add(new Span(m.start("where"), m.end("where")));
    }
    return spans;
  }
}
