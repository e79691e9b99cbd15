package org.naranhi.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.naranhi.Naranhi;
import org.naranhi.check.LinkedWords;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does it cost to ask the lexicon about one pair of sentences, as the checks do? Mean over
 * {@value #PAIRS} pairs of news.
 *
 * <p>The bar: under 60 µs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PairEvidenceBenchmark {

  private static final int PAIRS = 800;

  private final Lexicon lexicon = Lexicon.builtIn(Set.of());
  private List<Analysed> pairs = List.of();

  private record Analysed(Analysis ko, Analysis en) {}

  /** Reads the pairs and analyses them once. */
  @Setup
  public void read() throws IOException {
    Naranhi naranhi = new Naranhi(Naranhi.Options.DEFAULT);
    pairs =
        BenchTexts.newsPairs(PAIRS).stream()
            .map(
                pair ->
                    new Analysed(
                        naranhi.analyse(Language.KOREAN, pair.ko()),
                        naranhi.analyse(Language.ENGLISH, pair.en())))
            .toList();
  }

  /** What do the links of the words of a pair cost, its tokens and quantities given? */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void links(Blackhole sink) {
    for (Analysed pair : pairs) {
      sink.consume(LinkedWords.of(() -> lexicon, pair.ko(), pair.en()).links());
    }
  }
}
