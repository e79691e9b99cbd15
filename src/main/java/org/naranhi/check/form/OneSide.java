package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.lexicon.Analysis;
import org.naranhi.text.Span;

/**
 * One text of a pair, for checks that look at each by itself.
 *
 * @param analysis the text
 * @param isKorean whether it is the Korean one
 */
record OneSide(Analysis analysis, boolean isKorean) {

  /** Both sides, the Korean first. */
  static List<OneSide> both(CheckedPair pair) {
    return List.of(new OneSide(pair.ko(), true), new OneSide(pair.en(), false));
  }

  /** The text. */
  String text() {
    return analysis.text();
  }

  /** {@code Korean} or {@code English}. */
  String language() {
    return isKorean ? "Korean" : "English";
  }

  /** A finding that lies on this side alone. */
  Finding finding(
      String check,
      String type,
      Severity severity,
      Span span,
      String message,
      @Nullable String suggestion) {
    @Nullable Span ko = isKorean ? span : null;
    @Nullable Span en = isKorean ? null : span;
    return new Finding(check, type, severity, ko, en, message, suggestion);
  }

  /** Every place where the pattern matches. */
  List<Span> places(Pattern pattern) {
    List<Span> places = new ArrayList<>();
    Matcher m = pattern.matcher(text());
    while (m.find()) {
      places.add(new Span(m.start(), m.end()));
    }
    return places;
  }
}
