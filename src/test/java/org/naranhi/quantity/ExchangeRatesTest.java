package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.naranhi.quantity.ExchangeRates.Band;

class ExchangeRatesTest {

  private static final ExchangeRates RATES = ExchangeRates.shipped();
  private static final YearMonth JANUARY_2025 = YearMonth.of(2025, 1);

  private static boolean holds(Band band, String rate) {
    return band.contains(new BigDecimal(rate));
  }

  @Test
  void knowsTheDollarOfAMonth() {
    Band band = RATES.band("USD", JANUARY_2025).orElseThrow();
    assertThat(holds(band, "1450")).isTrue();
    assertThat(holds(band, "1300")).isFalse();
    assertThat(holds(band, "145")).isFalse();
    assertThat(holds(band, "14500")).isFalse();
  }

  @Test
  void countsTheYenByOne() {
    assertThat(holds(RATES.band("JPY", JANUARY_2025).orElseThrow(), "9.3")).isTrue();
  }

  @Test
  void isWiderWhereOnlyTheYearIsKnown() {
    Band month = RATES.band("EUR", JANUARY_2025).orElseThrow();
    Band year = RATES.band("EUR", Year.of(2025)).orElseThrow();
    assertThat(spread(year)).isGreaterThan(spread(month));
    Band crisis = RATES.band("USD", Year.of(2008)).orElseThrow();
    assertThat(spread(crisis)).isGreaterThan(1.6);
  }

  @Test
  void holdsAllYearsWhereNoDateIsKnownButNoPowerOfTen() {
    for (String currency : new String[] {"USD", "EUR", "JPY", "CNY", "GBP"}) {
      Band band = RATES.band(currency).orElseThrow();
      assertThat(spread(band)).as(currency).isBetween(1.3, 9.9);
    }
  }

  @Test
  void crossesTwoForeignCurrencies() {
    Band band = RATES.cross("USD", "JPY", JANUARY_2025).orElseThrow();
    assertThat(holds(band, "156")).isTrue();
    assertThat(holds(band, "15.6")).isFalse();
    assertThat(spread(RATES.cross("USD", "JPY").orElseThrow())).isLessThan(3);
    assertThat(holds(RATES.cross("KRW", "USD", JANUARY_2025).orElseThrow(), "0.00069")).isTrue();
  }

  @Test
  void takesAnOverrideAtEveryDate() {
    ExchangeRates fixed = RATES.with("USD=1,200");
    assertThat(holds(fixed.band("USD", JANUARY_2025).orElseThrow(), "1200")).isTrue();
    assertThat(holds(fixed.band("USD").orElseThrow(), "1450")).isFalse();
    assertThat(fixed.with("THB=40").band("THB", Year.of(2012))).isPresent();
  }

  @Test
  void saysThatARateIsMissing() {
    assertThat(RATES.band("THB", JANUARY_2025)).isEmpty();
    assertThat(RATES.band("USD", YearMonth.of(1999, 12))).isEmpty();
    assertThat(RATES.band("USD", Year.of(2030))).isEmpty();
    assertThat(RATES.cross("USD", "THB")).isEmpty();
  }

  @Test
  void refusesAnOverrideItCannotRead() {
    for (String bad : new String[] {"USD", "usd=3", "USD=", "USD=x", "USD=-5", "=5", "USD=0"}) {
      assertThatThrownBy(() -> RATES.with(bad))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void coversEveryMonth() {
    YearMonth month = YearMonth.of(2000, 1);
    for (; !month.isAfter(YearMonth.of(2026, 6)); month = month.plusMonths(1)) {
      for (String currency : new String[] {"USD", "EUR", "JPY", "CNY", "GBP"}) {
        assertThat(RATES.band(currency, month)).as(currency + month).isPresent();
      }
    }
  }

  private static double spread(Band band) {
    return band.high().doubleValue() / band.low().doubleValue();
  }
}
