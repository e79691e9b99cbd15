package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written in a supported form is read back. */
class EnglishFormsTest {

  private static final int ROUNDS = 3_000;
  private static final String[] UNITS_BELOW_TWENTY =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  private static Quantity only(String sentence) {
    List<Quantity> found = EnglishRunner.parse(sentence);
    assertThat(found).as(sentence).hasSize(1);
    return found.get(0);
  }

  private static void assertValue(String sentence, QuantityKind kind, BigDecimal value) {
    Quantity q = only(sentence);
    assertThat(q.kind()).as(sentence).isEqualTo(kind);
    assertThat(q.value()).as(sentence).isEqualByComparingTo(value);
  }

  @Test
  void oneThingAfterAnotherIsNoNumber() {
    assertThat(EnglishRunner.parse("The firm made one costly mistake after another.")).isEmpty();
    assertThat(only("The firm made one costly mistake after the merger.").value())
        .isEqualByComparingTo("1");
  }

  @Test
  void readsBackGroupedIntegers() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      long n = Math.abs(random.nextLong()) >>> random.nextInt(50) + 3;
      String written = String.format(Locale.ROOT, "%,d", n);
      assertValue("They sold " + written + " of them.", kind(written), BigDecimal.valueOf(n));
    }
  }

  private static QuantityKind kind(String written) {
    boolean year = written.length() == 4 && written.indexOf(',') < 0;
    return year ? QuantityKind.YEAR : QuantityKind.COUNT;
  }

  @Test
  void readsBackSpelledIntegers() {
    Random random = new Random(2);
    for (int i = 0; i < ROUNDS; i++) {
      int n = 2 + (random.nextInt(1_000_000_000) >>> random.nextInt(28));
      assertValue("They sold " + spelled(n) + " books.", QuantityKind.COUNT, BigDecimal.valueOf(n));
    }
  }

  private static String spelled(int n) {
    if (n >= 1_000_000) {
      return spelled(n / 1_000_000) + " million" + rest(n % 1_000_000, " ");
    }
    if (n >= 1000) {
      return spelled(n / 1000) + " thousand" + rest(n % 1000, " ");
    }
    if (n >= 100) {
      return spelled(n / 100) + " hundred" + rest(n % 100, " and ");
    }
    if (n >= 20) {
      return TENS[n / 10] + (n % 10 == 0 ? "" : "-" + UNITS_BELOW_TWENTY[n % 10]);
    }
    return UNITS_BELOW_TWENTY[n];
  }

  private static String rest(int n, String joint) {
    return n == 0 ? "" : joint + spelled(n);
  }

  @Test
  void readsBackMoneyInEveryScale() {
    Random random = new Random(3);
    String[] scales = {"", " thousand", " million", " billion", " trillion", "bn", "tn"};
    int[] powers = {0, 3, 6, 9, 12, 9, 12};
    for (int i = 0; i < ROUNDS; i++) {
      BigDecimal coefficient = BigDecimal.valueOf(11 + random.nextInt(99_989), 2);
      int scale = random.nextInt(scales.length);
      BigDecimal value = coefficient.scaleByPowerOfTen(powers[scale]);
      String amount = coefficient.toPlainString() + scales[scale];
      assertValue("They paid $" + amount + " for it.", QuantityKind.MONEY, value);
      assertValue("They paid KRW " + amount + " for it.", QuantityKind.MONEY, value);
      assertValue("They paid " + amount + " won for it.", QuantityKind.MONEY, value);
      assertValue("They paid -$" + amount + " for it.", QuantityKind.MONEY, value.negate());
    }
  }

  @Test
  void readsBackEveryCurrencyByItsCode() {
    for (Currencies.Currency c : Currencies.shipped().all()) {
      for (String prefix : c.prefixes()) {
        assertThat(only("It cost " + prefix + "120 billion.").unit()).isEqualTo(c.code());
      }
      for (String name : c.names()) {
        assertThat(only("It cost 1.5 billion " + name + ".").unit()).as(name).isEqualTo(c.code());
      }
    }
  }

  @Test
  void readsBackEveryUnitByItsNames() {
    for (Units.Unit unit : Units.shipped().all()) {
      for (String name : unit.english()) {
        if (!name.startsWith("sec")) {
          assertThat(only("They had 12.5 " + name + " of it.").unit())
              .as(name)
              .isEqualTo(unit.symbol());
        }
      }
    }
  }

  @Test
  void readsBackEveryDay() {
    String[] months =
        ("January February March April May June July August September October November December")
            .split(" ");
    for (int m = 1; m <= 12; m++) {
      for (int d = 1; d <= 28; d++) {
        String form = String.format(Locale.ROOT, "2025-%02d-%02d", m, d);
        assertThat(only("It ended on " + months[m - 1] + " " + d + ", 2025.").form())
            .isEqualTo(form);
        assertThat(only("It ended on " + d + " " + months[m - 1] + " 2025.").form())
            .isEqualTo(form);
        assertThat(only("It ended on " + form + ".").form()).isEqualTo(form);
      }
    }
  }

  @Test
  void readsBackEveryTimeOfDay() {
    for (int h = 0; h < 24; h++) {
      for (int m = 0; m < 60; m += 7) {
        String form = String.format(Locale.ROOT, "%02d:%02d", h, m);
        int twelve = h % 12 == 0 ? 12 : h % 12;
        String half = h < 12 ? "a.m." : "p.m.";
        String spoken = String.format(Locale.ROOT, "%d:%02d %s", twelve, m, half);
        assertThat(only("It began at " + form + " there.").form()).isEqualTo(form);
        assertThat(only("It began at " + spoken + " there.").form()).isEqualTo(form);
      }
    }
  }
}
