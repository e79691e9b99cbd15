package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.token.KoreanTokenizer;

/** Links, last written digits, offsets and JSON of Korean quantities. */
class KoreanQuantityParserTest {

  private final KoreanTokenizer tokenizer = new KoreanTokenizer();
  private final KoreanQuantityParser parser = new KoreanQuantityParser();

  @Test
  void linksTheConversionInBracketsToItsAmount() {
    List<Quantity> found = parse("현상금 1000만달러(약 145억원)를 걸었다.");

    assertThat(found).extracting(Quantity::converts).containsExactly(-1, 0);
  }

  @Test
  void linksTheConversionAfterOurMoney() {
    List<Quantity> found = parse("1000만달러, 우리 돈으로 약 145억원을 걸었다.");

    assertThat(found).extracting(Quantity::converts).containsExactly(-1, 0);
  }

  @Test
  void leavesAShareInBracketsUnlinked() {
    List<Quantity> found = parse("126.03포인트(3.88%) 내렸다.");

    assertThat(found).extracting(Quantity::converts).containsExactly(-1, -1);
  }

  @Test
  void givesTheValueOfTheLastWrittenDigit() {
    assertThat(parse("3조4720억원").get(0).ulp()).isEqualByComparingTo("1e8");
    assertThat(parse("2.7조 원").get(0).ulp()).isEqualByComparingTo("1e11");
    assertThat(parse("4.52%").get(0).ulp()).isEqualByComparingTo("0.01");
    assertThat(parse("5천만원").get(0).ulp()).isEqualByComparingTo("1e7");
  }

  @Test
  void givesOffsetsOfTheTextAsItWasWritten() {
    String sentence = "면적은 ８４㎡, 길이는 3㎞다.";

    List<Quantity> found = parse(sentence);

    assertThat(found).extracting(Quantity::text).containsExactly("８４㎡", "3㎞");
    assertThat(found).allMatch(q -> q.text().equals(q.span().of(sentence)));
  }

  @Test
  void writesJson() {
    assertThat(QuantityJson.toJson(parse("145억원")))
        .isEqualTo(
            "[{\"text\":\"145억원\",\"start\":0,\"end\":5,\"kind\":\"money\",\"value\":14500000000,"
                + "\"unit\":\"KRW\",\"approx\":false}]");
    assertThat(QuantityJson.toJson(parse("10∼12일")))
        .contains("\"low\":\"XXXX-XX-10\",\"high\":\"XXXX-XX-12\"")
        .contains("\"of\":\"date\"");
    assertThat(QuantityJson.toJson(parse("지난달 25일")))
        .contains("\"value\":\"XXXX-XX-25\"")
        .contains("\"rel\":\"month-1\"");
    assertThat(QuantityJson.toJson(parse("작년"))).contains("\"value\":null");
  }

  private List<Quantity> parse(String sentence) {
    return parser.parse(sentence, tokenizer.tokenize(sentence));
  }
}
