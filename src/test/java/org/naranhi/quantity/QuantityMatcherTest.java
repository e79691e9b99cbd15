package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.naranhi.quantity.Relation.Type;
import org.naranhi.text.Span;

/** Relations of single pairs, built by hand; whole sentences are in QuantityPairsTest. */
class QuantityMatcherTest {

  private static final MatchContext JANUARY_2025 = MatchContext.of(LocalDate.of(2025, 1, 24));

  private final QuantityMatcher matcher = new QuantityMatcher();

  private static Quantity.Builder quantity(QuantityKind kind, String value, String unit) {
    BigDecimal number = new BigDecimal(value);
    return Quantity.at("x", new Span(0, 1), kind).value(number).unit(unit).ulp(ulp(number));
  }

  private static BigDecimal ulp(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
  }

  private static Quantity money(String value, String currency) {
    return quantity(QuantityKind.MONEY, value, currency).build();
  }

  private static Quantity date(String form, String rel) {
    return Quantity.at("x", new Span(0, 1), QuantityKind.DATE)
        .form(form.isEmpty() ? null : form)
        .rel(rel.isEmpty() ? null : rel)
        .build();
  }

  private Relation relate(Quantity ko, Quantity en) {
    return matcher.relate(ko, en, JANUARY_2025);
  }

  @Test
  void equalAmountsAreEqual() {
    assertThat(relate(money("14500000000", "KRW"), money("14.5e9", "KRW")).type())
        .isEqualTo(Type.EQUAL);
  }

  @Test
  void fewerDigitsAreARounding() {
    assertThat(relate(money("3.472e12", "KRW"), money("3.5e12", "KRW")).type())
        .isEqualTo(Type.ROUNDED);
  }

  @Test
  void aTruncationIsNoRounding() {
    assertThat(relate(money("3.472e12", "KRW"), money("3.4e12", "KRW")).type())
        .isEqualTo(Type.NONE);
  }

  @Test
  void aTenthIsAMagnitude() {
    Relation relation = relate(money("14.5e9", "KRW"), money("1.45e9", "KRW"));
    assertThat(relation.type()).isEqualTo(Type.MAGNITUDE);
    assertThat(relation.power()).isEqualTo(-1);
    assertThat(relation.distance()).isCloseTo(Math.log(10), within(1e-9));
  }

  @Test
  void aPlausibleRateConvertsCurrencies() {
    Relation relation = relate(money("14.5e9", "KRW"), money("10e6", "USD"));
    assertThat(relation.type()).isEqualTo(Type.CURRENCY_CONVERTED);
    assertThat(relation.note()).isEqualTo("1,450 KRW per USD");
  }

  @Test
  void aTenfoldRateIsAMagnitude() {
    Relation relation = relate(money("1.45e9", "KRW"), money("10e6", "USD"));
    assertThat(relation.type()).isEqualTo(Type.MAGNITUDE);
    assertThat(relation.power()).isEqualTo(1);
  }

  @Test
  void withoutADateThePlausibleBandIsWideButNeverTenfold() {
    MatchContext unknown = MatchContext.unknown();
    assertThat(matcher.relate(money("9.5e9", "KRW"), money("10e6", "USD"), unknown).agrees())
        .isTrue();
    assertThat(matcher.relate(money("1.45e9", "KRW"), money("10e6", "USD"), unknown).agrees())
        .isFalse();
  }

  @Test
  void aCurrencyWithoutRateIsUnverified() {
    Relation relation = relate(money("1.2e12", "KRW"), money("80e9", "RUB"));
    assertThat(relation.type()).isEqualTo(Type.UNVERIFIED);
    assertThat(relation.note()).contains("RUB");
  }

  @Test
  void theSameFigureInAnotherCurrencyIsAUnit() {
    assertThat(relate(money("14.5e9", "KRW"), money("14.5e9", "USD")).type()).isEqualTo(Type.UNIT);
  }

  @Test
  void pyeongConvertToSquareMetres() {
    Quantity pyeong = quantity(QuantityKind.MEASURE, "25.4", "pyeong").build();
    Quantity metres = quantity(QuantityKind.MEASURE, "84", "m2").build();
    assertThat(relate(pyeong, metres).type()).isEqualTo(Type.UNIT_CONVERTED);
  }

  @Test
  void percentIsNotPoints() {
    Quantity percent = quantity(QuantityKind.PERCENT, "3", "%").build();
    Quantity points = quantity(QuantityKind.PERCENTPOINT, "3", "pp").build();
    assertThat(relate(percent, points).type()).isEqualTo(Type.UNIT);
  }

  @Test
  void basisPointsAreHundredthsOfAPoint() {
    Quantity basis = quantity(QuantityKind.PERCENTPOINT, "25", "bp").build();
    Quantity points = quantity(QuantityKind.PERCENTPOINT, "0.25", "pp").build();
    assertThat(relate(basis, points).type()).isEqualTo(Type.EQUAL);
  }

  @Test
  void halfIsFiftyPercent() {
    Quantity half =
        quantity(QuantityKind.FRACTION, "0.5", "")
            .fraction(BigDecimal.ONE, BigDecimal.valueOf(2))
            .build();
    assertThat(relate(half, quantity(QuantityKind.PERCENT, "50", "%").build()).agrees()).isTrue();
  }

  @Test
  void twoTimesIsAHundredPercentMore() {
    Quantity twice = quantity(QuantityKind.MULTIPLE, "2", "x").build();
    assertThat(relate(twice, quantity(QuantityKind.PERCENT, "100", "%").build()).type())
        .isEqualTo(Type.RESTATED);
  }

  @Test
  void fifteenDaysAreTwoWeeks() {
    Quantity days = quantity(QuantityKind.DURATION, "15", "day").build();
    Quantity weeks = quantity(QuantityKind.DURATION, "2", "week").build();
    assertThat(relate(days, weeks).type()).isEqualTo(Type.RESTATED);
  }

  @Test
  void eighteenMonthsAreAYearAndAHalf() {
    Quantity months = quantity(QuantityKind.DURATION, "18", "month").build();
    Quantity years = quantity(QuantityKind.DURATION, "1.5", "year").build();
    assertThat(relate(months, years).type()).isEqualTo(Type.RESTATED);
  }

  @Test
  void lastMonthIsTheMonthBeforeTheArticle() {
    assertThat(relate(date("", "month-1"), date("XXXX-12", "")).agrees()).isTrue();
    assertThat(relate(date("", "month-1"), date("XXXX-11", "")).agrees()).isFalse();
  }

  @Test
  void withoutADateLastMonthIsUnverified() {
    Relation relation =
        matcher.relate(date("", "month-1"), date("XXXX-12", ""), MatchContext.unknown());
    assertThat(relation.type()).isEqualTo(Type.UNVERIFIED);
  }

  @Test
  void datesAreComparedInThePartsThatBothState() {
    assertThat(relate(date("XXXX-XX-24", ""), date("XXXX-01-24", "")).agrees()).isTrue();
    assertThat(relate(date("XXXX-03-24", ""), date("XXXX-01-24", "")).agrees()).isFalse();
  }

  @Test
  void vagueMagnitudesMustCountInTheSamePower() {
    Quantity tens =
        Quantity.at("x", new Span(0, 1), QuantityKind.COUNT).order(new BigDecimal("1e5")).build();
    Quantity thousands =
        Quantity.at("x", new Span(0, 1), QuantityKind.COUNT).order(new BigDecimal("1e4")).build();
    assertThat(relate(tens, tens).type()).isEqualTo(Type.EQUAL);
    assertThat(relate(tens, thousands).type()).isEqualTo(Type.MAGNITUDE);
  }
}
