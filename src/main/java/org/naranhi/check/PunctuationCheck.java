package org.naranhi.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.MarkBalance.Lone;
import org.naranhi.check.SentenceEnd.Mark;
import org.naranhi.text.Span;

/** Brackets and quotes without a partner, and ends of sentences that differ. */
public final class PunctuationCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "punctuation";

  private static final String QUOTE = "quote";
  private static final String BRACKET = "bracket";
  private static final String END = "end";

  /** Endings of Korean sentences; headlines, which have no full stop, end otherwise. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?:다|[해세에어여아지네군데래까]요|니까|시오|십시요|하오|구나|거라|자꾸나)$");

  /** Endings of Korean questions. */
  private static final Pattern ASKS =
      Pattern.compile("(?:까|까요|나요|가요|는가|은가|인가|던가|느냐|으냐|이냐|니|냐|을지|는지|을까|ㄹ까|지요|죠|지|어요|아요|에요|예요|나|래|데)$");

  /** A question that the Korean sentence tells of. */
  private static final Pattern ASKS_INSIDE =
      Pattern.compile("(?:까|느냐|으냐|이냐|는가|은가|는지|은지|을지|[울갈할될]지|다고|라고)(?=[\\s,.”’\"']|고 |며 |$)");

  /** Words that sentences have and headlines drop. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "\\b(?:the|a|an|this|these|those|my|your|his|her|our|their|its|it|he|she|we|they|I|you)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Brackets and quotes without a partner, and lost question marks and full stops.",
        List.of(QUOTE, BRACKET, END),
        new CheckGuide.Example("유럽연합(EU)이 제재를 발표했다.", "The European Union (EU announced sanctions."),
        new CheckGuide.Example("1) ‘늦은 봄’은 그의 첫 영화다.", "1) “Late Spring” was the students' first film."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    OpenQuote korean = new OpenQuote();
    OpenQuote english = new OpenQuote();
    return pair -> check(pair, korean, english);
  }

  /** A quote may close in a later segment than that in which it opens. */
  @Override
  public boolean remembers() {
    return true;
  }

  private static List<Finding> check(CheckedPair pair, OpenQuote koOpen, OpenQuote enOpen) {
    if (!pair.isPair()) {
      return List.of();
    }
    OneSide ko = new OneSide(pair.ko(), true);
    OneSide en = new OneSide(pair.en(), false);
    List<Lone> koAll = MarkBalance.in(ko.text());
    List<Lone> enAll = MarkBalance.in(en.text());
    List<Lone> koLone = koOpen.unexplained(koAll);
    List<Lone> enLone = enOpen.unexplained(enAll);
    List<Finding> findings = new ArrayList<>(lone(ko, koLone, enAll));
    findings.addAll(lone(en, enLone, koAll));
    findings.addAll(ends(ko, en));
    return List.copyOf(findings);
  }

  /** Lone marks of a side; what is open on both sides closes in another segment. */
  private static List<Finding> lone(OneSide side, List<Lone> marks, List<Lone> others) {
    List<Finding> findings = new ArrayList<>();
    for (Lone mark : marks) {
      boolean both = others.stream().anyMatch(o -> isSame(o, mark));
      if (!both) {
        findings.add(finding(side, mark));
      }
    }
    return findings;
  }

  private static boolean isSame(Lone a, Lone b) {
    return a.opens() == b.opens() && a.isQuote() == b.isQuote();
  }

  private static Finding finding(OneSide side, Lone mark) {
    String what = mark.isQuote() ? "quote" : "bracket";
    String written = mark.place().of(side.text());
    String message =
        "the " + what + " " + written + " is " + (mark.opens() ? "not closed" : "not opened");
    @Nullable String suggestion = null;
    return side.finding(
        NAME,
        mark.isQuote() ? QUOTE : BRACKET,
        Severity.WARNING,
        mark.place(),
        message,
        suggestion);
  }

  private static List<Finding> ends(OneSide ko, OneSide en) {
    SentenceEnd k = SentenceEnd.of(ko.text());
    SentenceEnd e = SentenceEnd.of(en.text());
    if (k.mark() == e.mark() || k.mark() == Mark.OTHER || e.mark() == Mark.OTHER) {
      return List.of();
    }
    if (k.mark() == Mark.QUESTION && en.text().indexOf('?') < 0) {
      return List.of(end(en, e, Severity.WARNING, "the Korean asks; the English has no '?'"));
    }
    if (e.mark() == Mark.QUESTION && ko.text().indexOf('?') < 0) {
      boolean asks = ASKS.matcher(stem(ko, k)).find() || ASKS_INSIDE.matcher(ko.text()).find();
      return List.of(
          end(ko, k, asks ? Severity.NOTE : Severity.WARNING, "the English asks; the Korean has no '?'"));
    }
    if (k.mark() == Mark.NONE || e.mark() == Mark.NONE) {
      return missing(ko, k, en, e);
    }
    return other(ko, k, en, e);
  }

  private static String stem(OneSide side, SentenceEnd end) {
    return side.text().substring(0, end.at()).stripTrailing();
  }

  /** A side that ends with no mark at all. */
  private static List<Finding> missing(OneSide ko, SentenceEnd k, OneSide en, SentenceEnd e) {
    boolean korean = k.mark() == Mark.NONE;
    Mark lost = korean ? e.mark() : k.mark();
    boolean sentence = SENTENCE.matcher(stem(ko, k)).find();
    if (lost == Mark.PERIOD && !sentence) {
      return List.of();
    }
    String message = "the other side ends with a mark, this one with none";
    boolean grave = lost == Mark.PERIOD || lost == Mark.QUESTION;
    boolean headline = !korean && isHeadline(stem(en, e));
    Severity severity = grave && !headline ? Severity.WARNING : Severity.NOTE;
    return List.of(end(korean ? ko : en, korean ? k : e, severity, message));
  }

  /** Whether English without a full stop is without articles and pronouns too, or in capitals. */
  private static boolean isHeadline(String en) {
    String[] words = en.split("\\s+", -1);
    long capitals = Arrays.stream(words).filter(PunctuationCheck::isCapital).count();
    return words.length >= 7 && !ARTICLE.matcher(en).find() || capitals * 3 >= words.length * 2L;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static List<Finding> other(OneSide ko, SentenceEnd k, OneSide en, SentenceEnd e) {
    if (k.mark() == Mark.EXCLAMATION) {
      return List.of(end(en, e, Severity.NOTE, "the Korean ends with '!'"));
    }
    if (e.mark() == Mark.EXCLAMATION) {
      return List.of(end(ko, k, Severity.NOTE, "the English ends with '!'"));
    }
    if (k.mark() == Mark.ELLIPSIS || e.mark() == Mark.ELLIPSIS) {
      OneSide plain = k.mark() == Mark.ELLIPSIS ? en : ko;
      SentenceEnd end = k.mark() == Mark.ELLIPSIS ? e : k;
      return List.of(end(plain, end, Severity.NOTE, "the other side ends with an ellipsis"));
    }
    return List.of();
  }

  private static Finding end(OneSide side, SentenceEnd end, Severity severity, String message) {
    int at = Math.max(0, Math.min(end.at(), side.text().length() - 1));
    return side.finding(NAME, END, severity, new Span(at, at + 1), message, null);
  }
}
