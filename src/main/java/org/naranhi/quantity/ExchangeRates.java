package org.naranhi.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a unit of a foreign currency was worth in won, by month ({@code
 * data/exchange-rates/krw.tsv}). A rate that is not known is empty: nothing is guessed.
 *
 * <p>How wide the band is says how well the day is known. With a month it runs from the lowest to
 * the highest day of the month, 2 % wider at either end; where only the month's mean is known, 5.3
 * % around it (day against month, 99th percentile of 2000–2026). With a year, 10 % around the
 * year's mean, 25 % in 2008 and 2009. Without a date, the extremes of all years, 2 % wider. No band
 * reaches a power of ten.
 *
 * <p>Immutable.
 */
public final class ExchangeRates {

  private static final MathContext PRECISION = MathContext.DECIMAL64;
  private static final BigDecimal DAILY_MARGIN = new BigDecimal("0.02");
  private static final BigDecimal MEAN_MARGIN = new BigDecimal("0.053");
  private static final BigDecimal YEAR_MARGIN = new BigDecimal("0.10");
  private static final BigDecimal CRISIS_MARGIN = new BigDecimal("0.25");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Band ONE = new Band(BigDecimal.ONE, BigDecimal.ONE);

  private static final ExchangeRates SHIPPED =
      new ExchangeRates(read(DataTable.rows("exchange-rates/krw.tsv", 6)), Map.of());

  private final Map<String, NavigableMap<YearMonth, Month>> months;
  private final Map<String, Band> overrides;

  private ExchangeRates(
      Map<String, NavigableMap<YearMonth, Month>> months, Map<String, Band> overrides) {
    this.months = months;
    this.overrides = overrides;
  }

  /** The rates that the program ships: USD, EUR, JPY, CNY, GBP, 2000-01 to 2026-06. */
  public static ExchangeRates shipped() {
    return SHIPPED;
  }

  /**
   * These rates with one that holds at every date, 2 % to either side.
   *
   * @param currency ISO 4217
   * @param won for one unit of the currency (one yen, not a hundred), above 0
   */
  public ExchangeRates with(String currency, BigDecimal won) {
    if (won.signum() <= 0) {
      throw new IllegalArgumentException(
          "an exchange rate must be above 0 but " + currency + " was " + won);
    }
    Map<String, Band> more = new HashMap<>(overrides);
    more.put(currency, new Band(won, won).widened(DAILY_MARGIN));
    return new ExchangeRates(months, Map.copyOf(more));
  }

  /**
   * These rates with an override as a user writes it.
   *
   * @param option {@code USD=1450}; the won for one unit of the currency
   * @throws IllegalArgumentException if it is written otherwise
   */
  public ExchangeRates with(String option) {
    int equals = option.indexOf('=');
    String code = equals < 0 ? "" : option.substring(0, equals).strip();
    if (!code.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "an exchange rate must look like USD=1450 but was '" + option + "'");
    }
    try {
      return with(code, new BigDecimal(option.substring(equals + 1).strip().replace(",", "")));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "an exchange rate must look like USD=1450 but was '" + option + "'", e);
    }
  }

  /** Won for one unit of {@code currency} (ISO 4217) in a month. */
  public Optional<Band> band(String currency, YearMonth month) {
    return fixed(currency).or(() -> known(currency, month).map(Month::band));
  }

  /** Won for one unit of {@code currency} (ISO 4217) in a year. */
  public Optional<Band> band(String currency, Year year) {
    return fixed(currency)
        .or(
            () -> {
              Collection<Month> all =
                  of(currency).subMap(year.atMonth(1), true, year.atMonth(12), true).values();
              return all.isEmpty() ? Optional.empty() : Optional.of(yearly(year, all));
            });
  }

  /** Won for one unit of {@code currency} (ISO 4217) at a time that nobody told. */
  public Optional<Band> band(String currency) {
    return fixed(currency)
        .or(
            () ->
                of(currency).values().stream()
                    .map(Month::days)
                    .reduce(Band::including)
                    .map(b -> b.widened(DAILY_MARGIN)));
  }

  /** Units of {@code to} for one unit of {@code from} in a month. */
  public Optional<Band> cross(String from, String to, YearMonth month) {
    return band(from, month).flatMap(a -> band(to, month).map(a::over));
  }

  /** Units of {@code to} for one unit of {@code from} in a year. */
  public Optional<Band> cross(String from, String to, Year year) {
    return band(from, year).flatMap(a -> band(to, year).map(a::over));
  }

  /** Units of {@code to} for one unit of {@code from} at a time that nobody told. */
  public Optional<Band> cross(String from, String to) {
    if (fixed(from).isPresent() || fixed(to).isPresent()) {
      return band(from).flatMap(a -> band(to).map(a::over));
    }
    return of(from).keySet().stream()
        .flatMap(month -> cross(from, to, month).stream())
        .reduce(Band::including);
  }

  private Optional<Band> fixed(String currency) {
    return currency.equals("KRW") ? Optional.of(ONE) : Optional.ofNullable(overrides.get(currency));
  }

  private NavigableMap<YearMonth, Month> of(String currency) {
    return months.getOrDefault(currency, new TreeMap<>());
  }

  private Optional<Month> known(String currency, YearMonth month) {
    return Optional.ofNullable(of(currency).get(month));
  }

  private static Band yearly(Year year, Collection<Month> months) {
    BigDecimal sum = months.stream().map(Month::mean).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(months.size()), PRECISION);
    boolean crisis = year.getValue() == 2008 || year.getValue() == 2009;
    return new Band(mean, mean).widened(crisis ? CRISIS_MARGIN : YEAR_MARGIN);
  }

  private static Map<String, NavigableMap<YearMonth, Month>> read(List<String[]> rows) {
    Map<String, NavigableMap<YearMonth, Month>> months = new HashMap<>();
    for (String[] row : rows) {
      boolean hundred = row[1].equals("JPY100");
      String currency = hundred ? "JPY" : row[1];
      BigDecimal per = hundred ? HUNDRED : BigDecimal.ONE;
      Month month =
          new Month(
              new BigDecimal(row[2]).divide(per, PRECISION),
              new Band(
                  new BigDecimal(row[3]).divide(per, PRECISION),
                  new BigDecimal(row[4]).divide(per, PRECISION)),
              row[5].equals("daily"));
      months.computeIfAbsent(currency, c -> new TreeMap<>()).put(YearMonth.parse(row[0]), month);
    }
    return months;
  }

  /** A month of the table; {@code daily} says whether its days are known or only its mean. */
  private record Month(BigDecimal mean, Band days, boolean daily) {
    Band band() {
      return days.widened(daily ? DAILY_MARGIN : MEAN_MARGIN);
    }
  }

  /**
   * The rates that are plausible.
   *
   * @param low the lowest, above 0
   * @param high the highest, not below {@code low}
   */
  public record Band(BigDecimal low, BigDecimal high) {

    /** Checks the order. */
    public Band {
      if (low.signum() <= 0 || high.compareTo(low) < 0) {
        throw new IllegalArgumentException(
            "a band must be 0 < low <= high but was " + low + ".." + high);
      }
    }

    /** Whether {@code rate} lies in the band, ends included. */
    public boolean contains(BigDecimal rate) {
      return rate.compareTo(low) >= 0 && rate.compareTo(high) <= 0;
    }

    /** The middle of the band, for messages. */
    public BigDecimal middle() {
      return low.add(high).divide(BigDecimal.valueOf(2), PRECISION);
    }

    private Band widened(BigDecimal share) {
      return new Band(
          low.multiply(BigDecimal.ONE.subtract(share), PRECISION),
          high.multiply(BigDecimal.ONE.add(share), PRECISION));
    }

    private Band including(Band other) {
      return new Band(low.min(other.low), high.max(other.high));
    }

    private Band over(Band other) {
      return new Band(low.divide(other.high, PRECISION), high.divide(other.low, PRECISION));
    }
  }
}
