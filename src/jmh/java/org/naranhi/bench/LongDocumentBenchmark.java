package org.naranhi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.naranhi.Naranhi;
import org.naranhi.bitext.Bitext;
import org.naranhi.segment.Sentence;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;
import org.naranhi.token.Token;
import org.naranhi.token.Tokenizer;
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
 * What does a document of 31,093 verses cost, from sentences to beads, against tokenising both
 * sides alone?
 *
 * <p>The bar: {@code align} at most 1.6 times {@code tokenize}, both on two threads, in a heap of
 * 768 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class LongDocumentBenchmark {

  private final Tokenizer korean = new KoreanTokenizer();
  private final Tokenizer english = new EnglishTokenizer();
  private final Naranhi naranhi = new Naranhi(Naranhi.Options.DEFAULT);
  private final BenchTexts.Pair pair;

  /** Reads the document. */
  public LongDocumentBenchmark() {
    try {
      pair = BenchTexts.longDocument();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long does tokenising both sides take, each on a thread? The yardstick. */
  @Benchmark
  public List<List<List<Token>>> tokenize() {
    CompletableFuture<List<List<Token>>> ko =
        CompletableFuture.supplyAsync(() -> tokens(korean, pair.koSentences()));
    List<List<Token>> en = tokens(english, pair.enSentences());
    return List.of(ko.join(), en);
  }

  private static List<List<Token>> tokens(Tokenizer tokenizer, List<Sentence> sentences) {
    return sentences.stream().map(s -> tokenizer.tokenize(s.text())).toList();
  }

  /** How long does it take from sentences to beads with their probabilities? */
  @Benchmark
  public Bitext align() {
    return naranhi.align(pair.ko(), pair.koSentences(), pair.en(), pair.enSentences(), false);
  }
}
