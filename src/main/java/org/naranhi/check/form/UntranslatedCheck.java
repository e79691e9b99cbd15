package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Letters;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/** Text that nobody translated: Hangul in the English, English in the Korean, identical sides. */
public final class UntranslatedCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "untranslated";

  private static final String HANGUL = "hangul";
  private static final String IDENTICAL = "identical";
  private static final String ENGLISH = "english";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Hangul left over in the English, English clauses in the Korean, and identical sides.",
        List.of(HANGUL, IDENTICAL, ENGLISH),
        new CheckGuide.Example("회의는 다음 주로 미뤄졌다.", "The 회의 was put off until next week."),
        new CheckGuide.Example("그는 정(情)을 말했다.", "He spoke of jeong (정)."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return UntranslatedCheck::check;
  }

  private static List<Finding> check(CheckedPair pair) {
    String ko = pair.ko().text();
    String en = pair.en().text();
    if (!pair.isPair()) {
      return List.of();
    }
    boolean alike = Letters.hasHangul(ko) == Letters.hasHangul(en);
    if (alike && EnglishRuns.bare(ko).equals(EnglishRuns.bare(en))) {
      return identical(ko, en);
    }
    List<Finding> findings = new ArrayList<>();
    for (HangulRun run : HangulRun.in(en)) {
      findings.add(hangul(run, en));
    }
    for (Span run : EnglishRuns.clauses(ko)) {
      findings.add(english(run, ko));
    }
    return findings;
  }

  private static List<Finding> identical(String ko, String en) {
    boolean hangul = Letters.hasHangul(ko);
    if (!hangul && !EnglishRuns.isPhrase(en)) {
      return List.of();
    }
    String message = "both sides are the same " + (hangul ? "Korean" : "English") + " text";
    return List.of(
        new Finding(NAME, IDENTICAL, Severity.ERROR, whole(ko), whole(en), message, null));
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  private static Finding hangul(HangulRun run, String en) {
    Severity severity = run.isQuoted() ? Severity.NOTE : Severity.ERROR;
    String message = "'" + run.span().of(en) + "' is left untranslated in the English";
    return new Finding(NAME, HANGUL, severity, null, run.span(), message, null);
  }

  private static Finding english(Span run, String ko) {
    Severity severity = Letters.hasHangul(ko) ? Severity.WARNING : Severity.ERROR;
    String message = "'" + run.of(ko) + "' is left untranslated in the Korean";
    return new Finding(NAME, ENGLISH, severity, run, null, message, null);
  }
}
