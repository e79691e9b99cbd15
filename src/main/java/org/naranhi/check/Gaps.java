package org.naranhi.check;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/** What {@link OmissionCheck} and {@link AdditionCheck} share: findings about one side. */
final class Gaps {

  /** A null bead less probable than this is a matter of the alignment. */
  private static final double PROBABLE = .5;

  /** A null bead from this probability on is an error. */
  private static final double NEARLY_CERTAIN = .995;

  private static final String SENTENCE = "sentence";
  private static final String CLAUSE = "clause";

  /** The types of findings. */
  static final List<String> TYPES = List.of(SENTENCE, CLAUSE);

  private final String check;
  private final boolean korean;
  private final String message;

  /**
   * Findings about one side.
   *
   * @param check the name of the check
   * @param korean whether of the Korean side
   * @param message what is wrong, with the place of the words in it: {@code no counterpart of '%s'}
   */
  Gaps(String check, boolean korean, String message) {
    this.check = check;
    this.korean = korean;
    this.message = message;
  }

  List<Finding> check(CheckedPair pair) {
    return pair.isPair() ? ofPair(pair) : ofNullBead(pair);
  }

  private List<Finding> ofNullBead(CheckedPair pair) {
    Double probability = pair.probability();
    String text = text(pair);
    boolean words = text.codePoints().anyMatch(Character::isLetter);
    if (probability == null || probability < PROBABLE || !words) {
      return List.of();
    }
    Severity severity = probability >= NEARLY_CERTAIN ? Severity.ERROR : Severity.WARNING;
    int start = text.length() - text.stripLeading().length();
    return List.of(
        finding(SENTENCE, severity, new Span(start, text.stripTrailing().length()), text));
  }

  private String text(CheckedPair pair) {
    return korean ? pair.ko().text() : pair.en().text();
  }

  private List<Finding> ofPair(CheckedPair pair) {
    Gap gap = new GapSearch(GapModel.SHIPPED, pair, korean).widest();
    GapModel model = korean ? GapModel.SHIPPED.ko() : GapModel.SHIPPED.en();
    if (gap == null || gap.logOdds() < model.note()) {
      return List.of();
    }
    String text = text(pair);
    Span span = Clauses.widened(text, gap.span());
    if (!korean && Clauses.isGloss(text, span)) {
      return List.of();
    }
    boolean whole = gap.sentence() || Clauses.isSentence(text, span);
    Severity severity = gap.logOdds() >= model.warning() ? Severity.WARNING : Severity.NOTE;
    return List.of(finding(whole ? SENTENCE : CLAUSE, severity, span, text));
  }

  private Finding finding(String type, Severity severity, Span span, String text) {
    @Nullable Span ko = korean ? span : null;
    @Nullable Span en = korean ? null : span;
    String said = String.format(Locale.ROOT, message, shown(span.of(text)));
    return new Finding(check, type, severity, ko, en, said, null);
  }

  private static String shown(String words) {
    return words.length() <= 60 ? words : words.substring(0, 57) + "…";
  }
}
