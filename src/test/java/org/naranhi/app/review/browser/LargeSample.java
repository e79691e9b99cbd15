package org.naranhi.app.review.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.naranhi.app.review.project.NewDocument;
import org.naranhi.bitext.TranslationUnit;

/** A long document of sentences as news has them, put together by chance from a seed. */
final class LargeSample {

  private static final List<String[]> WHO =
      pairs(
          "정부는|The government",
          "시 당국은|City officials",
          "이 회사는|The company",
          "한국은행은|The Bank of Korea",
          "야당은|The opposition party",
          "연구진은|The researchers",
          "노동조합은|The labor union",
          "경찰은|Police");

  private static final List<String[]> WHEN =
      pairs(
          "지난해|last year",
          "올해 상반기|in the first half of this year",
          "어제|yesterday",
          "지난달|last month",
          "3월에|in March",
          "최근 회의에서|at a recent meeting");

  private static final List<String[]> WHAT =
      pairs(
          "새 공장을 짓겠다고 밝혔다|said it would build a new plant",
          "주택 공급을 늘리기로 했다|decided to increase the supply of housing",
          "수출이 크게 늘었다고 발표했다|announced that exports had grown sharply",
          "이 계획을 다시 검토하고 있다|is reviewing the plan once more",
          "안전 점검을 강화하겠다고 말했다|said it would tighten safety inspections",
          "예산이 모자란다고 지적했다|pointed out that the budget was short");

  private static final List<String[]> WHY =
      pairs(
          "물가가 계속 오르는 가운데|as prices kept rising,",
          "시민들의 항의가 이어지자|after protests by citizens,",
          "전문가들의 경고에도|despite the warnings of experts,",
          "경기가 살아나면서|with the economy recovering,");

  private LargeSample() {}

  private static List<String[]> pairs(String... pairs) {
    return java.util.stream.Stream.of(pairs).map(pair -> pair.split("\\|", -1)).toList();
  }

  static NewDocument document(int rows) {
    Random random = new Random(20_000);
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      units.add(unit(i, random));
    }
    return NewDocument.of("large", "large.tmx", units);
  }

  private static TranslationUnit unit(int number, Random random) {
    String[] who = any(WHO, random);
    String[] when = any(WHEN, random);
    String[] what = any(WHAT, random);
    String[] why = random.nextBoolean() ? any(WHY, random) : new String[] {"", ""};
    int amount = 10 + random.nextInt(900);
    String ko = String.join(" ", why[0], who[0], when[0], amount + "억원을 들여", what[0] + ".");
    String en =
        String.format(
            Locale.ROOT,
            "%s %s %s %s, spending %s billion won.",
            capital(why[1]),
            why[1].isEmpty() ? who[1] : small(who[1]),
            what[1],
            when[1],
            billions(amount, random));
    double probability = 1 - Math.pow(random.nextDouble(), 4);
    int kind = random.nextInt(30);
    return new TranslationUnit(
        String.valueOf(number),
        kind == 0 ? "" : ko.strip(),
        kind == 1 ? "" : en.strip(),
        probability,
        null,
        Map.of(),
        number);
  }

  private static String[] any(List<String[]> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** The amount in billions; one in fifty is ten times too small. */
  private static String billions(int amount, Random random) {
    double value = random.nextInt(50) == 0 ? amount / 100.0 : amount / 10.0;
    return String.valueOf(value).replaceAll("\\.0$", "");
  }

  private static String capital(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String small(String text) {
    return text.startsWith("The ") && !text.contains("Bank") ? "the " + text.substring(4) : text;
  }
}
