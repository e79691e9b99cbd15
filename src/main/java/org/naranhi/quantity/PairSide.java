package org.naranhi.quantity;

import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/** One sentence of a pair with its quantities ready to be compared. */
final class PairSide {

  private static final Pattern PART_OF = Pattern.compile("\\s?(?:중|가운데)에?서?\\s?");
  private static final Pattern CHAIN =
      Pattern.compile("\\s?\\(약?\\s?|(?: points?)?,? or (?:about )?|(?: points?)?, ");
  private static final Pattern SERIAL = Pattern.compile("\\s?(?:째|연속|내리)");

  private static final Pattern POINTS =
      Pattern.compile("[\\s-]points?\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern HOUR =
      Pattern.compile(
          "\\b(?:at|by|around|about|until|till|from|since|before|after|past|for)\\s$",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Quantity> quantities;
  private final List<Reading> readings;
  private final boolean korean;

  PairSide(String text, List<Quantity> quantities, boolean korean) {
    this.text = text;
    this.quantities = List.copyOf(quantities);
    this.readings = quantities.stream().map(Reading::of).toList();
    this.korean = korean;
  }

  String text() {
    return text;
  }

  boolean isKorean() {
    return korean;
  }

  int size() {
    return quantities.size();
  }

  List<Quantity> quantities() {
    return quantities;
  }

  Quantity quantity(int i) {
    return quantities.get(i);
  }

  Reading reading(int i) {
    return readings.get(i);
  }

  Span span(int i) {
    return quantities.get(i).span();
  }

  /** Where the quantity before ends, 0 for the first. */
  int from(int i) {
    return i == 0 ? 0 : span(i - 1).end();
  }

  /** Where the next quantity starts, the end of the sentence for the last. */
  int to(int i) {
    return i + 1 < size() ? span(i + 1).start() : text.length();
  }

  /** Whether it counts on, 5일째 and 3년 연속, so that the other language may say "fifth". */
  boolean isSerial(int i) {
    return korean && SERIAL.matcher(text).region(span(i).end(), text.length()).lookingAt();
  }

  /** Whether the sentence goes on with "points", which may be those of a percentage. */
  boolean saysPoints(int i) {
    return !korean && POINTS.matcher(text).region(span(i).end(), text.length()).lookingAt();
  }

  /** Whether it says per which time the amount before it counts: 4.12 percent a year. */
  boolean isRate(int i) {
    Quantity q = quantities.get(i);
    boolean time = q.optional() && q.kind() == QuantityKind.DURATION;
    return !korean && time && i > 0 && span(i).start() == span(i - 1).end() + 1;
  }

  /** Whether a bare number stands where an hour does: at six, until seven. */
  boolean saysHour(int i) {
    return !korean && HOUR.matcher(text.substring(from(i), span(i).start())).find();
  }

  /** Whether quantity {@code i} is the whole of which the next is a part: 10명 중 7명. */
  boolean isPartOf(int i) {
    if (readings.get(i).family() != Reading.Family.PLAIN
        || readings.get(i + 1).family() != Reading.Family.PLAIN) {
      return false;
    }
    return PART_OF.matcher(text.substring(span(i).end(), span(i + 1).start())).matches();
  }

  /** Whether no percentage or fraction is stated. */
  boolean shareless() {
    return readings.stream().noneMatch(r -> r.family() == Reading.Family.SHARE);
  }

  /** Whether the words beside quantity {@code i} say that it is below zero. */
  boolean saysMinus(int i) {
    Span at = span(i);
    if (Polarity.isMinus(text, from(i), at.start(), at.end(), to(i))) {
      return true;
    }
    boolean level = !korean && Polarity.isLevel(text, from(i), at.start());
    boolean change = readings.get(i).family() != Reading.Family.MEASURE && !level;
    Polarity said = polarity(i);
    return change && said == Polarity.DOWN || said == Polarity.LOSS;
  }

  /** What the words beside quantity {@code i} say of its direction. */
  Polarity polarity(int i) {
    Polarity said = said(i);
    if (said != Polarity.UNKNOWN) {
      return said;
    }
    if (korean) {
      return i + 1 < size() && isChained(i) ? polarity(i + 1) : said;
    }
    return i > 0 && isChained(i - 1) ? said(i - 1) : said;
  }

  private Polarity said(int i) {
    Span at = span(i);
    return Polarity.of(text, korean, from(i), at.start(), at.end(), to(i));
  }

  /**
   * Whether quantity {@code i} and the next say one thing: 12.5포인트(0.48%), 12.5 points, or 0.48
   * percent.
   */
  private boolean isChained(int i) {
    return CHAIN.matcher(text.substring(span(i).end(), span(i + 1).start())).matches();
  }
}
