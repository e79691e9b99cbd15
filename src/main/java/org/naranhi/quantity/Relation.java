package org.naranhi.quantity;

/**
 * How a Korean and an English quantity stand to each other.
 *
 * @param type the kind of relation
 * @param distance how far apart the two are once converted: |ln(English / Korean)|, 0 or more;
 *     infinite where the two cannot be compared
 * @param power for {@link Type#MAGNITUDE} the n of English = Korean · 10ⁿ, else 0
 * @param note for people: {@code equal}, {@code rounded}, {@code 1,450 KRW per USD}
 */
public record Relation(Type type, double distance, int power, String note) {

  /** Kinds of relation, the closest first. */
  public enum Type {
    /** The same value in the same unit. */
    EQUAL,
    /** The same within the rounding that the digits written allow. */
    ROUNDED,
    /** The same in another unit: 84㎡ = 25.4 pyeong. */
    UNIT_CONVERTED,
    /** The same at a plausible exchange rate of the time. */
    CURRENCY_CONVERTED,
    /** The same said otherwise: half = 50 %, 2배 = 200 %, 보름 = two weeks, 지난달 = June. */
    RESTATED,
    /** They may be the same, but a date or an exchange rate is missing to tell. */
    UNVERIFIED,
    /** The same digits at another power of ten: an error, or chance. */
    MAGNITUDE,
    /** The same figure with another unit, currency, or percent for points: an error, or chance. */
    UNIT,
    /** Nothing that could be told. */
    NONE;

    /** Whether a faithful translation may show it. */
    public boolean agrees() {
      return compareTo(RESTATED) <= 0;
    }
  }

  static final Relation EQUAL = new Relation(Type.EQUAL, 0, 0, "equal");
  static final Relation NONE =
      new Relation(Type.NONE, Double.POSITIVE_INFINITY, 0, "not comparable");

  static Relation of(Type type, double distance, String note) {
    return new Relation(type, distance, 0, note);
  }

  static Relation restated(String note) {
    return of(Type.RESTATED, 0, note);
  }

  static Relation none(double distance) {
    return of(Type.NONE, distance, "different");
  }

  /** Whether a faithful translation may show it. */
  public boolean agrees() {
    return type.agrees();
  }

  /** The one further apart of two, as for the two ends of a range. */
  Relation worse(Relation other) {
    if (type != other.type) {
      return type.compareTo(other.type) > 0 ? this : other;
    }
    if (type == Type.MAGNITUDE && power != other.power) {
      return none(Math.max(distance, other.distance));
    }
    return distance >= other.distance ? this : other;
  }
}
