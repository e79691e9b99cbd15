package org.naranhi.check.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.naranhi.quantity.Fault;
import org.naranhi.quantity.Match;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityKind;
import org.naranhi.quantity.QuantityMatcher;

/**
 * Number errors in words that a translator understands at once: {@code 145억원 is 14.5 billion won;
 * the translation says 1.45 billion KRW (10 times too small)}.
 */
final class NumberMessages {

  private NumberMessages() {}

  /** What is wrong. */
  static String message(Match match, Fault fault) {
    Quantity ko = match.ko();
    Quantity en = match.en();
    if (match.basis() != null && en != null) {
      return wrongConversion(match.basis(), en, match.relation().note());
    }
    if (ko == null) {
      return "the translation says " + text(en) + "; the original has no such number";
    }
    if (en == null) {
      return ko.text() + meaning(ko) + " is missing from the translation";
    }
    return ko.text()
        + " is "
        + EnglishFigures.of(ko)
        + "; the translation says "
        + en.text()
        + because(match, fault);
  }

  private static String text(@Nullable Quantity quantity) {
    return quantity == null ? "" : quantity.text();
  }

  private static String meaning(Quantity ko) {
    String english = EnglishFigures.of(ko);
    return english.equals(ko.text()) ? "" : " (" + english + ")";
  }

  private static String because(Match match, Fault fault) {
    return switch (fault) {
      case MAG_X10, MAG_X100, MAG_X1000, MAG_X10000 -> " (" + times(match.relation().power()) + ")";
      case CURRENCY -> " (another currency)";
      case UNIT -> " (another unit)";
      case PCT_VS_PP -> " (percent is not percentage points)";
      case SWAPPED -> ", but beside other words: two values seem to have changed places";
      case BOUND -> ", bounded on the other side: at least for at most, or the reverse";
      case SIGN -> ", but with the opposite direction: a rise for a fall, or the reverse";
      case RATIO -> match.relation().agrees() ? " (the other way round)" : "";
      case ROUNDING_BAD -> " (not rounded right)";
      case FX_CONVERSION -> " (no exchange rate of the time gives that)";
      default -> "";
    };
  }

  /** {@code 10 times too small}. */
  static String times(int power) {
    String factor = "1" + "0".repeat(Math.min(Math.abs(power), 9));
    String grouped = EnglishFigures.grouped(new java.math.BigDecimal(factor));
    return grouped + (power < 0 ? " times too small" : " times too large");
  }

  private static String wrongConversion(Quantity base, Quantity stated, String note) {
    boolean rate = note.contains(" per ");
    return stated.text()
        + " does not convert "
        + base.text()
        + (rate ? ": that would be " + note : "");
  }

  /** What is wrong with a conversion inside one text. */
  static String conversion(QuantityMatcher.Conversion c) {
    int power = c.relation().power();
    return wrongConversion(c.base(), c.converted(), c.relation().note())
        + (power == 0 ? "" : " (" + times(power) + ")");
  }

  /** The type of a finding, {@code mag_x10}. */
  static String label(Match match) {
    Fault fault = match.fault();
    return fault == null ? "" : fault.label();
  }

  /**
   * The right amount: the original's in the same unit, else the translation's moved by its tens.
   */
  private static @Nullable String scaled(@Nullable Quantity ko, @Nullable Quantity en, int power) {
    if (en == null) {
      return null;
    }
    if (ko != null && ko.kind() == en.kind() && ko.unit().equals(en.unit())) {
      return EnglishFigures.like(ko, en);
    }
    if (ko != null && ko.kind() == QuantityKind.COUNT) {
      return EnglishFigures.like(ko, en);
    }
    BigDecimal value = en.value();
    return value == null || power == 0
        ? null
        : EnglishFigures.styled(value.scaleByPowerOfTen(-power), en);
  }

  /** What should stand in the translation, in its own style; null where unknown. */
  static @Nullable String suggestion(Match match, Fault fault) {
    Quantity ko = match.ko();
    Quantity en = match.en();
    return switch (fault) {
      case MAG_X10, MAG_X100, MAG_X1000, MAG_X10000, FX_CONVERSION ->
          scaled(ko, en, match.relation().power());
      case ADDED, SWAPPED, BOUND, SIGN -> null;
      default -> {
        if (ko == null) {
          yield null;
        }
        yield en == null ? EnglishFigures.of(ko) : EnglishFigures.like(ko, en);
      }
    };
  }
}
