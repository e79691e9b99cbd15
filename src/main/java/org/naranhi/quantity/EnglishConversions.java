package org.naranhi.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/**
 * Joins what two neighbouring quantities make together: ranges whose both ends carry their unit,
 * and amounts that restate the one before.
 *
 * <p>{@code $3–$5}, {@code 5%-7%} and {@code 9:00-18:00} are one range. In {@code $10 million
 * (about 1.45 billion KRW)}, {@code 2.5 billion euros (4 trillion won)}, {@code 12 acres, about 5
 * hectares} and {@code 45 miles, or 72 kilometers,} the second converts the first.
 */
final class EnglishConversions {

  private static final Set<String> BETWEEN =
      EnglishLexicon.words(
          "( , or about around some approximately roughly nearly almost equivalent to [ —"
              + " – ~ the of an estimated at worth equal which is / current more less than over"
              + " just only under");
  private static final Pattern WORDS = Pattern.compile("\\s+|(?<=[(\\[,—–/])");
  private static final Set<String> OPENING = Set.of("(", ",", "or", "[", "—", "–", "/");

  private final EnglishText t;
  private final List<Quantity> quantities;

  EnglishConversions(EnglishText text, List<Quantity> quantities) {
    this.t = text;
    this.quantities = quantities;
  }

  /** The quantities with ranges merged and conversions linked. */
  List<Quantity> linked() {
    List<Quantity> merged = new ArrayList<>(quantities.size());
    for (Quantity q : quantities) {
      int last = merged.size() - 1;
      if (last >= 0 && isJoined(merged.get(last), q)) {
        merged.set(last, joined(merged.get(last), q));
      } else {
        merged.add(last >= 0 && converts(merged.get(last), q) ? link(q, merged) : q);
      }
    }
    return List.copyOf(merged);
  }

  private static Quantity link(Quantity q, List<Quantity> before) {
    int last = before.size() - 1;
    int source = before.get(last).converts();
    return q.toBuilder().converts(source >= 0 ? source : last).build();
  }

  /** Whether only a dash or tilde stands between two values of one kind and unit. */
  private boolean isJoined(Quantity a, Quantity b) {
    int gap = b.span().start() - a.span().end();
    if (gap < 1 || gap > 3 || a.kind() != b.kind() || !a.unit().equals(b.unit())) {
      return false;
    }
    String between = t.original().substring(a.span().end(), b.span().start()).strip();
    boolean dash = between.length() == 1 && "-–~∼〜～".contains(between);
    return dash && (isRising(a, b) || isForms(a, b));
  }

  private static boolean isRising(Quantity a, Quantity b) {
    return a.value() != null && b.value() != null && a.value().compareTo(b.value()) < 0;
  }

  private static boolean isForms(Quantity a, Quantity b) {
    boolean kind = a.kind() == QuantityKind.DATE || a.kind() == QuantityKind.TIME;
    return kind && a.form() != null && b.form() != null;
  }

  private Quantity joined(Quantity a, Quantity b) {
    Span span = new Span(a.span().start(), b.span().end());
    Quantity.Builder range =
        Quantity.at(t.original(), span, QuantityKind.RANGE)
            .unit(a.unit())
            .approx(a.approx())
            .bound(a.bound())
            .ulp(b.ulp());
    if (a.value() != null && b.value() != null) {
      return range.range(a.value(), b.value(), a.kind()).build();
    }
    return range.range(String.valueOf(a.form()), String.valueOf(b.form()), a.kind()).build();
  }

  private boolean converts(Quantity a, Quantity b) {
    boolean measured =
        kind(a) == kind(b) && !a.unit().equals(b.unit()) && (isMoney(a, b) || isMeasure(a, b));
    return measured && isRestated(a.span().end(), b.span().start());
  }

  private static QuantityKind kind(Quantity q) {
    QuantityKind of = q.of();
    return of == null ? q.kind() : of;
  }

  private static boolean isMoney(Quantity a, Quantity b) {
    return kind(a) == QuantityKind.MONEY && !b.unit().isEmpty();
  }

  private static boolean isMeasure(Quantity a, Quantity b) {
    return kind(a) == QuantityKind.MEASURE && Units.shipped().convertible(a.unit(), b.unit());
  }

  /** Whether the words between two quantities say that the second restates the first. */
  private boolean isRestated(int from, int to) {
    if (to - from > 40) {
      return false;
    }
    String[] words = WORDS.split(t.original().substring(from, to).strip(), -1);
    int i = 0;
    if (words.length == 0 || !OPENING.contains(words[0])) {
      return false;
    }
    for (String word : words) {
      if (!word.isEmpty() && !BETWEEN.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      i++;
    }
    return i > 0 && (!words[0].equals(",") || words.length > 1 && isOr(words));
  }

  private static boolean isOr(String[] words) {
    return Set.of(
            "or", "about", "around", "equivalent", "approximately", "roughly", "some", "nearly")
        .contains(words[1]);
  }
}
