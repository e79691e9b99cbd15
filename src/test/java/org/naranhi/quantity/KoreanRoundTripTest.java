package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.naranhi.token.KoreanTokenizer;

/** Any value, written in any supported form, reads back as itself. */
class KoreanRoundTripTest {

  private static final KoreanQuantityParser PARSER = new KoreanQuantityParser();
  private static final KoreanTokenizer TOKENIZER = new KoreanTokenizer();
  private static final String[] DIGITS = {"", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};
  private static final String[] SMALL = {"", "십", "백", "천"};
  private static final String[] LARGE = {"", "만", "억", "조"};
  private static final String[] TENS = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
  private static final String[] ONES = {"", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"};

  private final Random random = new Random(42);

  @Test
  void readsPlainAndGroupedDigits() {
    for (int i = 0; i < 500; i++) {
      long value = value();
      if (value < 100_000_000_000L) {
        assertReads(value + "원", value);
      }
      assertReads(String.format(Locale.ROOT, "%,d원", value), value);
    }
  }

  @Test
  void readsMyriads() {
    for (int i = 0; i < 500; i++) {
      long value = value();
      assertReads(myriads(value, false, "") + "원", value);
      assertReads(myriads(value, false, " ").strip() + " 원", value);
    }
  }

  @Test
  void readsMyriadsWithThousandsInWords() {
    for (int i = 0; i < 500; i++) {
      long value = Math.max(100, value() / 100 * 100);
      assertReads(myriads(value, true, "") + "원", value);
    }
  }

  @Test
  void readsSpelledNumbers() {
    for (int i = 0; i < 500; i++) {
      long value = 100 + value();
      assertReads(spelled(value) + "원", value);
    }
  }

  @Test
  void readsEveryNativeNumeralBeforeACounter() {
    for (int value = 1; value < 100; value++) {
      String tens = value == 20 ? "스무" : TENS[value / 10];
      assertReads("그는 " + tens + ONES[value % 10] + " 명을 만났다.", value);
    }
  }

  @Test
  void readsEveryDayOfTheYear() {
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= 31; day++) {
        String form = String.format(Locale.ROOT, "2025-%02d-%02d", month, day);
        assertForm("2025년 " + month + "월 " + day + "일", form);
        assertForm("2025." + month + "." + day + ".", form);
        assertForm(form, form);
      }
    }
  }

  @Test
  void readsEveryMinuteOfTheDay() {
    for (int minute = 0; minute < 1440; minute += 7) {
      int hour = minute / 60;
      String form = String.format(Locale.ROOT, "%02d:%02d", hour, minute % 60);
      assertForm(form, form);
      String half = hour < 12 ? "오전 " : "오후 ";
      int spoken = hour % 12 == 0 ? 12 : hour % 12;
      String written = half + spoken + "시" + (minute % 60 == 0 ? "" : " " + minute % 60 + "분");
      assertForm(written, form);
    }
  }

  private long value() {
    long bound = (long) Math.pow(10, 1 + random.nextInt(15));
    return 1 + Math.floorMod(random.nextLong(), bound);
  }

  private static String myriads(long value, boolean words, String space) {
    StringBuilder text = new StringBuilder();
    long scale = 1_000_000_000_000L;
    for (int i = 3; i >= 0; i--, scale /= 10_000) {
      long section = value / scale % (i == 3 ? Long.MAX_VALUE : 10_000);
      if (section > 0) {
        text.append(words ? thousands(section) : section)
            .append(LARGE[i])
            .append(i > 0 ? space : "");
      }
    }
    return text.toString();
  }

  private static String thousands(long section) {
    long thousand = section / 1000;
    long rest = section % 1000;
    return section > 9999
        ? String.valueOf(section)
        : (thousand > 0 ? thousand + "천" : "") + (rest > 0 ? rest : "");
  }

  private static String spelled(long value) {
    StringBuilder text = new StringBuilder();
    long scale = 1_000_000_000_000L;
    for (int i = 3; i >= 0; i--, scale /= 10_000) {
      int section = (int) (value / scale % 10_000);
      if (section > 0) {
        text.append(section(section)).append(LARGE[i]);
      }
    }
    return text.toString();
  }

  private static String section(int section) {
    StringBuilder text = new StringBuilder();
    int scale = 1000;
    for (int i = 3; i >= 0; i--, scale /= 10) {
      int digit = section / scale % 10;
      if (digit > 0) {
        text.append(digit == 1 && i > 0 ? "" : DIGITS[digit]).append(SMALL[i]);
      }
    }
    return text.toString();
  }

  private static void assertReads(String written, long value) {
    List<Quantity> found = PARSER.parse(written, TOKENIZER.tokenize(written));
    assertThat(found).as(written).hasSize(1);
    assertThat(found.get(0).value()).as(written).isEqualByComparingTo(BigDecimal.valueOf(value));
  }

  private static void assertForm(String written, String form) {
    List<Quantity> found = PARSER.parse(written, TOKENIZER.tokenize(written));
    assertThat(found).as(written).hasSize(1);
    assertThat(found.get(0).form()).as(written).isEqualTo(form);
  }
}
