package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.naranhi.UnitChecker;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.check.suite.Checks;
import org.naranhi.quantity.ExchangeRates;

class CheckPipelineTest {

  private static final int UNITS = 333;

  /** Says of each pair how many it has seen, in the order of the file; may fail at one. */
  private record Counting(boolean fails, AtomicInteger seen) implements Check {

    @Override
    public String name() {
      return "counting";
    }

    @Override
    public CheckGuide guide() {
      CheckGuide.Example none = new CheckGuide.Example("", "");
      return new CheckGuide("Counts.", List.of("count"), none, none);
    }

    @Override
    public Run begin(CheckSettings settings) {
      return Run.inOrder(this::begin);
    }

    private Supplier<List<Finding>> begin(CheckedPair pair) {
      if (pair.id().equals("13") && fails) {
        throw new IllegalStateException("thirteen");
      }
      return () -> List.of(counted(String.valueOf(seen.incrementAndGet())));
    }

    private static Finding counted(String count) {
      return new Finding("counting", "count", Severity.NOTE, null, null, count, null);
    }
  }

  private static UnitChecker checker(Check check) {
    return new UnitChecker(
        new Checks(List.of(check)).begin(CheckSettings.DEFAULT),
        ExchangeRates.shipped(),
        null,
        () -> {
          throw new IllegalStateException("no check here asks for words");
        });
  }

  private static Stream<TranslationUnit> units() {
    return IntStream.rangeClosed(1, UNITS)
        .mapToObj(i -> new TranslationUnit(String.valueOf(i), "확인", "OK", null, null, Map.of(), i));
  }

  @Test
  void checksThatRememberSeeTheUnitsInTheirOrder() throws IOException {
    List<String> handedOn = new ArrayList<>();
    try (CheckPipeline pipeline = new CheckPipeline()) {
      pipeline.run(
          units().iterator(),
          checker(new Counting(false, new AtomicInteger())),
          (unit, findings) -> handedOn.add(unit.id() + "=" + findings.get(0).message()));
    }

    assertThat(handedOn)
        .isEqualTo(IntStream.rangeClosed(1, UNITS).mapToObj(i -> i + "=" + i).toList());
  }

  @Test
  void aDefectOfACheckIsNotSwallowed() {
    try (CheckPipeline pipeline = new CheckPipeline()) {
      assertThatThrownBy(
              () ->
                  pipeline.run(
                      units().iterator(),
                      checker(new Counting(true, new AtomicInteger())),
                      (unit, findings) -> {}))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("thirteen");
    }
  }

  @Test
  void whatWasReadBeforeAFailureIsHandedOn() {
    List<String> handedOn = new ArrayList<>();
    Stream<TranslationUnit> failing =
        Stream.concat(
            units().limit(40),
            Stream.generate(
                () -> {
                  throw new IllegalStateException("line 41");
                }));
    try (CheckPipeline pipeline = new CheckPipeline()) {
      assertThatThrownBy(
              () ->
                  pipeline.run(
                      failing.iterator(),
                      checker(new Counting(false, new AtomicInteger())),
                      (unit, findings) -> handedOn.add(unit.id())))
          .hasMessage("line 41");
    }
    assertThat(handedOn).hasSize(40);
  }
}
