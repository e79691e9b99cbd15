package org.naranhi.quantity;

import java.util.Locale;

/** Kinds of number errors in a translation. */
public enum Fault {
  /** Ten times too much or too little. */
  MAG_X10,
  /** A hundred times. */
  MAG_X100,
  /** A thousand times. */
  MAG_X1000,
  /** Ten thousand times or more. */
  MAG_X10000,
  /** Other digits. */
  DIGIT,
  /** Two values changed places. */
  SWAPPED,
  /** The translation lacks it. */
  DROPPED,
  /** The original lacks it. */
  ADDED,
  /** The same figure in another currency. */
  CURRENCY,
  /** The same figure in another unit, or a wrong conversion. */
  UNIT,
  /** An amount in another currency that no exchange rate of the time gives. */
  FX_CONVERSION,
  /** Percent for percentage points or the reverse. */
  PCT_VS_PP,
  /** Another fraction. */
  FRACTION,
  /** Another multiple. */
  MULTIPLE,
  /** Another rank or number in a series. */
  ORDINAL,
  /** Another score or ratio. */
  RATIO,
  /** A range with another end. */
  RANGE,
  /** At least for at most or the reverse. */
  BOUND,
  /** Plus for minus, a rise for a fall. */
  SIGN,
  /** Another date. */
  DATE,
  /** Another time of day. */
  TIME,
  /** Another age. */
  AGE,
  /** Another number of a telephone, a case, an account. */
  ID,
  /** Rounded to the wrong side. */
  ROUNDING_BAD;

  /** The name in files: {@code mag_x10}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fault of being {@code power} powers of ten off. */
  static Fault magnitude(int power) {
    return switch (Math.abs(power)) {
      case 1 -> MAG_X10;
      case 2 -> MAG_X100;
      case 3 -> MAG_X1000;
      default -> MAG_X10000;
    };
  }
}
