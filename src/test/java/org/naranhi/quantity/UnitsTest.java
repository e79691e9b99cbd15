package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  private static final Units UNITS = Units.shipped();

  @ParameterizedTest
  @CsvSource({
    "10, pyeong, m2, 33.05785",
    "1, mi, km, 1.609344",
    "1, acre, m2, 4046.8564224",
    "1, barrel, L, 158.987294928",
    "1, gal, L, 3.785411784",
    "1, knot, km/h, 1.852",
    "10, m/s, km/h, 36",
    "1, ozt, g, 31.1034768",
    "1, geun, g, 600",
    "1, hp, kW, 0.74569987",
    "100, °F, °C, 37.7777778",
    "-40, °C, °F, -40",
    "25, bp, pp, 0.25",
    "2, year, month, 24",
    "1, week, day, 7",
    "10, ri, km, 3.92727",
  })
  void convertsByTheDefinitions(BigDecimal value, String from, String to, double expected) {
    assertThat(UNITS.convert(value, from, to).orElseThrow().doubleValue())
        .isCloseTo(expected, within(1e-6 * Math.abs(expected)));
  }

  @ParameterizedTest
  @CsvSource({
    "mi, km, mile, kilometer",
    "ft, m, foot, meter",
    "nmi, m, nautical-mile, meter",
    "ft2, m2, square-foot, square-meter",
    "acre, ha, acre, hectare",
    "mi2, km2, square-mile, square-kilometer",
    "lb, kg, pound, kilogram",
    "oz, g, ounce, gram",
    "ozt, g, ounce-troy, gram",
    "st, kg, stone, kilogram",
    "gal, L, gallon, liter",
    "barrel, L, barrel, liter",
    "bushel, L, bushel, liter",
    "floz, mL, fluid-ounce, milliliter",
    "ft3, m3, cubic-foot, cubic-meter",
    "mph, km/h, mile-per-hour, kilometer-per-hour",
    "knot, km/h, knot, kilometer-per-hour",
    "kcal, kJ, kilocalorie, kilojoule",
    "kWh, MJ, kilowatt-hour, megajoule",
    "hp, kW, horsepower, kilowatt",
    "psi, kPa, pound-force-per-square-inch, kilopascal",
    "atm, hPa, atmosphere, hectopascal",
    "ly, km, light-year, kilometer",
  })
  void agreesWithIcu(String from, String to, String icuFrom, String icuTo) {
    double ours = UNITS.convert(BigDecimal.valueOf(1000), from, to).orElseThrow().doubleValue();
    assertThat(ours).isCloseTo(icu(1000, icuFrom, icuTo), within(2e-4 * ours));
  }

  /** ICU has no public converter; its number formatter converts mixed units of one part. */
  private static double icu(double value, String from, String to) {
    com.ibm.icu.impl.units.MeasureUnitImpl source =
        com.ibm.icu.impl.units.MeasureUnitImpl.forIdentifier(from);
    com.ibm.icu.impl.units.MeasureUnitImpl target =
        com.ibm.icu.impl.units.MeasureUnitImpl.forIdentifier(to);
    return new com.ibm.icu.impl.units.UnitsConverter(
            source, target, new com.ibm.icu.impl.units.ConversionRates())
        .convert(BigDecimal.valueOf(value))
        .doubleValue();
  }

  @Test
  void doesNotConvertBetweenDimensions() {
    assertThat(UNITS.convert(BigDecimal.ONE, "year", "week")).isEmpty();
    assertThat(UNITS.convert(BigDecimal.ONE, "kg", "m")).isEmpty();
    assertThat(UNITS.convert(BigDecimal.ONE, "%", "pp")).isEmpty();
    assertThat(UNITS.convert(BigDecimal.ONE, "no such unit", "m")).isEmpty();
  }

  @Test
  void spellsNoNameForTwoUnitsOfTheSameLanguage() {
    Set<String> seen = new HashSet<>();
    for (Units.Unit unit : UNITS.all()) {
      for (String name : unit.english()) {
        assertThat(seen.add(name)).as(name).isTrue();
      }
    }
  }

  @Test
  void namesItsSourceWhereTheFactorIsNotOne() {
    assertThat(UNITS.all())
        .filteredOn(u -> u.numerator().compareTo(u.denominator()) != 0 && u.source().isEmpty())
        .extracting(Units.Unit::symbol)
        .containsExactlyInAnyOrder("MP", "ppm", "ppb");
  }
}
