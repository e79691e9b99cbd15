package org.naranhi.quantity;

import java.util.Optional;
import org.naranhi.quantity.Relation.Type;

/**
 * Amounts in two currencies: plausible at the rates of the time, a power of ten away from that, the
 * same figure, or none of these. The very same figure is a slip even where the currencies happen to
 * stand near parity.
 */
final class CurrencyRelation {

  private static final int MAX_POWER = 6;

  private CurrencyRelation() {}

  static Relation of(Reading ko, Reading en, MatchContext context) {
    Optional<ExchangeRates.Band> known = context.band(ko.unit(), en.unit());
    Relation converted =
        known.map(band -> converted(ko, en, band)).orElse(unknown(ko.unit(), en.unit()));
    boolean figures =
        Rounding.isEqual(ko.low(), en.low()) && Rounding.isEqual(ko.high(), en.high());
    return figures
        ? Relation.of(Type.UNIT, 0, "same figure, " + ko.unit() + " for " + en.unit())
        : converted;
  }

  private static Relation unknown(String from, String to) {
    return Relation.of(
        Type.UNVERIFIED,
        Double.POSITIVE_INFINITY,
        "no exchange rate known for " + (from.equals("KRW") ? to : from));
  }

  private static Relation converted(Reading ko, Reading en, ExchangeRates.Band band) {
    double low = band.low().doubleValue();
    double high = band.high().doubleValue();
    Relation lower = converted(ko, en, ko.low(), en.low(), low, high);
    if (!ko.isRange() && !en.isRange()) {
      return lower;
    }
    return lower.worse(converted(ko, en, ko.high(), en.high(), low, high));
  }

  private static Relation converted(
      Reading ko, Reading en, double k, double e, double low, double high) {
    if (k == 0 || e == 0 || k < 0 != e < 0) {
      return Relation.NONE;
    }
    double middle = (low + high) / 2;
    double distance = Math.abs(Math.log(e / (k * middle)));
    if (isPlausible(ko, en, k, e, low, high, 0)) {
      return Relation.of(Type.CURRENCY_CONVERTED, distance, rate(ko, en, e / k));
    }
    int power = (int) Math.round(Math.log10(e / (k * middle)));
    if (power != 0 && Math.abs(power) <= MAX_POWER && isPlausible(ko, en, k, e, low, high, power)) {
      return new Relation(Type.MAGNITUDE, distance, power, rate(ko, en, e / k));
    }
    return Relation.none(distance);
  }

  /** Whether the rounded amounts are compatible at some rate of the band, ten to the power off. */
  private static boolean isPlausible(
      Reading ko, Reading en, double k, double e, double low, double high, int power) {
    double tenfold = Math.pow(10, power);
    double least = Math.abs(k) * low * tenfold;
    double most = Math.abs(k) * high * tenfold;
    double amount = Math.abs(e);
    double nearest = Math.min(Math.max(amount, least), most);
    boolean approx = ko.approx() || en.approx();
    boolean coarse = ko.isCoarse() || en.isCoarse();
    double ulp = ko.ulp() * (nearest / Math.abs(k));
    return Rounding.agree(nearest, ulp, amount, en.ulp(), approx, coarse);
  }

  /** The rate that the two imply, in won where one is won: {@code 1,450 KRW per USD}. */
  static String rate(Reading ko, Reading en, double enPerKo) {
    return enPerKo >= 1
        ? QuantityMatcher.grouped(enPerKo) + " " + en.unit() + " per " + ko.unit()
        : QuantityMatcher.grouped(1 / enPerKo) + " " + ko.unit() + " per " + en.unit();
  }
}
