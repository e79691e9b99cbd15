package org.naranhi.check.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Letters;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/**
 * Pairs of which one side has no text. Where a program has paired the texts, a side without text
 * says that something was left out, and that is another check's business; where people did, the
 * segment was forgotten.
 */
public final class EmptyCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "empty";

  private static final String SOURCE = "source";
  private static final String TARGET = "target";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Pairs of which one side has no text; not in files that a program has aligned.",
        List.of(SOURCE, TARGET),
        new CheckGuide.Example("저장하지 않은 변경 사항이 있습니다.", " "),
        new CheckGuide.Example("저장하지 않은 변경 사항이 있습니다.", "There are unsaved changes."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return EmptyCheck::check;
  }

  private static List<Finding> check(CheckedPair pair) {
    boolean ko = Letters.isVisible(pair.ko().text());
    boolean en = Letters.isVisible(pair.en().text());
    if (ko == en || pair.probability() != null) {
      return List.of();
    }
    @Nullable Span koSpan = ko ? new Span(0, pair.ko().text().length()) : null;
    @Nullable Span enSpan = en ? new Span(0, pair.en().text().length()) : null;
    String message = "the " + (ko ? "English" : "Korean") + " side has no text";
    return List.of(
        new Finding(NAME, ko ? TARGET : SOURCE, Severity.ERROR, koSpan, enSpan, message, null));
  }
}
