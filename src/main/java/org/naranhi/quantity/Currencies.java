package org.naranhi.quantity;

import java.util.List;
import java.util.Optional;

/**
 * Currencies as English news writes them ({@code data/units/currencies.tsv}): {@code $}, {@code
 * HK$}, {@code KRW} before a number; {@code won}, {@code hong kong dollars} behind it.
 */
public final class Currencies {

  private static final Currencies SHIPPED = new Currencies();

  private final List<Currency> all =
      DataTable.rows("units/currencies.tsv", 4).stream().map(Currency::of).toList();

  private Currencies() {}

  /** The currencies that the program ships. */
  public static Currencies shipped() {
    return SHIPPED;
  }

  /** Every currency, the more usual first. */
  public List<Currency> all() {
    return all;
  }

  /** The currency with an ISO 4217 code. */
  public Optional<Currency> currency(String code) {
    return all.stream().filter(c -> c.code().equals(code)).findFirst();
  }

  /**
   * A currency.
   *
   * @param code ISO 4217
   * @param prefixes symbols and codes before the number, as written
   * @param names behind the number, lower case
   * @param hundredths names of its hundredth part, lower case
   */
  public record Currency(
      String code, List<String> prefixes, List<String> names, List<String> hundredths) {

    /** Copies the lists. */
    public Currency {
      prefixes = List.copyOf(prefixes);
      names = List.copyOf(names);
      hundredths = List.copyOf(hundredths);
    }

    private static Currency of(String[] row) {
      return new Currency(
          row[0], DataTable.list(row[1]), DataTable.list(row[2]), DataTable.list(row[3]));
    }
  }
}
