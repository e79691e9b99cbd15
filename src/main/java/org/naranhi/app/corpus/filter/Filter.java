package org.naranhi.app.corpus.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.app.corpus.score.UnitScores;
import org.naranhi.app.corpus.score.UnitScores.Score;

/** A condition on the scores of a unit; {@link FilterParser} reads one. */
public sealed interface Filter {

  /** Whether a unit of these scores is kept. */
  boolean keeps(UnitScores scores);

  /** The comparisons it is made of, in order. */
  Stream<Comparison> comparisons();

  /** Reads {@code p>=.7 && numbers==1 && len>.5 && len<2}. */
  static Filter parse(String expression) throws FilterException {
    return new FilterParser(expression).parse();
  }

  /** How a score is compared. */
  enum Operator {
    /** At least. */
    AT_LEAST(">="),
    /** At most. */
    AT_MOST("<="),
    /** Equal. */
    EQUAL("=="),
    /** Not equal. */
    UNEQUAL("!="),
    /** More than. */
    MORE(">"),
    /** Less than. */
    LESS("<");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
      return sign;
    }

    boolean holds(double a, double b) {
      return switch (this) {
        case AT_LEAST -> a >= b;
        case AT_MOST -> a <= b;
        case EQUAL -> Double.compare(a, b) == 0;
        case UNEQUAL -> Double.compare(a, b) != 0;
        case MORE -> a > b;
        case LESS -> a < b;
      };
    }
  }

  /** {@code len<2}: a score against a number. */
  record Comparison(Score score, Operator operator, double number) implements Filter {
    @Override
    public boolean keeps(UnitScores scores) {
      return operator.holds(score.of(scores), number);
    }

    @Override
    public Stream<Comparison> comparisons() {
      return Stream.of(this);
    }

    @Override
    public String toString() {
      return score.label() + operator.sign() + String.format(Locale.ROOT, "%s", number);
    }
  }

  /** All must hold. */
  record All(List<Filter> parts) implements Filter {

    /** Copies the list. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean keeps(UnitScores scores) {
      return parts.stream().allMatch(part -> part.keeps(scores));
    }

    @Override
    public Stream<Comparison> comparisons() {
      return parts.stream().flatMap(Filter::comparisons);
    }

    @Override
    public String toString() {
      return parts.stream().map(Filter::toString).collect(Collectors.joining(" && ", "(", ")"));
    }
  }

  /** One must hold. */
  record Any(List<Filter> parts) implements Filter {

    /** Copies the list. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean keeps(UnitScores scores) {
      return parts.stream().anyMatch(part -> part.keeps(scores));
    }

    @Override
    public Stream<Comparison> comparisons() {
      return parts.stream().flatMap(Filter::comparisons);
    }

    @Override
    public String toString() {
      return parts.stream().map(Filter::toString).collect(Collectors.joining(" || ", "(", ")"));
    }
  }

  /** The part must not hold. */
  record Not(Filter part) implements Filter {
    @Override
    public boolean keeps(UnitScores scores) {
      return !part.keeps(scores);
    }

    @Override
    public Stream<Comparison> comparisons() {
      return part.comparisons();
    }

    @Override
    public String toString() {
      return "!" + part;
    }
  }
}
