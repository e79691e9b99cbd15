package org.naranhi.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Units of measure: how they are written in both languages and how they convert.
 *
 * <p>The table is data ({@code data/units/units.tsv}). {@code convert(10, "pyeong", "m2")} gives
 * 33.0578…; {@code convert(1, "year", "week")} gives nothing, since a year is no fixed number of
 * weeks here.
 */
public final class Units {

  /** Digits kept in conversions; the definitions are exact fractions. */
  private static final MathContext PRECISION = MathContext.DECIMAL64;

  private static final Units SHIPPED = new Units(DataTable.rows("units/units.tsv", 8));

  private final Map<String, Unit> bySymbol = new LinkedHashMap<>();

  private Units(List<String[]> rows) {
    for (String[] row : rows) {
      Unit unit = Unit.of(row);
      if (bySymbol.put(unit.symbol(), unit) != null) {
        throw new IllegalStateException("units.tsv lists '" + unit.symbol() + "' twice");
      }
    }
  }

  /** The units that the program ships. */
  public static Units shipped() {
    return SHIPPED;
  }

  /** Every unit, in the order of the table. */
  public List<Unit> all() {
    return List.copyOf(bySymbol.values());
  }

  /** The unit with the canonical symbol {@code symbol}, as quantities carry it: {@code km/h}. */
  public Optional<Unit> unit(String symbol) {
    return Optional.ofNullable(bySymbol.get(symbol));
  }

  /** Whether two units measure the same, so that one converts into the other. */
  public boolean convertible(String from, String to) {
    return unit(from)
        .flatMap(a -> unit(to).map(b -> a.dimension().equals(b.dimension())))
        .orElse(false);
  }

  /**
   * {@code value} of {@code from} in {@code to}, 16 digits; empty if one is unknown or they measure
   * different things.
   */
  public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    if (!convertible(from, to)) {
      return Optional.empty();
    }
    return unit(from).flatMap(a -> unit(to).map(b -> b.fromBase(a.toBase(value))));
  }

  /**
   * The size of one {@code from} in {@code to}, without regard to where their scales start: 9/5 for
   * °C in °F. For rounding.
   */
  public Optional<BigDecimal> factor(String from, String to) {
    if (!convertible(from, to)) {
      return Optional.empty();
    }
    return unit(from)
        .flatMap(
            a ->
                unit(to)
                    .map(
                        b ->
                            a.numerator()
                                .multiply(b.denominator())
                                .divide(a.denominator().multiply(b.numerator()), PRECISION)));
  }

  /**
   * A unit of measure.
   *
   * @param symbol the canonical symbol: {@code m2}, {@code pyeong}, {@code km/h}
   * @param dimension what it measures: {@code area}; units of one dimension convert
   * @param numerator of the factor to the base unit of the dimension
   * @param denominator of that factor
   * @param offset added after the factor: 273.15 for °C
   * @param source where the factor comes from; empty where it is 1 by definition
   * @param symbols how it is written with case-sensitive symbols in either language
   * @param english its English names, lower case
   * @param korean its Korean names
   */
  public record Unit(
      String symbol,
      String dimension,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal offset,
      String source,
      List<String> symbols,
      List<String> english,
      List<String> korean) {

    /** Copies the lists. */
    public Unit {
      symbols = List.copyOf(symbols);
      english = List.copyOf(english);
      korean = List.copyOf(korean);
      if (numerator.signum() <= 0 || denominator.signum() <= 0) {
        throw new IllegalArgumentException("the factor of " + symbol + " must be above 0");
      }
    }

    private static Unit of(String[] row) {
      BigDecimal[] factor = fraction(row[2]);
      BigDecimal[] offset = fraction(row[3]);
      return new Unit(
          row[0],
          row[1],
          factor[0],
          factor[1],
          offset[0].divide(offset[1], MathContext.DECIMAL128),
          row[4],
          DataTable.list(row[5]),
          DataTable.list(row[6]),
          DataTable.list(row[7]));
    }

    private static BigDecimal[] fraction(String cell) {
      String[] parts = cell.split("/");
      BigDecimal denominator = parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE;
      return new BigDecimal[] {new BigDecimal(parts[0]), denominator};
    }

    /** {@code value} of this unit in the base unit of its dimension. */
    BigDecimal toBase(BigDecimal value) {
      return value.multiply(numerator).divide(denominator, MathContext.DECIMAL128).add(offset);
    }

    /** {@code base} of the base unit in this unit. */
    BigDecimal fromBase(BigDecimal base) {
      return base.subtract(offset).multiply(denominator).divide(numerator, PRECISION);
    }
  }
}
