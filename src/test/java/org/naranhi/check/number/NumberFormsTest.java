package org.naranhi.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.Pairs;
import org.naranhi.check.Severity;

/** Right renderings that look unlike what they render, and wrong ones that look like these. */
class NumberFormsTest {

  private static boolean isFlagged(String ko, String en) {
    return new NumberCheck()
        .begin(CheckSettings.DEFAULT).check(Pairs.pair(ko, en)).stream()
            .anyMatch(f -> f.severity() != Severity.NOTE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          박 시장 지지율 3%포인트 상승               | Mayor Park's Rating Up 3 Points
          야당 지지율 4%포인트 하락                 | Opposition's Rating Falls 4 Points
          만족도 6%p 올라                          | Satisfaction Rises 6-Point
          6과 3분의 1이닝을 던졌다.                 | He pitched six and a third innings.
          5와 3분의 2이닝 2실점했다.                | He gave up two runs in five and two-thirds innings.
          7과 3분의 2이닝을 막았다.                 | She went seven and two thirds innings.
          길이는 2와 8분의 5인치다.                 | It is two and five-eighths inches long.
          그는 220 2/3 이닝을 던졌다.               | He threw 220 2/3 innings.
          1나노미터는 10억분의 1미터다.             | A nanometer is one billionth of a meter.
          100만분의 1초 만에 끝난다.                | It is over in a millionth of a second.
          오차는 만분의 1이다.                     | The error is one ten-thousandth.
          확률은 1000만분의 1이다.                 | The odds are one ten-millionth.
          농도는 10억분의 3이다.                   | The level is three billionths.
          후반 35분 결승골을 넣었다.                | He scored the winner in the 80th minute.
          후반 35분 결승골을 넣었다.                | The winner came 35 minutes into the second half.
          후반 20분 교체됐다.                      | He came off after 65 minutes.
          후반 20분 교체됐다.                      | He came off in the 20th minute of the second half.
          전반 12분 선제골이 나왔다.                | The opener came in the 12th minute.
          연장 전반 5분에 골이 터졌다.              | A goal came in the 95th minute.
          연장 후반 3분에 골이 터졌다.              | A goal came in the 108th minute.
          나는 일곱 시에 일어났다.                  | I got up at seven.
          오늘 저녁 6시까지 끝난다.                 | It will be done by six this evening.
          아홉 시 반 이후에는 버스가 없다.           | There is no bus after nine-thirty.
          일곱 시 반이었다.                        | It was seven thirty.
          10월 3일이다.                           | It is October the third.
          그는 오십 대다.                          | He is in his fifties.
          그에게는 딸이 셋입니다.                   | He has three daughters.
          금리는 연 4.12%로 한 달 전보다 낮다.       | The rate is 4.12 percent a year, lower than the month before.
          일 년에는 사계절이 있다.                  | There are four seasons in a year.
          파이를 삼등분했다.                       | He cut the pie into three equal parts.
          16진수 문자열을 만든다.                  | It makes a hexadecimal string.
          버전 3.0부터 없다.                      | It is gone since version 3.0.
          4 에서 100배 빨라졌다.                   | It is 4 to 100 times faster.
          문을 잠가 두시기 바랍니다.                | Please lock the door.
          암호는 007이다.                         | The code is 007.
          한 쌍의 함수를 쓴다.                     | It uses a pair of functions.
          그는 장갑 두 켤레를 샀다.                 | He bought two pairs of gloves.
          20--30줄이면 된다.                      | It takes 20--30 lines.
          100--299 범위의 코드다.                  | It is a code in the range 100--299.
          줄은 79자를 넘지 않게 한다.               | Lines don't exceed 79 characters.
          2--3배 빨라졌다.                        | It is 2 to 3 times faster.
          한 달은 4--6주다.                       | A month has between 4 and 6 weeks.
          100 밀리 초가 걸린다.                    | It takes 100 milliseconds.
          이 프로퍼티는 비어 있다.                  | This property is empty.
          이 프로그램을 실행한다.                   | Run this program.
          8진 표현을 쓴다.                        | It uses an octal notation.
          이름은 100자 이하여야 한다.               | A name must not be longer than 100 characters.
          크기는 1000바이트를 넘지 않아야 한다.      | The size must be no more than 1000 bytes.
          합이 5%를 초과할 수 없다.                 | The sum may not exceed 5 percent.
          """)
  void acceptsARightRendering(String ko, String en) {
    assertThat(isFlagged(ko, en)).as(ko + " | " + en).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          박 시장 지지율 3%포인트 상승               | Mayor Park's Rating Up 5 Points
          박 시장 지지율 3%포인트 상승               | Mayor Park's Rating Up 3 Percent
          6과 3분의 1이닝을 던졌다.                 | He pitched six and two-thirds innings.
          5와 3분의 2이닝을 던졌다.                 | He pitched six and two-thirds innings.
          6과 3분의 1이닝을 던졌다.                 | He pitched six innings.
          1나노미터는 10억분의 1미터다.             | A nanometer is one millionth of a meter.
          오차는 만분의 1이다.                     | The error is one thousandth.
          농도는 10억분의 3이다.                   | The level is three millionths.
          후반 35분 결승골을 넣었다.                | He scored the winner in the 85th minute.
          전반 12분 선제골이 나왔다.                | The opener came in the 57th minute.
          연장 후반 3분에 골이 터졌다.              | A goal came in the 93rd minute.
          나는 일곱 시에 일어났다.                  | I got up at six.
          아홉 시 반 이후에는 버스가 없다.           | There is no bus after eight-thirty.
          일곱 시 반이었다.                        | It was seven forty.
          10월 3일이다.                           | It is October the fourth.
          그는 오십 대다.                          | He is in his forties.
          그에게는 딸이 셋입니다.                   | He has four daughters.
          공사에는 한 달이 걸린다.                  | The work takes a year.
          금리는 연 4.12%다.                       | The rate is 4.21 percent a year.
          4 에서 100배 빨라졌다.                   | It is 4 to 10 times faster.
          일 년에는 사계절이 있다.                  | There are five seasons in a year.
          암호는 007이다.                         | The code is 009.
          세 쌍의 함수를 쓴다.                     | It uses a pair of functions.
          100--299 범위의 코드다.                  | It is a code in the range 100--399.
          20--30줄이면 된다.                      | It takes 20--40 lines.
          100 밀리 초가 걸린다.                    | It takes 100 seconds.
          수익률은 이 프로다.                      | The yield is 5 percent.
          크기는 1000바이트를 넘어야 한다.          | The size must be no more than 1000 bytes.
          합이 5%를 초과할 수 없다.                 | The sum must be more than 5 percent.
          """)
  void flagsAWrongOne(String ko, String en) {
    assertThat(isFlagged(ko, en)).as(ko + " | " + en).isTrue();
  }
}
