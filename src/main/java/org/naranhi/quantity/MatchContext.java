package org.naranhi.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison of two quantities needs to know beside them: the day of the text, exchange
 * rates, units. Safe for threads.
 */
public final class MatchContext {

  private final @Nullable LocalDate date;
  private final ExchangeRates rates;
  private final Map<String, Optional<ExchangeRates.Band>> bands = new ConcurrentHashMap<>();

  private MatchContext(@Nullable LocalDate date, ExchangeRates rates) {
    this.date = date;
    this.rates = rates;
  }

  /** Nothing known: shipped rates, wide bands. */
  public static MatchContext unknown() {
    return new MatchContext(null, ExchangeRates.shipped());
  }

  /** A text of {@code date}, with the shipped rates. */
  public static MatchContext of(LocalDate date) {
    return new MatchContext(date, ExchangeRates.shipped());
  }

  /** The same with {@code rates}. */
  public MatchContext withRates(ExchangeRates rates) {
    return new MatchContext(date, rates);
  }

  /** The same for a text of {@code date}, null where unknown. */
  public MatchContext withDate(@Nullable LocalDate date) {
    return new MatchContext(date, rates);
  }

  /** The day of the text. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** The exchange rates. */
  public ExchangeRates rates() {
    return rates;
  }

  /**
   * Units of currency {@code to} that one of {@code from} was worth at the time of the text; empty
   * where no rate is known.
   */
  public Optional<ExchangeRates.Band> band(String from, String to) {
    String key = from + '/' + to;
    Optional<ExchangeRates.Band> band = bands.get(key);
    if (band == null) {
      band = look(from, to);
      bands.put(key, band);
    }
    return band;
  }

  /** By month, else by year, else by all years known. */
  private Optional<ExchangeRates.Band> look(String from, String to) {
    if (date == null) {
      return rates.cross(from, to);
    }
    return rates
        .cross(from, to, YearMonth.from(date))
        .or(() -> rates.cross(from, to, java.time.Year.from(date)));
  }
}
