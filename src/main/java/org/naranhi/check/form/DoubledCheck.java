package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Letters;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/** Words written twice, and spaces too many. */
public final class DoubledCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "doubled";

  private static final String WORD = "word";
  private static final String SPACE = "space";

  /** Two spaces within a sentence; after one they are an old custom. */
  private static final Pattern TWO_SPACES =
      Pattern.compile("(?<=[^\\s.!?:。”\"’)])[ \\u00A0\\u3000]{2,}(?=\\S)");

  /** A space before a mark; 3 : 2 and a smile and .NET are none. */
  private static final Pattern BEFORE_MARK =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}\"”’)\\]%])[ \\u00A0]+(?=[,;](?=\\s|$)|[.!?](?=\\s|$|[\"”’])(?! [.!?])|[)\\]](?!\\S)|:$)");

  private static final Pattern AFTER_OPEN =
      Pattern.compile("(?<=[(\\[“‘「『《〈])[ \\u00A0]+(?=[\\p{L}\\p{N}])");

  private static final Pattern OUTER =
      Pattern.compile("^[\\s\\u00A0\\u3000]+(?=\\S)|(?<=\\S)[\\s\\u00A0\\u3000]+$");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Words written twice by mistake, and spaces too many.",
        List.of(WORD, SPACE),
        new CheckGuide.Example("그는 문을 닫았다.", "He closed the the door."),
        new CheckGuide.Example("그는 전에도 그런 일을 겪었다.", "He had had that happen before."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return DoubledCheck::check;
  }

  private static List<Finding> check(CheckedPair pair) {
    List<Repeat> english = EnglishRepeats.in(pair.en().text());
    List<Repeat> korean = KoreanRepeats.in(pair.ko());
    List<Finding> findings = new ArrayList<>();
    for (OneSide side : OneSide.both(pair)) {
      List<Repeat> here = side.isKorean() ? korean : english;
      List<Repeat> there = side.isKorean() ? english : korean;
      here.stream()
          .filter(r -> r.isMistake() && (r.isSure() || there.isEmpty()))
          .filter(r -> r.isSure() || side.isKorean() || !isKept(r.word(), pair.ko().text()))
          .forEach(r -> findings.add(word(side, r)));
      findings.addAll(spaces(side));
    }
    return List.copyOf(findings);
  }

  /** Whether the Korean leaves the word in Latin letters, as names of variables: the key key. */
  private static boolean isKept(String word, String ko) {
    int at = ko.indexOf(word);
    return at >= 0
        && !Letters.isLatin(Letters.at(ko, at - 1))
        && !Letters.isLatin(Letters.at(ko, at + word.length()));
  }

  private static Finding word(OneSide side, Repeat repeat) {
    String twice = repeat.span().of(side.text());
    return side.finding(
        NAME,
        WORD,
        Severity.WARNING,
        repeat.span(),
        "'" + twice + "': written twice",
        repeat.word());
  }

  private static List<Finding> spaces(OneSide side) {
    List<Finding> findings = new ArrayList<>();
    if (side.text().isBlank() || !hasOddSpace(side.text())) {
      return findings;
    }
    add(findings, side, TWO_SPACES, "more than one space", " ");
    add(findings, side, BEFORE_MARK, "a space before the mark", "");
    add(findings, side, AFTER_OPEN, "a space after the opening mark", "");
    add(findings, side, OUTER, "white space at the edge of the segment", "");
    return findings;
  }

  /** Whether a space stands at an end, beside another or beside a mark: most texts have none. */
  private static boolean hasOddSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c <= ' ' || Character.isSpaceChar(c))
          && (i == 0
              || i == text.length() - 1
              || " \u00A0\u3000,;.!?)]:".indexOf(text.charAt(i + 1)) >= 0
              || "([“‘「『《〈".indexOf(text.charAt(i - 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      List<Finding> findings, OneSide side, Pattern pattern, String message, String instead) {
    for (Span span : side.places(pattern)) {
      findings.add(side.finding(NAME, SPACE, Severity.NOTE, span, message, instead));
    }
  }
}
