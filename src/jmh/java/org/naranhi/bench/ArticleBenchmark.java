package org.naranhi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.naranhi.Naranhi;
import org.naranhi.bitext.Bitext;
import org.naranhi.lexicon.Analysis;
import org.naranhi.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does an article of {@value #SENTENCES} sentences cost in a process that is warm, an editor
 * or a server?
 *
 * <p>The bar: {@code align} under 10 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleBenchmark {

  private static final int SENTENCES = 20;

  private final Naranhi naranhi = new Naranhi(Naranhi.Options.DEFAULT);
  private final BenchTexts.Pair pair;

  /** Reads the article. */
  public ArticleBenchmark() {
    try {
      pair = BenchTexts.article(SENTENCES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long does it take from sentences to beads with their probabilities? */
  @Benchmark
  public Bitext align() {
    return naranhi.align(pair.ko(), pair.koSentences(), pair.en(), pair.enSentences(), false);
  }

  /** How much more do word links and the check of numbers cost? */
  @Benchmark
  public Bitext alignWithLinksAndFindings() {
    return naranhi.align(pair.ko(), pair.koSentences(), pair.en(), pair.enSentences(), true);
  }

  /** How much of {@link #align} are tokens and quantities, were it one thread? */
  @Benchmark
  public List<List<Analysis>> analyse() {
    return List.of(
        pair.koSentences().stream().map(s -> naranhi.analyse(Language.KOREAN, s.text())).toList(),
        pair.enSentences().stream().map(s -> naranhi.analyse(Language.ENGLISH, s.text())).toList());
  }
}
