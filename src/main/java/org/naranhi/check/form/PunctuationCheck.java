package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.check.form.MarkBalance.Lone;
import org.naranhi.text.Span;

/** Brackets and quotes without a partner, and ends of sentences that differ. */
public final class PunctuationCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "punctuation";

  private static final String QUOTE = "quote";
  private static final String BRACKET = "bracket";
  static final String END = "end";

  /** What someone says: at least three words in double quotes. */
  private static final Pattern SPEECH =
      Pattern.compile("[\"“][^\\s\"“”]+(?: [^\\s\"“”]+){2,}[\"”]");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Brackets and quotes without a partner, and lost question marks and full stops.",
        List.of(QUOTE, BRACKET, END),
        new CheckGuide.Example(
            "유럽연합(EU)이 제재를 발표했다.", "The European Union (EU announced sanctions."),
        new CheckGuide.Example(
            "1) ‘늦은 봄’은 그의 첫 영화다.", "1) “Late Spring” was the students' first film."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    OpenQuote korean = new OpenQuote();
    OpenQuote english = new OpenQuote();
    Habit noMark = new Habit();
    return Run.inOrder(pair -> begin(pair, korean, english, noMark));
  }

  /** A quote may close in a later segment than that in which it opens. */
  private static Supplier<List<Finding>> begin(
      CheckedPair pair, OpenQuote koOpen, OpenQuote enOpen, Habit noMark) {
    if (!pair.isPair()) {
      return List::of;
    }
    OneSide ko = new OneSide(pair.ko(), true);
    OneSide en = new OneSide(pair.en(), false);
    List<Lone> koAll = MarkBalance.in(ko.text());
    List<Lone> enAll = MarkBalance.in(en.text());
    List<Finding> unquoted = unquoted(ko, en);
    return () -> {
      List<Lone> koLone = koOpen.unexplained(koAll);
      List<Lone> enLone = enOpen.unexplained(enAll);
      List<Finding> findings = new ArrayList<>(lone(ko, koLone, enAll, koOpen));
      findings.addAll(lone(en, enLone, koAll, enOpen));
      findings.addAll(unquoted);
      noMark.next();
      findings.addAll(new EndMarks(ko, en, noMark).findings());
      return List.copyOf(findings);
    };
  }

  /** Lone marks of a side; what is open on both sides closes in another segment. */
  private static List<Finding> lone(
      OneSide side, List<Lone> marks, List<Lone> others, OpenQuote open) {
    List<Finding> findings = new ArrayList<>();
    for (Lone mark : marks) {
      boolean both = others.stream().anyMatch(o -> isSame(o, mark));
      if (!both) {
        boolean goesOn = mark.isQuote() && mark.opens() && open.spansSegments();
        findings.add(finding(side, mark, goesOn ? Severity.NOTE : Severity.WARNING));
      }
    }
    return findings;
  }

  private static boolean isSame(Lone a, Lone b) {
    return a.opens() == b.opens() && a.isQuote() == b.isQuote();
  }

  /** Words that one side quotes and the other, which has no quotes at all, does not. */
  private static List<Finding> unquoted(OneSide ko, OneSide en) {
    if (DoubleQuotes.areIn(ko.text()) == DoubleQuotes.areIn(en.text())) {
      return List.of();
    }
    List<Span> korean = ko.places(SPEECH);
    List<Span> english = en.places(SPEECH);
    boolean none = !isQuoting(ko) || !isQuoting(en);
    if (!none || korean.isEmpty() == english.isEmpty()) {
      return List.of();
    }
    OneSide side = korean.isEmpty() ? en : ko;
    Span span = korean.isEmpty() ? english.get(0) : korean.get(0);
    String message = "the " + side.language() + " quotes; the other side has no quotes";
    return List.of(side.finding(NAME, QUOTE, Severity.NOTE, span, message, null));
  }

  private static boolean isQuoting(OneSide side) {
    String text = side.text();
    boolean titles = text.chars().anyMatch(c -> "「『《〈".indexOf(c) >= 0);
    return titles || DoubleQuotes.areIn(text) || SingleQuotes.areIn(text);
  }

  private static Finding finding(OneSide side, Lone mark, Severity severity) {
    String what = mark.isQuote() ? "quote" : "bracket";
    String written = mark.place().of(side.text());
    String message =
        "the " + what + " " + written + " is " + (mark.opens() ? "not closed" : "not opened");
    @Nullable String suggestion = null;
    return side.finding(
        NAME, mark.isQuote() ? QUOTE : BRACKET, severity, mark.place(), message, suggestion);
  }
}
